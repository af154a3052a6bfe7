using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Core.Moderation;

/// <summary>Reads the log backwards. An undoing cancels the newest decision not cancelled yet, so undoing again goes further back.</summary>
public static class ModerationHistory
{
    /// <param name="newestFirst">The log of one comment.</param>
    /// <returns><c>null</c> when no person's decision is in force.</returns>
    public static ModerationState? StateBeforeLastDecision(IReadOnlyList<ModerationLogEntry> newestFirst) => StateBefore(newestFirst, isStoppedByOtherActs: false);

    /// <summary>Where an undoing leads. What was done since the decision, a pick or a report read, relies on it: then it is not undone in passing.</summary>
    /// <param name="newestFirst">The log of one comment.</param>
    /// <returns><c>null</c> when no decision is there to undo.</returns>
    public static ModerationState? StateToUndoTo(IReadOnlyList<ModerationLogEntry> newestFirst) => StateBefore(newestFirst, isStoppedByOtherActs: true);

    private static ModerationState? StateBefore(IReadOnlyList<ModerationLogEntry> newestFirst, bool isStoppedByOtherActs)
    {
        var cancelled = 0;
        for (var i = 0; i < newestFirst.Count; i++)
        {
            var entry = newestFirst[i];
            if (entry.Action is ModerationAction.Judged or ModerationAction.Removed)
                return null;
            if (entry.Action is ModerationAction.Picked or ModerationAction.Unpicked or ModerationAction.Kept)
            {
                if (isStoppedByOtherActs && cancelled == 0)
                    return null;
                continue;
            }

            if (entry.Action == ModerationAction.Undone)
                cancelled++;
            else if (cancelled > 0)
                cancelled--;
            else
                return StateOf(entry.From, newestFirst.Skip(i + 1));
        }

        return null;
    }

    /// <summary>The state with the reason that was given when the comment came into it.</summary>
    private static ModerationState StateOf(CommentStatus status, IEnumerable<ModerationLogEntry> earlier)
    {
        var cause = earlier.FirstOrDefault(e => e.To == status);
        return new ModerationState(status, cause?.Reason, cause?.Note);
    }
}

public sealed record ModerationState(CommentStatus Status, RejectionReason? Reason, string? Note);
