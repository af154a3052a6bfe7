using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// Tells Akismet where a moderator found it wrong, with the very fields of the question. Only a person's word about spam goes out, only
/// about what Akismet was asked, and only while what it was sent is still kept.
/// </summary>
public sealed class AkismetFeedback(NewsDbContext db, IOptions<AkismetOptions> options)
{
    /// <summary>Longer than a moderator takes to undo a slip.</summary>
    private static readonly TimeSpan SecondThoughts = TimeSpan.FromMinutes(1);

    /// <summary>Within the decision's transaction.</summary>
    internal async Task NoteAsync(Comment comment, ModerationLogEntry entry, CancellationToken ct)
    {
        if (!options.Value.IsOn || entry.Action is not (ModerationAction.Approved or ModerationAction.MarkedSpam or ModerationAction.Undone))
            return;
        if (await db.AkismetInquiries.SingleOrDefaultAsync(i => i.CommentId == comment.Id, ct) is not { Answer: not AkismetAnswer.None } inquiry)
            return;
        inquiry.Correct(WordOf(entry));
        if (inquiry.Correction is null)
            return;
        var payload = string.Create(CultureInfo.InvariantCulture, $"{comment.Id}|{entry.ModeratorId}");
        db.Outbox.Add(new OutboxMessage(AkismetFeedbackHandler.OutboxKind, payload, entry.AtUtc, entry.AtUtc + SecondThoughts));
    }

    /// <returns><c>null</c> where the decision says nothing about spam: an approval taken back, say.</returns>
    private static AkismetAnswer? WordOf(ModerationLogEntry entry) => entry switch
    {
        { To: CommentStatus.Spam } => AkismetAnswer.Spam,
        { Action: ModerationAction.Approved } or { From: CommentStatus.Spam } => AkismetAnswer.Ham,
        _ => null,
    };
}

/// <summary>Sends the last word of a run of decisions, if it is news to Akismet.</summary>
internal sealed class AkismetFeedbackHandler(NewsDbContext db, AkismetClient client, AkismetSwitch akismetSwitch) : IOutboxHandler
{
    public const string OutboxKind = "akismet-feedback";

    public string Kind => OutboxKind;

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var (commentId, moderator) = (long.Parse(payload.Split('|')[0], CultureInfo.InvariantCulture), payload.Split('|')[1]);
        var inquiry = await db.AkismetInquiries.SingleOrDefaultAsync(i => i.CommentId == commentId, ct);
        var form = await db.CommentSubmissions.Where(s => s.CommentId == commentId).Select(s => s.AkismetForm).SingleOrDefaultAsync(ct);
        if (form is null || inquiry?.Correction is not { } right || right == inquiry.Believed || !await akismetSwitch.IsOnAsync(ct))
            return;
        // Who reports is a number: Akismet only has to tell one moderator from another.
        var reply = await client.SubmitAsync(right, new AkismetForm(form)
            .With("reporter", $"moderateur-{moderator}").With("comment_check_response", inquiry.Answer == AkismetAnswer.Spam ? "true" : "false"), ct);
        if (reply.Failure != AkismetFailure.None)
            throw new HttpRequestException($"Akismet took no correction in: {reply.Failure}.");
        inquiry.TakenIn(right);
        await db.SaveChangesAsync(ct);
    }
}
