using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Tags;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>
/// Makes a large database quickly, for measuring: the same numbers give the same texts each time. Adds to what is there.
/// Memory does not grow with the numbers: batches are forgotten as soon as they are written.
/// </summary>
public sealed class SeedBulk(NewsDbContext db, TimeProvider time)
{
    private const int Batch = 500;
    private const int Authors = 20;
    private const int Tags = 500;
    private const int ThreadLength = 5;

    private static readonly string[] Rubriques =
        ["Monde", "Europe", "Afrique", "Amériques", "Asie", "Politique", "Société", "Économie", "Planète", "Sciences", "Culture", "Sport"];

    // Reproducible texts; nothing here is secret.
#pragma warning disable CA5394
    private readonly Random random = new(20261122);

    public async Task RunAsync(int articles, int comments, IProgress<string> progress, CancellationToken ct)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var vocabulary = await VocabularyAsync(ct);
        var text = new BulkText(random);
        var ids = new List<int>(articles);
        for (var done = 0; done < articles; done += Batch)
        {
            var batch = Enumerable.Range(done, Math.Min(Batch, articles - done)).Select(i => NewArticle(i, text, vocabulary)).ToList();
            db.Articles.AddRange(batch);
            await WriteAsync(ct);
            ids.AddRange(batch.Select(a => a.Id));
            progress.Report($"{ids.Count} articles sur {articles}");
        }

        await AddCommentsAsync(comments, ids, text, progress, ct);
        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
        await WriteAsync(ct);
    }

    private async Task AddCommentsAsync(int comments, List<int> articleIds, BulkText text, IProgress<string> progress, CancellationToken ct)
    {
        for (var done = 0; done < comments && articleIds.Count > 0;)
        {
            Comment? root = null;
            var count = Math.Min(Batch, comments - done);
            for (var i = 0; i < count; i++)
            {
                var answers = i % ThreadLength != 0 ? root : null;
                var comment = NewComment(answers?.ArticleId ?? articleIds[random.Next(articleIds.Count)], answers, text, done + i);
                db.Comments.Add(comment);
                if (i % ThreadLength == 0)
                {
                    root = comment;
                    // Its id, for its answers.
                    await db.SaveChangesAsync(ct);
                }
            }

            await WriteAsync(ct);
            done += count;
            progress.Report($"{done} commentaires sur {comments}");
        }

        await db.RecountCommentsAsync(articleIds: null, ct);
    }

    private async Task WriteAsync(CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private Article NewArticle(int number, BulkText text, Vocabulary vocabulary)
    {
        var published = time.GetUtcNow().UtcDateTime.AddMinutes(-50.0 * number);
        var headline = text.Headline();
        var body = text.Body();
        var article = Article.Draft(new ArticleContent
        {
            Headline = headline,
            Slug = Slug.From(headline),
            Standfirst = text.Sentence(),
            BodySource = body,
            BodyHtml = body,
            WordCount = PlainText.CountWords(body),
            Byline = [new BylineEntry(vocabulary.AuthorIds[number % vocabulary.AuthorIds.Count], null)],
            TagIds = [.. Enumerable.Range(0, random.Next(3, 6)).Select(_ => vocabulary.TagIds[random.Next(vocabulary.TagIds.Count)]).Distinct()],
        }, published);
        article.FileUnder(vocabulary.Tree, vocabulary.CategoryIds[number % vocabulary.CategoryIds.Count]);
        article.PublishAsOf(published);
        return article;
    }

    private Comment NewComment(int articleId, Comment? parent, BulkText text, int number)
    {
        var words = text.Paragraph(random.Next(1, 4));
        return Comment.Import(new ImportedComment(
            articleId,
            new GuestAuthor { Name = string.Create(CultureInfo.InvariantCulture, $"Lecteur {number % 3000}") },
            words,
            CommentText.Render(words),
            TextFingerprint.Of(words))
        {
            Parent = parent,
            Status = CommentStatus.Published,
            SubmittedUtc = time.GetUtcNow().UtcDateTime.AddMinutes(-random.Next(1, 500_000)),
            ImportKey = string.Create(CultureInfo.InvariantCulture, $"bulk:{Guid.NewGuid():N}"),
        });
    }
#pragma warning restore CA5394

    private async Task<Vocabulary> VocabularyAsync(CancellationToken ct)
    {
        await AddMissingAsync(db.Categories.Select(c => c.Slug), Rubriques, name => new Category(name, Slug.From(name)), ct);
        await AddMissingAsync(db.Tags.Select(t => t.Slug), Numbered("Sujet", Tags), name => new Tag(name, Slug.From(name)), ct);
        await AddMissingAsync(
            db.Authors.Select(a => a.Slug), Numbered("Journaliste", Authors), name => new Author(new AuthorProfile(name, Slug.From(name))), ct);
        await WriteAsync(ct);
        var tree = await CategoryTree.LoadAsync(db.Categories, ct);
        return new Vocabulary(
            tree,
            [.. Rubriques.Select(r => tree.Find(Slug.From(r))!.Id)],
            await db.Tags.Where(t => t.Slug.StartsWith("sujet-")).Select(t => t.Id).ToListAsync(ct),
            await db.Authors.Where(a => a.Slug.StartsWith("journaliste-")).Select(a => a.Id).ToListAsync(ct));
    }

    private async Task AddMissingAsync<T>(IQueryable<string> slugs, IEnumerable<string> names, Func<string, T> make, CancellationToken ct)
        where T : class
    {
        var known = (await slugs.ToListAsync(ct)).ToHashSet();
        db.Set<T>().AddRange(names.Where(n => !known.Contains(Slug.From(n))).Select(make));
    }

    private static IEnumerable<string> Numbered(string word, int count) =>
        Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{word} {i}"));

    private sealed record Vocabulary(CategoryTree Tree, List<int> CategoryIds, List<int> TagIds, List<int> AuthorIds);
}
