using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Comments;
using NouvellesDuMonde.Web.Features.Corrections;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Articles;

/// <summary>
/// The queries of the page that is asked for most, translated once (a tenth of its cost). The named scopes cannot stand inside a compiled
/// query, so their conditions are spelled out here, and only here. A singleton of the application and not static: a compiled
/// query belongs to one model, and a test process holds one for each database.
/// </summary>
public sealed class ArticleReads
{
    public Func<NewsDbContext, int, CancellationToken, Task<ArticleText?>> Text { get; } =
        EF.CompileAsyncQuery((NewsDbContext db, int id, CancellationToken ct) => db.Articles.AsNoTracking()
            .Where(a => a.Id == id && a.Kind == ArticleKind.Article && a.CategoryId != null)
            .Select(a => new ArticleText
            {
                Id = a.Id,
                Status = a.Status,
                CategoryId = a.CategoryId!.Value,
                Headline = a.Headline,
                SeoTitle = a.SeoTitle,
                Slug = a.Slug,
                Standfirst = a.Standfirst,
                Dateline = a.Dateline,
                BodyHtml = a.BodyHtml,
                WordCount = a.WordCount,
                PublishedUtc = a.PublishedUtc ?? a.SavedUtc,
                UpdatedUtc = a.UpdatedUtc,
                Origin = a.Origin,
                CommentPolicy = a.CommentPolicy,
                CommentCount = a.CommentCount,
                CorrectionCount = a.CorrectionCount,
                ShowsFollowBlock = a.ShowsFollowBlock,
                Lead = a.LeadMedia!.StoredName == null || a.LeadMedia.Width == null || a.LeadMedia.Height == null
                    ? null
                    : new LeadFigure(
                        new CardImage(a.LeadMedia.StoredName, a.LeadMedia.Width.Value, a.LeadMedia.Height.Value) { Renditions = a.LeadMedia.Renditions },
                        a.LeadMedia.Alt, a.LeadCaption ?? a.LeadMedia.Caption, a.LeadMedia.Credit),
            }).FirstOrDefault());

    public Func<NewsDbContext, int, IAsyncEnumerable<Signature>> Byline { get; } =
        EF.CompileAsyncQuery((NewsDbContext db, int articleId) => db.ArticleAuthors
            .Where(b => b.ArticleId == articleId).OrderBy(b => b.Position)
            .Select(b => new Signature(b.AuthorId, b.Author.Name, b.Author.Slug, b.Role ?? b.Author.Function, b.Author.XHandle)));

    public Func<NewsDbContext, int, IAsyncEnumerable<Subject>> Subjects { get; } =
        EF.CompileAsyncQuery((NewsDbContext db, int articleId) => db.ArticleTags
            .Where(t => t.ArticleId == articleId).OrderBy(t => t.Position)
            .Select(t => new Subject(t.TagId, t.Tag.Name, t.Tag.Slug)));

    public Func<NewsDbContext, int, IAsyncEnumerable<CorrectionNote>> Corrections { get; } =
        EF.CompileAsyncQuery((NewsDbContext db, int articleId) => db.Corrections
            .Where(c => c.ArticleId == articleId).OrderByDescending(c => c.Id)
            .Select(c => new CorrectionNote(c.Id, c.Kind, c.Text, c.DatedUtc)));

    /// <summary>
    /// In one query: what is stored as related and still public, and the newest others of a section, as
    /// <see cref="ArticleQueries.ListedIn"/> defines them.
    /// </summary>
    public Func<NewsDbContext, int, int, int, int, IAsyncEnumerable<Neighbour>> Neighbours { get; } =
        EF.CompileAsyncQuery((NewsDbContext db, int sectionId, int articleId, int related, int newest) => db.RelatedArticles
            .Where(r => r.ArticleId == articleId && db.ArticleListings.Any(l => l.ArticleId == r.OtherId && l.PublishedUtc != null))
            .OrderBy(r => r.Position).Take(related)
            .Select(r => new Neighbour
            {
                Position = r.Position,
                Id = r.Other.Id,
                Headline = r.Other.Headline,
                Rubrique = r.Other.Category!.Slug,
                Slug = r.Other.Slug,
                PublishedUtc = r.Other.PublishedUtc,
            })
            .Concat(db.ArticleListings.Where(l => l.CategoryId == sectionId && l.PublishedUtc != null && l.ArticleId != articleId)
                .OrderByDescending(l => l.PublishedUtc).ThenByDescending(l => l.ArticleId).Take(newest).Select(l => l.Article)
                .Select(a => new Neighbour
                {
                    Position = -1,
                    Id = a.Id,
                    Headline = a.Headline,
                    Rubrique = a.Category!.Slug,
                    Slug = a.Slug,
                    PublishedUtc = a.PublishedUtc,
                })));

    /// <summary>
    /// In one query, in no order: the newest threads, and the newest « Choix de la rédaction » wherever they stand, as
    /// <see cref="CommentQueries"/> defines them; one that is both comes twice. Picks are told by a moment and not by « is not null »:
    /// SQLite seeks the one in the index, and walks through all the nulls for the other.
    /// </summary>
    public Func<NewsDbContext, int, int, int, IAsyncEnumerable<ThreadComment>> NewestThreads { get; } =
        EF.CompileAsyncQuery((NewsDbContext db, int articleId, int count, int picks) => db.Comments
            .Where(c => c.ArticleId == articleId && c.RootId == null && c.IsShown)
            .OrderByDescending(c => c.SubmittedUtc).ThenByDescending(c => c.Id).Take(count)
            .Select(ThreadComments.Projection)
            .Concat(db.Comments
                .Where(c => c.ArticleId == articleId && c.PickedUtc > DateTime.UnixEpoch && c.IsShown)
                .OrderByDescending(c => c.PickedUtc).Take(picks)
                .Select(ThreadComments.Projection)));
}
