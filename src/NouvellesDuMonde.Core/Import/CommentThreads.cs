using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>A comment of an export with its place in the thread.</summary>
internal sealed record ThreadedComment(WxrComment Source, CommentKind Kind, CommentStatus Status, ThreadedComment? Parent)
{
    public int Depth { get; } = Parent is null ? 0 : Parent.Depth + 1;
}

/// <summary>The comments of a post as threads.</summary>
internal static class CommentThreads
{
    /// <summary>
    /// Parents come before their answers. A published comment under one that nobody sees moves up to the next visible one, as
    /// WordPress shows it; one whose parent is missing opens a thread.
    /// </summary>
    /// <param name="skip">Told the type of each comment that is none of ours.</param>
    public static List<ThreadedComment> Of(IEnumerable<WxrComment> comments, Action<string> skip)
    {
        var threaded = new Dictionary<long, ThreadedComment>();
        foreach (var comment in comments.OrderBy(c => c.Id).DistinctBy(c => c.Id))
        {
            if (KindOf(comment) is not { } kind)
            {
                skip(comment.Type);
                continue;
            }

            // In WordPress an answer always has a higher id than what it answers: no circle can arise here.
            var status = StatusOf(comment);
            var parent = threaded.GetValueOrDefault(comment.ParentId);
            while (status == CommentStatus.Published && parent is not null && parent.Status != CommentStatus.Published)
                parent = parent.Parent;
            threaded[comment.Id] = new ThreadedComment(comment, kind, status, parent);
        }

        return [.. threaded.Values];
    }

    private static CommentKind? KindOf(WxrComment comment) => comment.Type switch
    {
        "" or "comment" => CommentKind.Comment,
        "pingback" or "trackback" => CommentKind.Pingback,
        _ => null,
    };

    private static CommentStatus StatusOf(WxrComment comment) => comment.Approved switch
    {
        "1" or "approve" or "approved" => CommentStatus.Published,
        "spam" => CommentStatus.Spam,
        "trash" or "post-trashed" => CommentStatus.Rejected,
        _ => CommentStatus.Pending,
    };
}
