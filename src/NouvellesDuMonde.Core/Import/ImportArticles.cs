using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>Posts and pages with their old addresses, then their comments, batch by batch. A batch is whole or not there.</summary>
internal sealed class ImportArticles(NewsDbContext db, ImportRun run, ImportVocabulary vocabulary, ImportAttachments attachments)
{
    private const int BatchSize = 100;
    private const string EditorName = "Import WordPress";

    private readonly ImportComments comments = new(db, run);
    private readonly ArticleReferences references = new(db, run);
    private HashSet<string> pageSlugs = [];

    public async Task RunAsync(CancellationToken ct)
    {
        pageSlugs = [.. await db.Articles.Where(a => a.Kind == ArticleKind.Page).Select(a => a.Slug).ToListAsync(ct)];
        foreach (var batch in run.Batches("Articles", BatchSize, ct, "post", "page"))
            await ImportAsync([.. batch.DistinctBy(run.Key)], ct);
    }

    private async Task ImportAsync(IReadOnlyList<WxrItem> batch, CancellationToken ct)
    {
        var known = await KnownAsync(batch, ct);
        var fresh = batch.Where(item => !known.ContainsKey(run.Key(item))).ToList();
        await attachments.AddUnlistedAsync(fresh, ct);
        var posts = Convert(fresh, ct);
        Report(posts, batch.Where(item => known.ContainsKey(run.Key(item))));
        if (!run.IsDryRun)
            await AddAsync(posts, known, ct);
        await comments.RunAsync(batch.Where(item => run.IsDryRun || known.ContainsKey(run.Key(item))), known, ct);
    }

    private async Task<Dictionary<string, int>> KnownAsync(IEnumerable<WxrItem> batch, CancellationToken ct)
    {
        var rows = await batch.Select(run.Key).InChunksAsync(
            keys => db.Articles.Where(a => keys.Contains(a.ImportKey!)).Select(a => new { a.ImportKey, a.Id, a.Status }), ct);
        foreach (var (item, row) in batch.Join(rows, run.Key, row => row.ImportKey, (item, row) => (item, row)))
        {
            if (row.Status == ArticleStatus.Published)
                run.PublicArticles[item.Id] = row.Id;
        }

        return rows.ToDictionary(row => row.ImportKey!, row => row.Id);
    }

    // The conversion is most of the work of an import, and pure.
    private List<ConvertedPost> Convert(List<WxrItem> items, CancellationToken ct) =>
        [.. items.AsParallel().AsOrdered().WithCancellation(ct).Select(item => ConvertedPost.Of(item, run))
            .AsSequential().Where(IsImported)];

    private bool IsImported(ConvertedPost post)
    {
        if (post.State.Kind == ImportedStateKind.Skipped)
            run.Report.Skipped.Add($"{(post.Kind == ArticleKind.Page ? "page" : "article")} : {post.State.Reason}");
        return post.State.Kind != ImportedStateKind.Skipped;
    }

    private void Report(List<ConvertedPost> posts, IEnumerable<WxrItem> known)
    {
        foreach (var post in posts)
        {
            run.Report.Add(post.Kind == ArticleKind.Page ? ImportedKind.Page : ImportedKind.Article, added: 1, known: 0);
            run.Report.States.Add(post.StateName);
            run.Report.Converted.AddAll(post.Notes);
            if (post.State.Reason is { } reason)
                run.Report.Converted.Add($"{(post.Kind == ArticleKind.Page ? "page" : "article")} {reason}");
        }

        foreach (var item in known)
            run.Report.Add(item.Type == "page" ? ImportedKind.Page : ImportedKind.Article, added: 0, known: 1);
    }

    private async Task AddAsync(List<ConvertedPost> posts, Dictionary<string, int> known, CancellationToken ct)
    {
        if (posts.Count == 0)
            return;
        var named = await references.LoadAsync(posts, ct);
        var added = new List<(ConvertedPost Post, Article Article)>();
        foreach (var post in posts)
            added.Add((post, await ArticleOfAsync(post, named, ct)));

        db.AddRange(added.Select(a => a.Article));
        db.AddRange(added.Select(a => ArticleRevision.Of(a.Article, editorId: null, EditorName)));
        await new ImportAddresses(db, run).AddForArticlesAsync(added, ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        foreach (var (post, article) in added)
        {
            known[post.Key] = article.Id;
            if (article.IsPublic)
                run.PublicArticles[post.Item.Id] = article.Id;
        }
    }

    private async Task<Article> ArticleOfAsync(ConvertedPost post, BodyReferences named, CancellationToken ct)
    {
        var content = PostContent.Of(post, run, named);
        if (post.Kind == ArticleKind.Page)
            content = content with { Slug = FreePageSlug(content.Slug), ShowsFollowBlock = false };

        var article = Article.Draft(content, post.State.Date, post.Kind, post.Key);
        if (post.Kind == ArticleKind.Article)
        {
            var rubriques = PostRubrique.Order(post.Item, run);
            article.FileUnder(run.Tree, rubriques.Count > 0 ? rubriques[0] : await vocabulary.UncategorisedAsync(ct), rubriques.Skip(1));
        }

        if (post.State.Kind == ImportedStateKind.Published)
            article.PublishAsOf(post.State.Date, post.Item.Modified.ToUtc(run.Zone));
        else if (post.State.Kind == ImportedStateKind.Scheduled && article.Schedule(post.State.Date, run.NowUtc).Refusal is { } refusal)
            run.Report.Converted.Add($"article programmé, en brouillon ici : {refusal}");
        return article;
    }

    private string FreePageSlug(string slug)
    {
        var free = slug;
        for (var number = 2; !pageSlugs.Add(free); number++)
            free = $"{slug[..Math.Min(slug.Length, Slug.MaxLength - 6)]}-{number}";
        return free;
    }
}
