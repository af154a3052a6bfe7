namespace NouvellesDuMonde.Core.Outbox;

/// <summary>Does one kind of outbox message. Made anew for each message, with its own database context.</summary>
public interface IOutboxHandler
{
    /// <summary>The <see cref="OutboxMessage.Kind"/> that it does.</summary>
    string Kind { get; }

    /// <summary>Takes seconds rather than moments: done one at a time, when nothing else is due.</summary>
    bool IsLong => false;

    /// <summary>
    /// Returning means done for good; any exception means « again later ». Runs at least once, seldom twice (a crash between the
    /// deed and its record), so the receiver must be able to tell a repetition. Ends within <see cref="OutboxDispatcher.HandlerTimeout"/>.
    /// </summary>
    Task HandleAsync(string payload, CancellationToken ct);
}
