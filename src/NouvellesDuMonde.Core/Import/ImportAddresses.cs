using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Redirects;

namespace NouvellesDuMonde.Core.Import;

/// <summary>Addresses of the old site as redirects. An address that is one already stays as it is.</summary>
internal sealed class ImportAddresses(NewsDbContext db, ImportRun run)
{
    private const int BatchSize = 200;

    /// <summary>Tracks redirects for articles that the caller saves. Those of drafts were never public.</summary>
    public async Task AddForArticlesAsync(IEnumerable<(ConvertedPost Post, Article Article)> added, CancellationToken ct)
    {
        var wanted = added.Where(a => a.Post.State.Kind != ImportedStateKind.Draft)
            .SelectMany(a => OldAddress.Of(a.Post.Item, run.Survey.Site).Select(path => (path, a.Article)));
        await AddAsync(wanted.Select(w => (w.path, Redirect.ToArticle(w.path, w.Article))), ct);
    }

    /// <summary>After the articles: their attachment pages lead to them.</summary>
    public async Task AddOthersAsync(CancellationToken ct)
    {
        if (run.IsDryRun)
            return;
        await AddAndSaveAsync(await ArchivesAsync(ct), ct);
        foreach (var batch in run.Batches("Adresses", BatchSize, ct, "attachment"))
            await AddAndSaveAsync(await AttachmentPagesAsync(batch, ct), ct);
    }

    private async Task<List<(string, Redirect)>> ArchivesAsync(CancellationToken ct)
    {
        var authors = await db.Authors.ToDictionaryAsync(a => a.Id, a => a.Slug, ct);
        var tags = await db.Tags.ToDictionaryAsync(t => t.Id, t => t.Slug, ct);
        var site = run.Survey.Site;
        var wanted = new List<(string From, string To)>();
        foreach (var (slug, id) in run.Categories)
            wanted.AddRange(CategoryPaths(slug).Select(path => (OldAddress.Archive(site, "category", path), "/" + run.Tree[id].Slug)));
        wanted.AddRange(run.Tags.Select(tag => (OldAddress.Archive(site, "tag", tag.Key), "/sujets/" + tags[tag.Value])));
        wanted.AddRange(run.Authors.Select(author => (OldAddress.Archive(site, "author", author.Key), "/auteurs/" + authors[author.Value])));
        return [.. wanted.Select(w => (w.From, Redirect.To(w.From, w.To)))];
    }

    private IEnumerable<string> CategoryPaths(string slug)
    {
        yield return slug;
        var (path, steps) = (slug, 0);
        while (run.Survey.Categories.TryGetValue(slug, out var category) && category.ParentSlug.Length > 0 && steps++ < 10)
        {
            slug = category.ParentSlug;
            path = $"{slug}/{path}";
        }

        if (steps > 0)
            yield return path;
    }

    private async Task<List<(string, Redirect)>> AttachmentPagesAsync(IReadOnlyList<WxrItem> batch, CancellationToken ct)
    {
        var ids = batch.Select(item => run.Attachments.ById(item.Id)).OfType<int>();
        var files = (await ids.InChunksAsync(chunk => db.Media.Where(m => chunk.Contains(m.Id) && m.StoredName != null)
            .Select(m => new { m.Id, m.StoredName }), ct)).ToDictionary(m => m.Id, m => MediaAsset.PathOf(m.StoredName!));
        var redirects = new List<(string, Redirect)>();
        foreach (var item in batch)
        {
            var file = run.Attachments.ById(item.Id) is { } id ? files.GetValueOrDefault(id) : null;
            var fileAddress = OldAddress.PathOn(run.Survey.Site, item.AttachmentUrl) is { } path ? Redirect.Normalize(path) : null;
            if (file is not null && fileAddress is not null)
                redirects.Add((fileAddress, Redirect.To(fileAddress, file)));
            redirects.AddRange(OldAddress.Of(item, run.Survey.Site).Where(path => path != fileAddress && !AttachmentIndex.IsImage(path))
                .Select(path => (path, PageOf(path, item, file))));
        }

        return redirects;
    }

    private Redirect PageOf(string path, WxrItem item, string? file)
    {
        if (run.PublicArticles.TryGetValue(item.ParentId, out var article))
            return Redirect.ToArticle(path, article);
        return file is null ? Redirect.Gone(path) : Redirect.To(path, file);
    }

    private async Task AddAndSaveAsync(IEnumerable<(string, Redirect)> redirects, CancellationToken ct)
    {
        await AddAsync(redirects, ct);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task AddAsync(IEnumerable<(string Path, Redirect Redirect)> redirects, CancellationToken ct)
    {
        var wanted = redirects.Where(r => OldAddress.IsUsable(r.Path)).DistinctBy(r => r.Path).ToList();
        var known = (await wanted.Select(r => r.Path)
            .InChunksAsync(paths => db.Redirects.Where(r => paths.Contains(r.FromPath)).Select(r => r.FromPath), ct)).ToHashSet();
        var added = wanted.Where(r => !known.Contains(r.Path)).Select(r => r.Redirect).ToList();
        db.AddRange(added);
        run.Report.Add(ImportedKind.Redirect, added.Count, known.Count);
    }
}
