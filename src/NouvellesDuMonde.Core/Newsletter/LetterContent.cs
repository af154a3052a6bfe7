using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>What a letter tells of: read when it is written, so that a withdrawn article is in none.</summary>
public sealed class LetterContent(NewsDbContext db)
{
    /// <summary>More than a day brings; each letter is shorter (<see cref="NewsletterOptions.MaxArticles"/>).</summary>
    private const int MaxArticles = 300;

    /// <summary>Published after the one moment, and not after the other; the newest first.</summary>
    public async Task<IReadOnlyList<LetterArticle>> LoadAsync(DateTime sinceUtc, DateTime untilUtc, CancellationToken ct)
    {
        var rubriques = await CategoryTree.LoadAsync(db.Categories, ct);
        var order = rubriques.Roots.Select((root, i) => (root.Id, i)).ToDictionary(r => r.Id, r => r.i);
        var articles = await db.Articles.Published().Where(a => a.PublishedUtc > sinceUtc && a.PublishedUtc <= untilUtc).Newest()
            .Take(MaxArticles)
            .Select(a => new
            {
                a.Id,
                a.Headline,
                a.Standfirst,
                a.Slug,
                RubriqueSlug = a.Category!.Slug,
                RubriqueId = a.CategoryId!.Value,
                Listed = a.Listings.Select(l => l.CategoryId).ToList(),
            })
            .ToListAsync(ct);
        return [.. articles.Select(a => (Article: a, Section: rubriques.PathTo(a.RubriqueId)[0])).Select(a => new LetterArticle(
            a.Article.Headline, a.Article.Standfirst, ArticlePath.Of(a.Article.RubriqueSlug, a.Article.Slug, a.Article.Id),
            a.Section.Name, order[a.Section.Id], a.Article.Listed))];
    }
}

/// <param name="Section">The rubrique of the first level under which the letter tells of it.</param>
/// <param name="SectionRank">Its place in the menu.</param>
/// <param name="Rubriques">All on whose pages it stands.</param>
public sealed record LetterArticle(string Headline, string Standfirst, string Path, string Section, int SectionRank, IReadOnlyList<int> Rubriques);
