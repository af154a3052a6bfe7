using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>A comment in its place on the page, with the answers shown below it.</summary>
public sealed class ThreadNode(ThreadComment comment, int level)
{
    /// <summary>Deeper than this a phone shows one word a line: further answers stand flat and say whom they answer.</summary>
    public const int MaxLevel = 4;

    public ThreadComment Comment => comment;

    /// <summary>1 for the comment that opened the thread.</summary>
    public int Level => level;

    public List<ThreadNode> Replies { get; } = [];

    /// <summary>The comment answered, when the place on the page does not say so.</summary>
    public ThreadComment? Answers { get; private init; }

    /// <summary>Answers a comment that does not show on this page.</summary>
    public bool AnswersUnseen { get; private init; }

    /// <summary>Replies of the thread that this page does not show.</summary>
    public int HiddenReplies { get; private set; }

    /// <summary>The newest reply shown: the others begin after it.</summary>
    public CommentCursor? LastShown { get; private set; }

    /// <param name="replies">Of all the threads, in any order.</param>
    public static IReadOnlyList<ThreadNode> Build(IReadOnlyList<ThreadComment> roots, IEnumerable<ThreadComment> replies)
    {
        var tops = roots.Select(r => new ThreadNode(r, 1)).ToList();
        var placed = tops.ToDictionary(t => t.Comment.Id, t => (Node: t, TakesAnswers: t));
        foreach (var reply in replies.OrderBy(r => r.Depth).ThenBy(r => r.SubmittedUtc).ThenBy(r => r.Id))
            Place(reply, placed);
        foreach (var (node, _) in placed.Values)
            node.Replies.Sort((a, b) => (a.Comment.SubmittedUtc, a.Comment.Id).CompareTo((b.Comment.SubmittedUtc, b.Comment.Id)));
        foreach (var top in tops)
            top.Count([.. placed.Values.Select(p => p.Node.Comment).Where(c => c.RootId == top.Comment.Id)]);
        return tops;
    }

    private void Count(IReadOnlyList<ThreadComment> shown)
    {
        HiddenReplies = Math.Max(0, comment.ReplyCount - shown.Count);
        LastShown = shown.Select(c => new CommentCursor(c.SubmittedUtc, c.Id)).MaxBy(c => (c.SubmittedUtc, c.Id));
    }

    private static void Place(ThreadComment reply, Dictionary<long, (ThreadNode Node, ThreadNode TakesAnswers)> placed)
    {
        var seen = placed.TryGetValue(reply.ParentId ?? 0, out var parent);
        var above = seen ? parent.TakesAnswers : placed[reply.RootId!.Value].Node;
        var node = new ThreadNode(reply, above.Level + 1)
        {
            Answers = seen && parent.Node != above ? parent.Node.Comment : null,
            AnswersUnseen = !seen,
        };
        above.Replies.Add(node);
        placed[reply.Id] = (node, node.Level < MaxLevel ? node : above);
    }
}
