using System.Text.RegularExpressions;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Typography;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Typography;

/// <summary>In the expected texts « ~ » is a no-break space and « ^ » a narrow one.</summary>
public sealed class FrenchTypographyTests
{
    public static TheoryData<string, string> Golden { get; } = Read("golden.txt");

    public static TheoryData<string, string> GoldenHtml { get; } = Read("golden-html.txt");

    [Theory, MemberData(nameof(Golden))]
    public void A_text_is_set_as_a_printer_would(string typed, string expected) =>
        Visible(FrenchTypography.Set(typed)).ShouldBe(expected);

    [Theory, MemberData(nameof(GoldenHtml))]
    public void Words_are_set_through_inline_tags(string typed, string expected) => Visible(SetHtml(typed)).ShouldBe(expected);

    [Theory, MemberData(nameof(Golden)), MemberData(nameof(GoldenHtml))]
    public void Twice_is_the_same_as_once(string typed, string expected)
    {
        _ = expected;
        var once = FrenchTypography.Set(typed);
        FrenchTypography.Set(once).ShouldBe(once);
    }

    [Fact]
    public void Whatever_is_typed_twice_is_once_and_only_spaces_and_like_signs_change()
    {
        var random = new Random(20260607);
        for (var i = 0; i < 20_000; i++)
        {
            var typed = Typing(random);
            var once = FrenchTypography.Set(typed);
            FrenchTypography.Set(once).ShouldBe(once, typed);
            Bare(once).ShouldBe(Bare(typed), typed);
        }
    }

    [Fact]
    public void Twice_is_once_in_markup_too()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var typed = $"<p>{Tagged(random)}</p>";
            var once = SetHtml(typed);
            SetHtml(once).ShouldBe(once, typed);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData(" ")]
    [InlineData("« ")]
    [InlineData("I")]
    [InlineData("1 000 ")]
    [InlineData("a.")]
    [InlineData("!")]
    [InlineData("– ")]
    [InlineData("&a")]
    public void A_hostile_text_takes_no_longer(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        var once = FrenchTypography.Set(text);
        FrenchTypography.Set(once).ShouldBe(once);
    }

    private static string SetHtml(string html)
    {
        var body = HtmlFragment.Parse(html);
        FrenchTypography.Set(body);
        return body.InnerHtml.Replace("&nbsp;", "\u00A0");
    }

    private static string Visible(string text) => text.Replace('\u00A0', '~').Replace('\u202F', '^');

    /// <summary>The letters: without spaces, and with the signs that mean the same made one.</summary>
    private static string Bare(string text) => Regex.Replace(string.Concat(text.Replace("…", "...").Where(c => !char.IsWhiteSpace(c)).Select(c => c switch
    {
        '«' or '»' or '“' or '”' or '„' => '"',
        '’' or '´' or '`' or '‘' => '\'',
        '–' => '-',
        _ => c,
    })), "-+", "-");

    private static string Typing(Random random)
    {
        string[] pieces =
        [
            "mot", "été", "l'", "d'", "Paris", "1", "25", "000", "2024", " ", " ", " ", "\u00A0", "\u202F", "!", "?", ";", ":", ",", ".", "...", "…", "\"", "\"",
            "«", "»", "“", "”", "(", ")", "-", " - ", "–", " – ", "%", "€", "km", "http://a.fr/?q=1", "a@b.fr", "n°", "Mme", "juin", "XX", "h", ":-)", "'",
        ];
        return string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static string Tagged(Random random)
    {
        string[] tags = ["em", "a", "strong", "code", "time", "span"];
        return string.Concat(Enumerable.Range(0, 4).Select(_ =>
        {
            var tag = tags[random.Next(tags.Length)];
            var words = Typing(random).Replace("<", "");
            return random.Next(2) == 0 ? words : $"<{tag}>{words}</{tag}>";
        }));
    }

    /// <summary>Pairs of lines, what is typed and what is printed; « # » begins a remark.</summary>
    private static TheoryData<string, string> Read(string file)
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Typography", file))
            .Where(l => l.Length > 0 && !l.StartsWith("# ", StringComparison.Ordinal)).ToList();
        var data = new TheoryData<string, string>();
        foreach (var pair in lines.Chunk(2))
            data.Add(pair[0].Replace('~', '\u00A0').Replace('^', '\u202F'), pair[1]);
        return data;
    }
}
