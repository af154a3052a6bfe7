namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>
/// The order of every search index: by minute of publication, then by id, both in one number. An index that is read backwards gives the
/// newest articles first without looking at any other table.
/// </summary>
public static class SearchOrder
{
    /// <summary>How far the minute stands to the left of the id; a positive <c>int</c> has 31 bits.</summary>
    public const int MinuteShift = 31;

    /// <summary>Behind every article.</summary>
    public const long End = ((long)int.MaxValue << MinuteShift) | int.MaxValue;

    /// <summary>Whole minutes since the beginning of the calendar; enough for an <c>int</c> until the year 4083.</summary>
    public static int MinuteOf(DateTime utc) => (int)(utc.Ticks / TimeSpan.TicksPerMinute);

    public static long KeyOf(int minute, int articleId) => ((long)minute << MinuteShift) | (uint)articleId;

    public static DateTime UtcOf(int minute) => new(minute * TimeSpan.TicksPerMinute, DateTimeKind.Utc);
}
