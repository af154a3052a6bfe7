using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Authors;

public sealed class AuthorScreens(NewsDbContext db)
{
    private const int PageSize = 100;

    /// <param name="page">From 1.</param>
    public async Task<AuthorList> ListAsync(int page, CancellationToken ct)
    {
        var rows = await db.Authors.OrderBy(a => a.Slug).Skip((page - 1) * PageSize).Take(PageSize + 1)
            .Select(a => new AuthorLine(a.Id, a.Name, a.Slug, a.Function, db.ArticleAuthors.Count(b => b.AuthorId == a.Id))).ToListAsync(ct);
        return new AuthorList([.. rows.Take(PageSize)], rows.Count > PageSize ? page + 1 : null);
    }

    public Task<AuthorForm?> EditAsync(int id, CancellationToken ct) => db.Authors.Where(a => a.Id == id).Select(a => new AuthorForm
    {
        Id = a.Id,
        Name = a.Name,
        Slug = a.Slug,
        Function = a.Function,
        City = a.City,
        Bio = a.Bio,
        PhotoMediaId = a.PhotoMediaId,
        XHandle = a.XHandle,
        BlueskyHandle = a.BlueskyHandle,
        MastodonUrl = a.MastodonUrl,
        LinkedInUrl = a.LinkedInUrl,
        MemberEmail = a.Member!.Email,
    }).SingleOrDefaultAsync(ct);
}

public sealed record AuthorList(IReadOnlyList<AuthorLine> Rows, int? Next);

/// <param name="Count">Articles of any state.</param>
public sealed record AuthorLine(int Id, string Name, string Slug, string? Function, int Count);

public sealed record AuthorForm : AuthorInput
{
    [BindNever]
    public int? Id { get; init; }
}
