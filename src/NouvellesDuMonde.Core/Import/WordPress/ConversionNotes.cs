namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>What a conversion changed or could not keep, counted by sentence, for the report.</summary>
public sealed class ConversionNotes
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>French sentences with how often each happened.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    public void Add(string sentence, int times = 1) => counts[sentence] = counts.GetValueOrDefault(sentence) + times;

    public void AddAll(ConversionNotes others)
    {
        foreach (var (sentence, times) in others.Counts)
            Add(sentence, times);
    }
}
