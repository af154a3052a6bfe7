using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>Puts the question beside the comment, and its reminder into the outbox, in the save that stores the text.</summary>
internal static class Inquiring
{
    internal static void Inquire(this NewsDbContext db, Comment comment, DateTime nowUtc)
    {
        var inquiry = new AkismetInquiry(comment, nowUtc);
        db.AkismetInquiries.Add(inquiry);
        db.Outbox.Add(AkismetCheckHandler.First(inquiry, nowUtc));
    }

    /// <summary>The comment says something else now. Needs its inquiry loaded.</summary>
    internal static void InquireAgain(this NewsDbContext db, Comment comment, bool isAsked, DateTime nowUtc)
    {
        if (!isAsked)
        {
            comment.Inquiry?.Forget();
        }
        else if (comment.Inquiry is { } inquiry)
        {
            inquiry.AskAbout("edit", nowUtc);
            db.Outbox.Add(AkismetCheckHandler.First(inquiry, nowUtc));
        }
        else
        {
            db.Inquire(comment, nowUtc);
        }
    }

    /// <summary>What came with the new text takes the place of what came with the old one. Needs the old one loaded.</summary>
    internal static void KeepSnapshot(this NewsDbContext db, Comment comment, CommentSubmission snapshot)
    {
        if (comment.Submission is { } before)
            db.Entry(before).CurrentValues.SetValues(snapshot);
        else
            db.CommentSubmissions.Add(snapshot);
    }
}
