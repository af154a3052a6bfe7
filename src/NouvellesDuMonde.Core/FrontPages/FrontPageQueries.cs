namespace NouvellesDuMonde.Core.FrontPages;

public static class FrontPageQueries
{
    /// <summary>Given to an article at that moment, in the order in which they began: the last one for a place has it.</summary>
    public static IQueryable<FrontPageSlot> ActiveAt(this IQueryable<FrontPageSlot> slots, DateTime utc) =>
        slots.Where(s => s.FromUtc <= utc && (s.UntilUtc == null || s.UntilUtc > utc)).OrderBy(s => s.FromUtc).ThenBy(s => s.Id);

    /// <summary>Active or to come.</summary>
    public static IQueryable<FrontPageSlot> NotOver(this IQueryable<FrontPageSlot> slots, DateTime utc) =>
        slots.Where(s => s.UntilUtc == null || s.UntilUtc > utc);

    public static IQueryable<FrontPageSlot> OverBefore(this IQueryable<FrontPageSlot> slots, DateTime utc) => slots.Where(s => s.UntilUtc <= utc);

    /// <summary>Which begin or end after the one moment and not after the other.</summary>
    public static IQueryable<FrontPageSlot> TurningBetween(this IQueryable<FrontPageSlot> slots, DateTime afterUtc, DateTime untilUtc) =>
        slots.Where(s => (s.FromUtc > afterUtc && s.FromUtc <= untilUtc) || (s.UntilUtc > afterUtc && s.UntilUtc <= untilUtc));
}
