using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Core.Search;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Admin.Media;

public sealed class MediaScreens(NewsDbContext db, RenditionStatusQuery renditions)
{
    private const int PageSize = 36, MaxUses = 100;

    public async Task<MediaList> ListAsync(string? q, string? apres, CancellationToken ct)
    {
        var media = db.Media.AsQueryable();
        if (!string.IsNullOrWhiteSpace(q))
        {
            var folded = SearchText.Fold(q.Trim());
            media = media.Where(m => m.SearchText.Contains(folded));
        }

        if (ListCursor.Parse(apres) is { } after)
            media = media.Where(m => m.AddedUtc < after.AtUtc || (m.AddedUtc == after.AtUtc && m.Id < after.Id));
        var rows = await media.OrderByDescending(m => m.AddedUtc).ThenByDescending(m => m.Id).Take(PageSize + 1)
            .Select(m => new MediaLine(m.Id, m.StoredName, m.Alt, m.Caption, m.Credit, m.Width, m.Height, m.AddedUtc) { Renditions = m.Renditions }).ToListAsync(ct);
        var page = rows.Take(PageSize).ToList();
        return new MediaList(q, page, rows.Count > PageSize ? new ListCursor(page[^1].AddedUtc, page[^1].Id).ToString() : null)
        {
            Status = await renditions.RunAsync(ct),
        };
    }

    public async Task<MediaForm?> EditAsync(int id, CancellationToken ct)
    {
        if (await ShownAsync(id, ct) is not { } shown)
            return null;
        return new MediaForm
        {
            Alt = shown.Line.Alt,
            IsDecorative = shown.Line.Alt == "",
            Caption = shown.Line.Caption,
            Credit = shown.Line.Credit,
            FocusX = shown.Renditions.Focus.X,
            FocusY = shown.Renditions.Focus.Y,
            Shown = shown,
        };
    }

    public async Task<MediaShown?> ShownAsync(int id, CancellationToken ct)
    {
        var row = await db.Media.Where(m => m.Id == id).Select(m => new
        {
            Line = new MediaLine(m.Id, m.StoredName, m.Alt, m.Caption, m.Credit, m.Width, m.Height, m.AddedUtc) { Renditions = m.Renditions },
            m.Bytes,
            m.ContentType,
            m.SourceUrl,
            m.FocusX,
            m.FocusY,
            m.RenditionState,
            m.RenditionError,
        }).SingleOrDefaultAsync(ct);
        if (row is null)
            return null;
        var articles = await db.Articles.Where(a => a.LeadMediaId == id).Union(db.Articles.Showing(id))
            .OrderByDescending(a => a.SavedUtc).Take(MaxUses).Select(a => new MediaUse(a.Id, a.Headline)).ToListAsync(ct);
        var authors = await db.Authors.Where(a => a.PhotoMediaId == id).Select(a => a.Name).ToListAsync(ct);
        var made = new MediaRenditions(row.Line.Image, new FocalPoint(row.FocusX, row.FocusY), row.RenditionState, row.RenditionError, renditions.HasTool);
        return new MediaShown(row.Line, row.Bytes, row.ContentType, row.SourceUrl, articles, authors, made);
    }
}

public sealed record MediaList(string? Q, IReadOnlyList<MediaLine> Rows, string? Next)
{
    public required RenditionStatus Status { get; init; }
}

public sealed record MediaLine(
    int Id, string? StoredName, string Alt, string Caption, string Credit, int? Width, int? Height, DateTime AddedUtc)
{
    public string? Renditions { get; init; }

    public string? Path => StoredName is null ? null : MediaAsset.PathOf(StoredName);

    public CardImage? Image => StoredName is null || Width is null || Height is null
        ? null
        : new CardImage(StoredName, Width.Value, Height.Value) { Renditions = Renditions };

    /// <summary>The file's own words, without folder and hash.</summary>
    public string Name => StoredName is null ? "fichier absent" : StoredName[(StoredName.LastIndexOf('/') + 1)..];
}

public sealed record MediaUse(int ArticleId, string Headline);

public sealed record MediaShown(
    MediaLine Line, long Bytes, string ContentType, string? SourceUrl, IReadOnlyList<MediaUse> Articles, IReadOnlyList<string> Authors,
    MediaRenditions Renditions)
{
    public bool IsUsed => Articles.Count + Authors.Count > 0;
}

public sealed record MediaForm : MediaInput
{
    [BindNever, ValidateNever]
    public MediaShown? Shown { get; init; }
}
