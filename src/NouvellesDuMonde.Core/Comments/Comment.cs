using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>
/// What somebody wrote under an article. Guards its own transitions; what happened to it stays in the moderation log.
/// </summary>
public sealed partial class Comment
{
    private Comment()
    {
    }

    public long Id { get; private set; }

    public int ArticleId { get; private set; }

    public Article Article { get; private set; } = null!; // loaded by the queries that use it

    public CommentKind Kind { get; private set; }

    /// <summary>The comment that this one answers.</summary>
    public long? ParentId { get; private set; }

    public Comment? Parent { get; private set; }

    /// <summary>The comment that opened the thread; <c>null</c> for that comment itself. A page reads whole threads by it.</summary>
    public long? RootId { get; private set; }

    public Comment? Root { get; private set; }

    /// <summary>0 for the comment that opened the thread.</summary>
    public int Depth { get; private set; }

    public int? MemberId { get; private set; }

    public Member? Member { get; private set; }

    public GuestAuthor? Guest { get; private set; }

    /// <summary>As typed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Rendered from the text when saved; safe to print.</summary>
    public string Html { get; private set; } = "";

    public CommentStatus Status { get; private set; }

    public DateTime SubmittedUtc { get; private set; }

    /// <summary>The last time that a person or the filter settled its state.</summary>
    public DateTime? DecidedUtc { get; private set; }

    public RejectionReason? RejectionReason { get; private set; }

    /// <summary>What the moderator adds to the reason for the author.</summary>
    public string? RejectionNote { get; private set; }

    /// <summary>What the filter found, with every weight; <c>null</c> for an imported comment, which no filter judged.</summary>
    public SpamVerdict? Verdict { get; private set; }

    /// <summary>Folded name and text: what the desk's search compares with.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Visible replies anywhere in the thread that this comment opened; 0 for a reply. Recounted with the article's count.</summary>
    public int ReplyCount { get; private set; }

    /// <summary>
    /// Has a place on the page: it is visible, or it opened a thread whose replies still are (then the page says that it is gone).
    /// </summary>
    public bool IsShown { get; private set; }

    /// <summary>Somebody of the newsroom, or who signed the article, answers in the thread that this comment opened. Kept with <see cref="ReplyCount"/>.</summary>
    public bool IsAnswered { get; private set; }

    /// <summary>Members who recommend it. Only the database adds to it (<see cref="RecommendComment"/>): many do at once.</summary>
    public int RecommendationCount { get; private set; }

    /// <summary>Since when it is a « Choix de la rédaction ».</summary>
    public DateTime? PickedUtc { get; private set; }

    /// <summary>When its author last changed the text; what it said before is a <see cref="CommentRevision"/>.</summary>
    public DateTime? RevisedUtc { get; private set; }

    /// <summary>Its author was new here when writing it (<see cref="Newcomer"/>).</summary>
    public bool IsFromNewcomer { get; private set; }

    /// <summary>Hash of the folded text: finds the same text again by an index (<see cref="TextFingerprint"/>).</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>Keyed hash of the network address: counts posts from one place without keeping the address.</summary>
    public string? AddressHash { get; private set; }

    /// <summary>Likewise of the network that the address is in: /24, or /48 of IPv6.</summary>
    public string? NetworkHash { get; private set; }

    /// <summary>The form that sent it: the same form sent twice makes one comment.</summary>
    public Guid? FormId { get; private set; }

    public CommentSubmission? Submission { get; private set; }

    /// <summary>What Akismet was asked about it; <c>null</c>: nothing.</summary>
    public AkismetInquiry? Inquiry { get; private set; }

    public string? ImportKey { get; private set; }

    public bool IsVisible => Status == CommentStatus.Published;

    internal bool MayBeJudgedAgain => Verdict is not null && Status is CommentStatus.Pending or CommentStatus.Published or CommentStatus.Spam;

    /// <summary>A new comment, pending until a verdict is given.</summary>
    public static Comment Submit(NewComment input, DateTime nowUtc) => new()
    {
        ArticleId = input.ArticleId,
        MemberId = input.MemberId,
        ParentId = input.Parent?.Id,
        RootId = input.Parent is { } parent ? parent.RootId ?? parent.Id : null,
        Depth = input.Parent is { } above ? above.Depth + 1 : 0,
        Text = input.Text,
        Html = input.Html,
        Fingerprint = input.Fingerprint,
        IsFromNewcomer = input.IsFromNewcomer,
        AddressHash = input.AddressHash,
        NetworkHash = input.NetworkHash,
        FormId = input.FormId,
        Submission = input.Submission,
        SubmittedUtc = nowUtc,
        Status = CommentStatus.Pending,
        SearchText = Folded(input.Submission?.AuthorName, input.Text),
    };

    /// <summary>A comment from another system, in the state that it had there.</summary>
    public static Comment Import(ImportedComment input) => new()
    {
        ArticleId = input.ArticleId,
        Kind = input.Kind,
        Guest = input.Author,
        ParentId = input.Parent?.Id,
        RootId = input.Parent is { } parent ? parent.RootId ?? parent.Id : null,
        Depth = input.Parent is { } above ? above.Depth + 1 : 0,
        Text = input.Text,
        Html = input.Html,
        Fingerprint = input.Fingerprint,
        Status = input.Status,
        IsShown = input.Status == CommentStatus.Published,
        SearchText = Folded(input.Author.Name, input.Text),
        SubmittedUtc = input.SubmittedUtc,
        DecidedUtc = input.Status == CommentStatus.Pending ? null : input.SubmittedUtc,
        ImportKey = input.ImportKey,
    };

