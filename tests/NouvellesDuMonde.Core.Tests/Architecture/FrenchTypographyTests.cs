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
    public void An_apostrophe_in_a_view_is_curved() => SourceTree.Views.SelectMany(StraightApostrophes).ShouldBeEmpty("write ’");

    [Fact]
    public void A_view_has_a_no_break_space_before_double_punctuation() =>
        SourceTree.Views.SelectMany(BreakingSpaces).ShouldBeEmpty("write U+202F before ; ! ? and U+00A0 before : and inside « »");

    [Fact]
    public void Quotes_in_a_view_are_guillemets() => SourceTree.Views.SelectMany(StraightQuotes).ShouldBeEmpty("write « … »");

    [Fact]
    public void Sentences_in_code_have_the_same_typography() =>
        SourceTree.Product.SelectMany(Literals).ShouldBeEmpty("write ’, U+202F before ; ! ?, U+00A0 before : and inside « »");

    [Theory]
    [InlineData("<p>L'article est publié.</p>")]
    [InlineData("<h1>Que s’est-il passé ?</h1>")]
    [InlineData("  Encore un essai !")]
    [InlineData("<p>Il a dit « non ».</p>")]
    [InlineData("<p>Il a dit \"non\".</p>")]
    [InlineData("<a href=\"/\" title=\"Retour à l'accueil\">Accueil</a>")]
    [InlineData("<p>@Model.Count réponses : lisez</p>")]
    public void A_slip_in_a_view_is_found(string view) => Found(new SourceFile("a.cshtml", view)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("<p>L’article\u202f; que s’est-il passé\u202f? «\u00a0Rien\u00a0»\u00a0: rien.</p>")]
    [InlineData("@(Model.IsNew ? \"Créer\" : \"Enregistrer\")")]
    [InlineData("var title = isNew ? first : second; // it doesn't matter : really")]
    [InlineData("    ? Model.First : Model.Second")]
    [InlineData("@* l'ancien texte ! *@")]
    [InlineData("<p class=\"@(open ? \"a\" : \"b\")\">Ouvert</p>")]
    [InlineData("    (\"Brouillons\", \"Aucun brouillon.\", Model.Drafts, \"short\"),")]
    [InlineData("@foreach (var c in Model.Text.Split('a')) {")]
    public void Code_is_not_taken_for_a_sentence(string view) => Found(new SourceFile("a.cshtml", view)).ShouldBeEmpty();

    [Theory]
    [InlineData("""Refused("Cet article n'est pas publié.");""", 1)]
    [InlineData("""Refused("Déjà publié !");""", 1)]
    [InlineData("""Refused("Cet article n’est pas publié.");""", 0)]
    [InlineData("""var a = déjà ? "oui" : "non";""", 0)]
    [InlineData("""throw new InvalidOperationException("It isn't UTC");""", 0)]
    public void A_slip_in_a_literal_is_found(string code, int slips) => Literals(new SourceFile("A.cs", code)).Count().ShouldBe(slips);

    private static IEnumerable<string> Found(SourceFile view) => StraightApostrophes(view).Concat(BreakingSpaces(view)).Concat(StraightQuotes(view)).Distinct();

    private static IEnumerable<string> StraightApostrophes(SourceFile view) => view.Places(StraightApostrophe(), ViewTests.WithoutComments(view.Text));

    private static IEnumerable<string> BreakingSpaces(SourceFile view) => view.Places(BreakingSpace(), TextOf(view));

    private static IEnumerable<string> StraightQuotes(SourceFile view) => view.Places(StraightQuote(), TextOf(view));

    private static IEnumerable<string> Literals(SourceFile code) => code.Places(FrenchLiteral(), OnlyLiterals(code.Text));

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

    [GeneratedRegex(@"(?<=[\p{L}\d»)_]) [;:!?»](?=[\s_]|$)|(?<=\p{L}) »|« (?=\S)", RegexOptions.Multiline)]
    private static partial Regex BreakingSpace();

    [GeneratedRegex(@"""(?=\p{L})|(?<=\p{L})""")]
    private static partial Regex StraightQuote();

    /// <summary>A string literal with an accented letter, and in it a mark that French sets otherwise.</summary>
    [GeneratedRegex(@"(?<![@""\\])""(?=[^""\n]*[éèêàçùâîôûÉÀ])[^""\n]*(\p{L}'\p{L}|\p{L} [;:!?»](?=[\s""])|« )[^""\n]*(?<!\\)""")]
    private static partial Regex FrenchLiteral();

    /// <summary><c>@(…)</c>, <c>@Model.Name(…)</c>, <c>@{ … }</c> on one line, braces and parentheses balanced.</summary>
    [GeneratedRegex(@"@(await\s+)?[\w.?!]*(?<p>\((?>[^()]+|\((?<d>)|\)(?<-d>))*(?(d)(?!))\))?|@\{[^{}]*\}")]
    private static partial Regex Expression();

    [GeneratedRegex("""<[^<>]*(?:"[^"]*"[^<>]*)*>""")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[={};]|\w\(|\(""|\)$|&&|\|\||^\s*[?:.]|\.\w+\(")]
    private static partial Regex CodeLine();

    [GeneratedRegex(@"^\s*///?")]
    private static partial Regex LineComment();

    [GeneratedRegex(@"\{[^{}""]*\}")]
    private static partial Regex Interpolation();
}
