namespace NouvellesDuMonde.Web.Features.Shared;

/// <summary>Where a reader stands in a list of several pages.</summary>
/// <param name="BasePath">The address of the first page, which carries no number.</param>
/// <param name="Number">From 1.</param>
public sealed record Paging(string BasePath, int Number, int Count)
{
    public string CurrentPath => PathOf(Number);

    public string? PreviousPath => Number > 1 ? PathOf(Number - 1) : null;

    public string? NextPath => Number < Count ? PathOf(Number + 1) : null;

    /// <summary>Says which page in titles and descriptions, so that no two pages share one; empty on the first.</summary>
    public string Suffix => Number == 1 ? "" : $", page\u00A0{Number}";

    /// <summary>First, last, and those around; <c>null</c> stands for the pages left out between.</summary>
    public IEnumerable<int?> Shown
    {
        get
        {
            var last = 0;
            for (var page = 1; page <= Count; page++)
            {
                if (page != 1 && page != Count && Math.Abs(page - Number) > 1)
                    continue;
                if (page - last > 1)
                    yield return null;
                yield return last = page;
            }
        }
    }

    public string PathOf(int page) => page == 1 ? BasePath : $"{BasePath}{(BasePath.Contains('?') ? '&' : '?')}page={page}";
}
