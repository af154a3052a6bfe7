namespace NouvellesDuMonde.Core.Articles;

/// <summary>What became of an editor's save.</summary>
public sealed record ArticleSaved
{
    public int? Id { get; private init; }

    public IReadOnlyList<FieldRefusal> Errors { get; private init; } = [];

    /// <summary>Somebody else has saved since: nothing was written, the typed text is to be shown again beside theirs.</summary>
    public bool IsStale { get; private init; }

    /// <summary>The article is no longer there.</summary>
    public bool IsMissing { get; private init; }

    public bool IsDone => Id is not null;

    internal static ArticleSaved Stale { get; } = new() { IsStale = true };

    internal static ArticleSaved Missing { get; } = new() { IsMissing = true };

    internal static ArticleSaved As(int id) => new() { Id = id };

    internal static ArticleSaved Refused(IReadOnlyList<FieldRefusal> errors) => new() { Errors = errors };
}
