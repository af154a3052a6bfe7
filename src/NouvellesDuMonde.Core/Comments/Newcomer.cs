namespace NouvellesDuMonde.Core.Comments;

/// <summary>Whom others may like to welcome: the first week, and the first comments whenever they come.</summary>
public static class Newcomer
{
    public const int Comments = 3;

    private static readonly TimeSpan Time = TimeSpan.FromDays(7);

    /// <param name="publishedCount">Comments that readers have seen before; counted up to <see cref="Comments"/> at least.</param>
    public static bool Is(DateTime registeredUtc, int publishedCount, DateTime nowUtc) =>
        publishedCount < Comments || nowUtc - registeredUtc < Time;
}
