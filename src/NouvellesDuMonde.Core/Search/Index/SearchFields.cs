using System.Text;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Search.Analysis;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>An article in terms, field by field: separated by blanks, in the order of the text, compounds written as one at the end.</summary>
internal sealed record SearchFields(string HeadlineKey, string Headline, string Names, string Standfirst, string Body)
{
    public const int MaxKeyLength = 250;

    /// <summary>PostgreSQL takes a megabyte of terms in a row; a book-length text is found by its first fifty pages.</summary>
    private const int MaxTerms = 20_000;

    /// <param name="names">Of its sujets, authors and rubriques.</param>
    public static SearchFields Of(Article article, IEnumerable<string> names) => new(
        KeyOf(article.Headline),
        TermsOf(article.Headline),
        TermsOf(string.Join('\n', names.Append(article.SeoTitle ?? ""))),
        TermsOf(article.Standfirst),
        TermsOf(BodyText.Of(article.BodySource)));

    /// <summary>What two texts have in common that a reader would call the same title.</summary>
    public static string KeyOf(string headline)
    {
        var key = string.Join(' ', FrenchAnalyzer.Analyze(headline).Where(t => !t.IsWhole).Select(t => t.Term));
        return key.Length <= MaxKeyLength ? key : key[..MaxKeyLength];
    }

    private static string TermsOf(string text)
    {
        var tokens = FrenchAnalyzer.Analyze(text);
        var terms = new StringBuilder(text.Length);
        foreach (var token in tokens.Where(t => !t.IsWhole).Take(MaxTerms))
            terms.Append(token.Term).Append(' ');
        foreach (var token in tokens.Where(t => t.IsWhole).Take(MaxTerms))
            terms.Append(token.Term).Append(' ');
        return terms.ToString().TrimEnd();
    }
}
