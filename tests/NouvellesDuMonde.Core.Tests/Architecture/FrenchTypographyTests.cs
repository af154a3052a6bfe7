using System.Text.RegularExpressions;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Architecture;

/// <summary>
/// Words that a person sees carry French typography in the source: ’ and not ', « » and not ", a no-break space before « ; : ! ? »
/// and inside guillemets. Only what is certainly text is judged, so code is never taken for a sentence.
/// </summary>
public sealed partial class FrenchTypographyTests
{
    [Fact]
    public void An_apostrophe_in_a_view_is_curved() =>
        SourceTree.Views.SelectMany(f => f.Places(StraightApostrophe(), ViewTests.WithoutComments(f.Text))).ShouldBeEmpty("write ’");

    [Fact]
    public void A_view_has_a_no_break_space_before_double_punctuation() =>
        SourceTree.Views.SelectMany(f => f.Places(BreakingSpace(), TextOf(f))).ShouldBeEmpty("write U+202F before ; ! ? and U+00A0 before : and inside « »");

    [Fact]
    public void Quotes_in_a_view_are_guillemets() =>
        SourceTree.Views.SelectMany(f => f.Places(StraightQuotes(), TextOf(f))).ShouldBeEmpty("write « … »");

    [Fact]
    public void Sentences_in_code_have_the_same_typography() =>
        SourceTree.Product.SelectMany(f => f.Places(FrenchLiteral(), OnlyLiterals(f.Text)))
            .ShouldBeEmpty("write ’, U+202F before ; ! ?, U+00A0 before : and inside « »");

    /// <summary>Lines that hold only markup and words: tags, Razor expressions and lines of C# become blanks.</summary>
    private static string TextOf(SourceFile view)
    {
        var text = ViewTests.WithoutComments(view.Text);
        text = Expression().Replace(text, Hidden);
        text = Tag().Replace(text, Hidden);
        return string.Join('\n', text.Split('\n').Select(line => CodeLine().IsMatch(line) ? "" : line));
    }

    private static string OnlyLiterals(string code) =>
        string.Join('\n', code.Split('\n').Select(line => LineComment().IsMatch(line) ? "" : Interpolation().Replace(line, Hidden)));

    private static string Hidden(Match part) => Regex.Replace(part.Value, @"[^\n]", "_");

    [GeneratedRegex(@"(?<=\p{L})'(?=\p{L})")]
    private static partial Regex StraightApostrophe();

    [GeneratedRegex(@"(?<=[\p{L}\d»)]) [;:!?»](?=\s|$)|(?<=\p{L}) »|« (?=\S)", RegexOptions.Multiline)]
    private static partial Regex BreakingSpace();

    [GeneratedRegex(@"""(?=\p{L})|(?<=\p{L})""")]
    private static partial Regex StraightQuotes();

    /// <summary>A string literal with an accented letter, and in it a mark that French sets otherwise.</summary>
    [GeneratedRegex(@"(?<![@""\\])""(?=[^""\n]*[éèêàçùâîôûÉÀ])[^""\n]*(\p{L}'\p{L}|\p{L} [;:!?»](?=[\s""])|« )[^""\n]*(?<!\\)""")]
    private static partial Regex FrenchLiteral();

    /// <summary><c>@(…)</c>, <c>@Model.Name(…)</c>, <c>@{ … }</c> on one line, braces and parentheses balanced.</summary>
    [GeneratedRegex(@"@(await\s+)?[\w.?!]*(?<p>\((?>[^()]+|\((?<d>)|\)(?<-d>))*(?(d)(?!))\))?|@\{[^{}]*\}")]
    private static partial Regex Expression();

    [GeneratedRegex("""<[^<>]*(?:"[^"]*"[^<>]*)*>""")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[={};]|\w\(|\)$|&&|\|\||^\s*[?:.]|\.\w+\(")]
    private static partial Regex CodeLine();

    [GeneratedRegex(@"^\s*///?")]
    private static partial Regex LineComment();

    [GeneratedRegex(@"\{[^{}""]*\}")]
    private static partial Regex Interpolation();
}