    /// <summary>The filter's word on a comment that nobody has decided yet.</summary>
    public void Judge(SpamVerdict verdict, DateTime nowUtc)
    {
        if (Status != CommentStatus.Pending || Verdict is not null)
            throw new InvalidOperationException($"Comment {Id} was judged or decided before.");
        Settle(verdict, nowUtc);
    }

    /// <summary>The filter's second thoughts, when a remote filter has answered. Not after a person's decision: the log knows.</summary>
    public void JudgeAgain(SpamVerdict verdict, DateTime nowUtc)
    {
        if (!MayBeJudgedAgain)
            throw new InvalidOperationException($"Comment {Id} is no longer the filter's to judge.");
        var decided = (Status, DecidedUtc);
        Settle(verdict, nowUtc);
        if (Status == decided.Status)
            DecidedUtc = decided.DecidedUtc;
    }

    /// <summary>May its author still change the text? Answered without a verdict, so that nobody types in vain.</summary>
    public Outcome MayBeRevised(TimeSpan within, DateTime nowUtc) => Status switch
    {
        CommentStatus.Removed => Outcome.Refused("Vous avez supprimé ce commentaire."),
        CommentStatus.Rejected or CommentStatus.Spam => Outcome.Refused("Ce commentaire a été écarté\u00A0: il ne peut plus être modifié."),
        _ when nowUtc - SubmittedUtc > within =>
            Outcome.Refused($"Un commentaire se modifie dans les {within.TotalMinutes:0}\u00A0minutes qui suivent son envoi."),
        _ => Outcome.Done,
    };

    /// <summary>The author's new text with the filter's word on it, which takes the place of every decision on the old one.</summary>
    /// <returns>What it said before.</returns>
    public CommentRevision Revise(CommentWording wording, SpamVerdict verdict, DateTime nowUtc)
    {
        var before = new CommentRevision(Id, Text, nowUtc);
        (Text, Html, Fingerprint) = (wording.Text, wording.Html, wording.Fingerprint);
        SearchText = Folded(wording.AuthorName, wording.Text);
        RevisedUtc = nowUtc;
        Settle(verdict, nowUtc);
        return before;
    }

    /// <summary>Taken back by its author.</summary>
    /// <param name="isAnswered">Shown comments answer it: its place stays, and says so. So does the place of one that opened a thread, while anything in it is shown.</param>
    public Outcome Remove(bool isAnswered, DateTime nowUtc)
    {
        if (Status is not (CommentStatus.Published or CommentStatus.Pending))
            return Outcome.Refused(Status == CommentStatus.Removed ? "Vous avez déjà supprimé ce commentaire." : "Ce commentaire a été écarté\u00A0: personne ne le voit plus.");
        Decide(CommentStatus.Removed, nowUtc);
        IsShown |= isAnswered;
        return Outcome.Done;
    }

    /// <summary>Among the « Choix de la rédaction », or not any more.</summary>
    public Outcome Pick(bool isPicked, DateTime nowUtc)
    {
        if (!IsVisible)
            return Outcome.Refused(isPicked ? "Seul un commentaire en ligne peut être choisi." : "Ce commentaire n’est plus en ligne\u00A0: personne ne l’y voit parmi les choix.");
        PickedUtc = isPicked ? PickedUtc ?? nowUtc : null;
        return Outcome.Done;
    }

    public Outcome Approve(DateTime nowUtc)
    {
        if (Status is CommentStatus.Published or CommentStatus.Removed)
            return Outcome.Refused(NotPossible("approuvé"));
        Decide(CommentStatus.Published, nowUtc);
        return Outcome.Done;
    }

    public Outcome Reject(RejectionReason reason, string? note, DateTime nowUtc)
    {
        if (Status is CommentStatus.Rejected or CommentStatus.Removed)
            return Outcome.Refused(NotPossible("refusé"));
        Decide(CommentStatus.Rejected, nowUtc);
        (RejectionReason, RejectionNote) = (reason, note);
        return Outcome.Done;
    }

    public Outcome MarkSpam(DateTime nowUtc)
    {
        if (Status is CommentStatus.Spam or CommentStatus.Removed)
            return Outcome.Refused(NotPossible("classé indésirable"));
        Decide(CommentStatus.Spam, nowUtc);
        return Outcome.Done;
    }

    /// <summary>Undoes a decision: back to the state before it, with the reason that went with that state.</summary>
    public Outcome Restore(CommentStatus status, RejectionReason? reason, string? note, DateTime nowUtc)
    {
        if (Status == CommentStatus.Removed || status == Status)
            return Outcome.Refused("Il n’y a rien à annuler pour ce commentaire.");
        Decide(status, nowUtc);
        (RejectionReason, RejectionNote) = (reason, note);
        return Outcome.Done;
    }

    private void Settle(SpamVerdict verdict, DateTime nowUtc)
    {
        Verdict = verdict;
        Decide(verdict.Decision switch
        {
            SpamDecision.Publish => CommentStatus.Published,
            SpamDecision.Hold => CommentStatus.Pending,
            SpamDecision.Spam => CommentStatus.Spam,
            SpamDecision.Refuse => throw new InvalidOperationException("A refused comment is never stored."),
        }, nowUtc);
    }

    private void Decide(CommentStatus status, DateTime nowUtc)
    {
        Status = status;
        IsShown = IsVisible || ReplyCount > 0;
        DecidedUtc = status == CommentStatus.Pending ? null : nowUtc;
        RejectionReason = null;
        RejectionNote = null;
    }

    private static string Folded(string? name, string text) =>
        StorableText.Cut(Search.SearchText.Fold($"{name} {text}"), CommentOptions.StorageMaxLength);

    private string NotPossible(string participle) => Status == CommentStatus.Removed
        ? "Ce commentaire a été retiré par son auteur."
        : $"Ce commentaire est déjà {participle}.";
}
