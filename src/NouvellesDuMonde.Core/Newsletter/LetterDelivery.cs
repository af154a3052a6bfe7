namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>
/// One letter handed to the outbox, written in the same transaction: its key makes a second one impossible, whatever breaks
/// off and starts again.
/// </summary>
public sealed class LetterDelivery
{
    private LetterDelivery()
    {
    }

    public LetterDelivery(int issueId, int subscriberId) => (IssueId, SubscriberId) = (issueId, subscriberId);

    public int IssueId { get; private set; }

    /// <summary>No foreign key: the number of a subscriber who has left says nothing about anybody.</summary>
    public int SubscriberId { get; private set; }
}
