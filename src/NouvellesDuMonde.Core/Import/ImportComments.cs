using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>The comments of a batch of posts, one level of all threads after the other: an answer needs the id of its parent.</summary>
internal sealed class ImportComments(NewsDbContext db, ImportRun run)
{
    private readonly Dictionary<string, Comment> parents = new(StringComparer.Ordinal);

    /// <param name="articleIds">Our article by import key; empty on a dry run.</param>
    public async Task RunAsync(IEnumerable<WxrItem> items, Dictionary<string, int> articleIds, CancellationToken ct)
    {
        var all = items.SelectMany(item => CommentThreads.Of(item.Comments, Skip)
            .Select(comment => (ArticleId: articleIds.GetValueOrDefault(run.Key(item)), Key: KeyOf(comment), Comment: comment)))
            .DistinctBy(c => c.Key).ToList();
        var known = (await all.Select(c => c.Key)
            .InChunksAsync(keys => db.Comments.Where(c => keys.Contains(c.ImportKey!)).Select(c => c.ImportKey!), ct)).ToHashSet();
        var fresh = all.Where(c => !known.Contains(c.Key)).ToList();
        Report(fresh.Select(c => c.Comment), known.Count);
        if (run.IsDryRun || fresh.Count == 0)
            return;

        await LoadKnownParentsAsync(fresh.Select(c => c.Comment), known, ct);
        foreach (var level in fresh.GroupBy(c => c.Comment.Depth).OrderBy(level => level.Key))
            await AddLevelAsync(level, ct);
        parents.Clear();
        await RecountAsync(fresh.Select(c => c.ArticleId), ct);
    }

    private void Skip(string type) => run.Report.Skipped.Add($"commentaire de type « {type} »");

    private void Report(IEnumerable<ThreadedComment> fresh, int known)
    {
        run.Report.Add(ImportedKind.Comment, added: 0, known);
        foreach (var comment in fresh)
        {
            run.Report.Add(ImportedKind.Comment, added: 1, known: 0);
            run.Report.States.Add(StateName(comment));
        }
    }

    private async Task LoadKnownParentsAsync(IEnumerable<ThreadedComment> fresh, HashSet<string> known, CancellationToken ct)
    {
        var wanted = fresh.Where(c => c.Parent is not null).Select(c => KeyOf(c.Parent!)).Where(known.Contains);
        foreach (var parent in await wanted.InChunksAsync(keys => db.Comments.AsNoTracking().Where(c => keys.Contains(c.ImportKey!)), ct))
            parents[parent.ImportKey!] = parent;
    }

    private async Task AddLevelAsync(IEnumerable<(int ArticleId, string Key, ThreadedComment Comment)> level, CancellationToken ct)
    {
        foreach (var (articleId, key, comment) in level)
        {
            var added = Comment.Import(ImportedFrom(comment, articleId, key));
            parents[key] = added;
            db.Comments.Add(added);
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private ImportedComment ImportedFrom(ThreadedComment comment, int articleId, string key)
    {
        var text = StorableText.Shorten(WordPressCommentText.From(comment.Source.Content), CommentOptions.StorageMaxLength);
        return new ImportedComment(articleId, CommentGuest.Of(comment.Source), text, CommentText.Render(text), TextFingerprint.Of(text))
        {
            Kind = comment.Kind,
            Parent = comment.Parent is { } parent ? parents.GetValueOrDefault(KeyOf(parent)) : null,
            Status = comment.Status,
            SubmittedUtc = comment.Source.Date.ToUtc(run.Zone) ?? run.NowUtc,
            ImportKey = key,
        };
    }

    private Task RecountAsync(IEnumerable<int> articleIds, CancellationToken ct) => db.RecountCommentsAsync([.. articleIds.Distinct()], ct);

    private string KeyOf(ThreadedComment comment) => run.Key("comment", $"{comment.Source.Id}");

    private static string StateName(ThreadedComment comment) => (comment.Kind, comment.Status) switch
    {
        (CommentKind.Pingback, CommentStatus.Published) => "rétroliens publiés",
        (CommentKind.Pingback, _) => "rétroliens non publiés",
        (_, CommentStatus.Published) => "commentaires publiés",
        (_, CommentStatus.Pending) => "commentaires en attente",
        (_, CommentStatus.Spam) => "commentaires indésirables",
        _ => "commentaires refusés (corbeille)",
    };
}
