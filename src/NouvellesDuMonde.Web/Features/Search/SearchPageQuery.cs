using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Search;

/// <summary>Articles whose headline, standfirst or tags hold every word of the query, accents and case apart; newest first.</summary>
public sealed class SearchPageQuery(NewsDbContext db)
{
    public const int MaxQueryLength = 100;
    private const int MaxWords = 8;

    /// <returns><c>null</c> when the results have no such page.</returns>
    public async Task<SearchPage?> LoadAsync(string? query, int page, CancellationToken ct)
    {
        var typed = (query ?? "").Trim();
        typed = typed.Length > MaxQueryLength ? typed[..MaxQueryLength] : typed;
        var words = Words(typed);
        if (words.Count == 0)
            return new SearchPage(typed, null);
        var found = words.Aggregate(db.Articles.Published(), (articles, word) => articles.Where(a => a.SearchText.Contains(word)));
        var listing = await found.Newest().ToListingAsync(a => a, $"/recherche?q={Uri.EscapeDataString(typed)}", page, ct);
        return listing is null ? null : new SearchPage(typed, listing);
    }

    /// <summary>« l’Élysée » looks for « elysee »: an elided article says nothing.</summary>
    private static List<string> Words(string query) =>
    [
        .. SearchText.Fold(query).Split([' ', '\u00A0', '\u202F', ',', ';', '.', '?', '!', '«', '»', '"', '\t', '\n', '\r'],
                StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.LastIndexOf('\'') is >= 0 and <= 2 and var elision ? w[(elision + 1)..] : w)
            .Where(w => w.Length > 0).Distinct().Take(MaxWords),
    ];
}
