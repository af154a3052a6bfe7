using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Articles;

/// <summary>The editor's screen, empty, of a saved article, or again with what was typed.</summary>
public sealed class ArticleEditorQuery(NewsDbContext db, SiteClock clock)
{
    private const int FreeBylineRows = 3;

    public async Task<ArticleEditor> NewAsync(ArticleKind kind, CancellationToken ct)
    {
        var input = new ArticleInput { Kind = kind, CommentPolicy = kind == ArticleKind.Page ? CommentPolicy.None : CommentPolicy.Open };
        return await ScreenAsync(new ArticleEditor(input), ArticleDesk.Empty, ct);
    }

    public async Task<ArticleEditor?> EditAsync(int id, CancellationToken ct)
    {
        var article = await db.Articles.AsNoTracking().WithParts().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (article is null)
            return null;
        var tagNames = await db.ArticleTags.Where(t => t.ArticleId == id).OrderBy(t => t.Position).Select(t => t.Tag.Name).ToListAsync(ct);
        return await ScreenAsync(new ArticleEditor(ArticleInput.Of(article, tagNames)), await DeskAsync(id, ct), ct);
    }

    /// <summary>Nothing typed is lost: the same fields, with the errors or the colleague's version beside them.</summary>
    public async Task<ArticleEditor> AgainAsync(int? id, ArticleEditor typed, bool isStale, CancellationToken ct)
    {
        var desk = id is { } existing ? await DeskAsync(existing, ct) : ArticleDesk.Empty;
        var stale = isStale ? await LatestAsync(id!.Value, ct) : null;
        return await ScreenAsync(typed, desk with { Stale = stale }, ct);
    }

    private async Task<ArticleEditor> ScreenAsync(ArticleEditor typed, ArticleDesk desk, CancellationToken ct)
    {
        var tree = await CategoryTree.LoadAsync(db.Categories, ct);
        var lead = await db.Media.Where(m => m.Id == typed.LeadMediaId)
            .Select(m => new { m.StoredName, m.Width, m.Height, m.Renditions, m.Alt, m.Caption, m.Credit }).SingleOrDefaultAsync(ct);
        var rows = typed.Byline.Where(r => r.AuthorId is not null || r.Role is not null).ToList();
        return typed with
        {
            Byline = [.. rows, .. Enumerable.Repeat(new BylineRow(), FreeBylineRows)],
            Desk = desk with
            {
                Rubriques = tree.ToChoices(),
                Authors = await db.AuthorChoicesAsync(ct),
                Lead = lead is null ? null : new LeadImage(
                    lead.StoredName is null ? null : Picture.Of(MediaAsset.PathOf(lead.StoredName), lead.Width ?? 0, lead.Height ?? 0, lead.Renditions, PictureUse.Desk).Src,
                    lead.Alt, lead.Caption, lead.Credit),
            },
            ScheduledWas = $"{Scheduled(desk, "yyyy-MM-dd")} {Scheduled(desk, "HH:mm")}",
            ScheduleDate = typed.ScheduleDate ?? Scheduled(desk, "yyyy-MM-dd"),
            ScheduleTime = typed.ScheduleTime ?? Scheduled(desk, "HH:mm"),
        };
    }

    private string? Scheduled(ArticleDesk desk, string format) =>
        desk.ScheduledForUtc is { } utc ? clock.Local(utc).ToString(format, CultureInfo.InvariantCulture) : null;

    private async Task<ArticleDesk> DeskAsync(int id, CancellationToken ct)
    {
        var row = await db.Articles.Where(a => a.Id == id).Select(a => new
        {
            a.Kind,
            a.Status,
            a.SavedUtc,
            a.PublishedUtc,
            a.UpdatedUtc,
            a.ScheduledForUtc,
            a.Slug,
            Rubrique = a.Category!.Slug,
            Previous = a.PreviousSlugs.OrderByDescending(p => p.ReplacedUtc).Select(p => p.Slug).ToList(),
        }).SingleOrDefaultAsync(ct);
        var withdrawal = row?.Status == ArticleStatus.Withdrawn
            ? await db.ArticleRevisions.Withdrawals(id).Select(r => new Withdrawal(r.EditorName, r.SavedUtc)).FirstOrDefaultAsync(ct)
            : null;
        return row is null ? ArticleDesk.Empty : new ArticleDesk
        {
            Id = id,
            Status = row.Status,
            SavedUtc = row.SavedUtc,
            PublishedUtc = row.PublishedUtc,
            Withdrawal = withdrawal,
            UpdatedUtc = row.UpdatedUtc,
            ScheduledForUtc = row.ScheduledForUtc,
            Path = row.Status == ArticleStatus.Published ? ArticlePath.Of(row.Kind, row.Rubrique, row.Slug, id) : null,
            PreviousSlugs = row.Previous,
        };
    }

    private async Task<OtherVersion?> LatestAsync(int id, CancellationToken ct)
    {
        var current = await db.Articles.Where(a => a.Id == id).Select(a => new { a.Version, a.SavedUtc }).SingleOrDefaultAsync(ct);
        var revision = await db.ArticleRevisions.Written(id)
            .Select(r => new { r.Id, r.EditorName }).FirstOrDefaultAsync(ct);
        return current is null ? null : new OtherVersion(current.Version, revision?.Id, revision?.EditorName ?? "", current.SavedUtc);
    }
}
