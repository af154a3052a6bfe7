using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Shared;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Features.Archives;

/// <summary>Articles by day of the site's calendar (Paris), over the index of publication dates.</summary>
public sealed class ArchiveQuery(NewsDbContext db, SiteClock clock)
{
    /// <returns><c>null</c> when the day has no such page, or lies in the future.</returns>
    public async Task<DayPage?> DayAsync(DateOnly day, int page, CancellationToken ct)
    {
        if (day > Today)
            return null;
        var (from, to) = clock.Day(day);
        var listing = await Between(from, to).Newest().ToListingAsync(a => a, DayPage.PathOf(day), page, ct);
        return listing is null ? null : new DayPage(day, DayOf(await LastBeforeAsync(from, ct)), DayOf(await FirstFromAsync(to, ct)), listing);
    }

    /// <returns><c>null</c> for a month of the future.</returns>
    public async Task<MonthPage?> MonthAsync(DateOnly month, CancellationToken ct)
    {
        if (month > Today)
            return null;
        var (from, to) = (clock.Day(month).FromUtc, clock.Day(month.AddMonths(1)).FromUtc);
        var dates = await Between(from, to).Select(a => a.PublishedUtc!.Value).ToListAsync(ct);
        var counts = dates.CountBy(d => DayOf(d)!.Value).ToDictionary();
        return new MonthPage(month, MonthOf(await LastBeforeAsync(from, ct)), MonthOf(await FirstFromAsync(to, ct)), counts);
    }

    /// <summary>Every month from the first article to the last; two look-ups in the index, not a count of everything.</summary>
    public async Task<IReadOnlyList<DateOnly>> MonthsAsync(CancellationToken ct)
    {
        var first = await db.Articles.Published().MinAsync(a => a.PublishedUtc, ct);
        if (first is null)
            return [];
        var last = await db.Articles.Published().MaxAsync(a => a.PublishedUtc, ct);
        var months = new List<DateOnly>();
        for (var month = MonthOf(last)!.Value; month >= MonthOf(first); month = month.AddMonths(-1))
            months.Add(month);
        return months;
    }

    private DateOnly Today => DayOf(clock.UtcNow)!.Value;

    private DateOnly? DayOf(DateTime? utc) => utc is { } at ? DateOnly.FromDateTime(clock.Local(at).DateTime) : null;

    private DateOnly? MonthOf(DateTime? utc) => DayOf(utc) is { } day ? new DateOnly(day.Year, day.Month, 1) : null;

    private Task<DateTime?> LastBeforeAsync(DateTime utc, CancellationToken ct) =>
        db.Articles.Published().Where(a => a.PublishedUtc < utc).MaxAsync(a => a.PublishedUtc, ct);

    private Task<DateTime?> FirstFromAsync(DateTime utc, CancellationToken ct) =>
        db.Articles.Published().Where(a => a.PublishedUtc >= utc).MinAsync(a => a.PublishedUtc, ct);

    private IQueryable<Article> Between(DateTime fromUtc, DateTime toUtc) =>
        db.Articles.Published().Where(a => a.PublishedUtc >= fromUtc && a.PublishedUtc < toUtc);
}
