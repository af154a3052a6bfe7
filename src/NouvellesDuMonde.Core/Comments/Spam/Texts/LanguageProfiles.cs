using System.Reflection;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>How improbable three letters in a row are in each language, counted from language-samples.txt beside this file.</summary>
internal static class LanguageProfiles
{
    public const int French = 0;

    // How far one letter is believed on two, on one, and on none before it. What a thousand words do not show may still exist.
    private const double Two = 0.65;
    private const double One = 0.25;
    private const double Alone = 0.09;

    /// <summary>Costs are kept in 32nds, so that one byte is enough.</summary>
    private const double Scale = 32;

    private static readonly (string Name, string Text)[] Samples = Load();

    private static readonly byte[] Table = Count();

    public static IReadOnlyList<string> Names { get; } = [.. Samples.Select(s => s.Name)];

    /// <summary>The natural logarithm of how improbable the letters are, in the order of <see cref="Names"/>.</summary>
    public static double[] Costs(string letters)
    {
        Span<int> sums = stackalloc int[Samples.Length];
        for (var i = 0; i + 2 < letters.Length; i++)
        {
            var row = Table.AsSpan(LetterTrigrams.At(letters, i) * Samples.Length, Samples.Length);
            for (var language = 0; language < row.Length; language++)
                sums[language] += row[language];
        }

        var costs = new double[sums.Length];
        for (var language = 0; language < costs.Length; language++)
            costs[language] = sums[language] / Scale;
        return costs;
    }

    private static (string Name, string Text)[] Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("language-samples.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (line[..2], LetterTrigrams.Read(line[3..], out _)))];
    }

    private static byte[] Count()
    {
        var size = LetterTrigrams.Size;
        var table = new byte[size * size * size * Samples.Length];
        for (var language = 0; language < Samples.Length; language++)
        {
            var counts = new LetterCounts(Samples[language].Text);
            for (var at = 0; at < size * size * size; at++)
                table[(at * Samples.Length) + language] = (byte)Math.Min(255, Math.Round(-Math.Log(counts.Probability(at)) * Scale));
        }

        return table;
    }

    /// <summary>The counts of one sample.</summary>
    private sealed class LetterCounts
    {
        private readonly int[] threes = new int[LetterTrigrams.Size * LetterTrigrams.Size * LetterTrigrams.Size];
        private readonly int[] twos = new int[LetterTrigrams.Size * LetterTrigrams.Size];
        private readonly int[] ones = new int[LetterTrigrams.Size];
        private readonly int all;

        public LetterCounts(string letters)
        {
            for (var i = 0; i + 2 < letters.Length; i++)
            {
                var at = LetterTrigrams.At(letters, i);
                threes[at]++;
                twos[at / LetterTrigrams.Size]++;
                ones[at / LetterTrigrams.Size / LetterTrigrams.Size]++;
                all++;
            }
        }

        public double Probability(int at)
        {
            var size = LetterTrigrams.Size;
            var (first, last) = (at / size, at % size);
            return (Two * Share(threes[at], twos[first]))
                + (One * Share(twos[at % (size * size)], ones[first % size]))
                + (Alone * Share(ones[last], all))
                + ((1 - Two - One - Alone) / size);
        }

        private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
    }
}
