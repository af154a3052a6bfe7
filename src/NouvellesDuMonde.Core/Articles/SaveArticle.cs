using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Tags;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>Creates or revises an article or a page of the site: judged, sanitised, rendered, kept as a revision, in one save.</summary>
public sealed class SaveArticle(NewsDbContext db, ComposeBody compose, ResolveTags tags, TimeProvider time)
{
    private readonly ArticleRules rules = new(db);

    /// <param name="id"><c>null</c> for a new one.</param>
    /// <param name="editorId">The member who saves; their name goes into the revision.</param>
    public async Task<ArticleSaved> RunAsync(int? id, ArticleInput input, int editorId, CancellationToken ct)
    {
        var article = await db.Articles.WithParts().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (id is not null && article is null)
            return ArticleSaved.Missing;
        if (article is not null && article.Version != input.Version && await SinceAsync(article.Id, input, editorId, ct) is { } other)
            return other;
        var tree = await CategoryTree.LoadAsync(db.Categories, ct);
        var typed = article is null ? input : input with { Kind = article.Kind };
        var errors = await rules.CheckAsync(article, typed, tree, ct);
        if (errors.Count > 0)
            return ArticleSaved.Refused(errors);
        return await WriteAsync(article, typed, tree, editorId, ct);
    }

    private async Task<ArticleSaved> WriteAsync(Article? article, ArticleInput input, CategoryTree tree, int editorId, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var content = await ContentAsync(article, input, ct);
        // Where it stood counts as much as where it stands now: a list that it leaves must show it no longer.
        List<string> evicted = article is { IsPublic: true } ? [.. PageTags.AllShowing(article)] : [];
        if (article is null)
            db.Articles.Add(article = Article.Draft(content, now, input.Kind));
        else
            article.Revise(content, now, input.IsSubstantive);
        if (input.Kind == ArticleKind.Article)
            article.FileUnder(tree, input.CategoryId, input.FurtherCategoryIds);
        if (article.IsPublic)
            db.Evict(now, [.. evicted, .. PageTags.AllShowing(article)]);
        var editor = await db.Users.Where(m => m.Id == editorId).Select(m => m.DisplayName).SingleOrDefaultAsync(ct);
        db.ArticleRevisions.Add(ArticleRevision.Of(article, editor is null ? null : editorId, editor ?? "", input));
        try
        {
            await db.SaveChangesAsync(ct);
            return ArticleSaved.As(article.Id);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await SinceAsync(article.Id, input, editorId, ct) ?? ArticleSaved.Stale;
        }
    }

    /// <summary>
    /// What somebody wrote since the editor began. A publication, a schedule or a withdrawal is nobody's text, and the editor's own save, sent twice, is
    /// done already.
    /// </summary>
    /// <returns><c>null</c> when nobody wrote.</returns>
    private async Task<ArticleSaved?> SinceAsync(int articleId, ArticleInput input, int editorId, CancellationToken ct)
    {
        var newest = await db.ArticleRevisions.AsNoTracking().Written(articleId).FirstOrDefaultAsync(r => r.Version > input.Version, ct);
        if (newest is null)
            return null;
        var isOwn = newest.EditorId == editorId && RevisionDetails.Read(newest.Details)?.Fingerprint == RevisionDetails.Of(input).Fingerprint;
        return isOwn ? ArticleSaved.As(articleId) : ArticleSaved.Stale;
    }

    /// <summary>The same editor's same text is the newest there: a form came a second time.</summary>
    public async Task<bool> IsKeptAsync(int id, ArticleInput input, int editorId, CancellationToken ct) =>
        await SinceAsync(id, input with { Version = -1 }, editorId, ct) is { IsDone: true };

    private async Task<ArticleContent> ContentAsync(Article? article, ArticleInput input, CancellationToken ct)
    {
        var rendered = await compose.RunAsync(input.Body ?? "", ct);
        return new ArticleContent
        {
            Headline = input.Headline!.Trim(),
            SeoTitle = ArticleInput.Blank(input.SeoTitle),
            Slug = input.SlugFor(article),
            Standfirst = input.Standfirst?.Trim() ?? "",
            Dateline = ArticleInput.Blank(input.Dateline),
            BodySource = rendered.Source,
            BodyHtml = rendered.Html,
            WordCount = rendered.WordCount,
            LeadMediaId = input.LeadMediaId,
            LeadCaption = ArticleInput.Blank(input.LeadCaption),
            Origin = input.Origin,
            CommentPolicy = input.CommentPolicy,
            ShowsFollowBlock = input.ShowsFollowBlock,
            Byline = input.Signatures,
            TagIds = await tags.RunAsync(input.TagNames, ct),
        };
    }
}
