using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Admin.Media;

namespace NouvellesDuMonde.Web.Admin.Desk;

/// <summary>What somebody of the newsroom looks at first. Seven queries, each bounded.</summary>
public sealed class DeskQuery(NewsDbContext db, RenditionStatusQuery renditions)
{
    private const int Rows = 10;

    public async Task<DeskScreen> RunAsync(CancellationToken ct) => new(
        await LinesAsync(db.Articles.In(ArticleStatus.Draft).LatelySaved(), ct),
        await LinesAsync(db.Articles.Scheduled().OrderBy(a => a.ScheduledForUtc), ct),
        await LinesAsync(db.Articles.Published().Newest(), ct),
        await db.Comments.In(CommentStatus.Pending).CountAsync(ct),
        await renditions.RunAsync(ct));

    private static Task<List<DeskLine>> LinesAsync(IQueryable<Article> articles, CancellationToken ct) =>
        articles.Take(Rows).Select(a => new DeskLine(
            a.Id, a.Headline, a.Category!.Name, a.ScheduledForUtc ?? a.PublishedUtc ?? a.SavedUtc, a.CommentCount)).ToListAsync(ct);
}

public sealed record DeskScreen(
    IReadOnlyList<DeskLine> Drafts, IReadOnlyList<DeskLine> Scheduled, IReadOnlyList<DeskLine> Published, int CommentsWaiting,
    RenditionStatus Renditions);

/// <param name="HasLinks">The lines lead to the editor, for those who may open it.</param>
public sealed record DeskList(string Title, string WhenEmpty, IReadOnlyList<DeskLine> Lines, bool HasLinks);

/// <param name="AtUtc">Saved, to be published or published, after the list that it stands in.</param>
public sealed record DeskLine(int Id, string Headline, string? Rubrique, DateTime AtUtc, int CommentCount);
