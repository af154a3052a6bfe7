using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>
/// The articles of the demo. They name each other by file number, so they are saved first and get their bodies when
/// every number has an id and every public article is public.
/// </summary>
public sealed partial class DemoArticles(NewsDbContext db, ComposeBody composeBody, TimeProvider time)
{
    private readonly Dictionary<int, Article> byNumber = [];
    private Dictionary<string, int> media = [];
    private Dictionary<string, int> tags = [];
    private Dictionary<string, int> authors = [];

    public async Task SeedAsync(string folder, CancellationToken ct)
    {
        media = await db.Media.ToDictionaryAsync(m => Path.GetFileNameWithoutExtension(m.StoredName!), m => m.Id, ct);
        tags = await db.Tags.ToDictionaryAsync(t => t.Name, t => t.Id, ct);
        authors = await db.Authors.ToDictionaryAsync(a => a.Slug, a => a.Id, ct);
        var tree = await CategoryTree.LoadAsync(db.Categories, ct);
        var files = Directory.GetFiles(Path.Combine(folder, "articles"), "*.html").Order(StringComparer.Ordinal)
            .ToDictionary(NumberOf, ContentFile.Read);
        foreach (var (number, file) in files)
            byNumber.Add(number, Add(file, tree));
        await db.SaveChangesAsync(ct);
        foreach (var (number, file) in files)
            await WriteBodyAsync(byNumber[number], file, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The article of a file number, for the comments.</summary>
    public Article Of(int number) => byNumber[number];

    internal static int NumberOf(string file) => int.Parse(Path.GetFileName(file).AsSpan(0, 2), CultureInfo.InvariantCulture);

    private Article Add(ContentFile file, CategoryTree tree)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var published = now + DemoAge.Parse(file["published"] ?? "-1d");
        var article = Article.Draft(ContentOf(file), published < now ? published : now);
        article.FileUnder(tree, tree.Find(file.Required("rubrique"))!.Id);
        if (file["status"] is null or "published" or "withdrawn")
            article.PublishAsOf(published, file["updated"] is { } updated ? now + DemoAge.Parse(updated) : null);
        db.Articles.Add(article);
        return article;
    }

    private async Task WriteBodyAsync(Article article, ContentFile file, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var body = await composeBody.RunAsync(WithIds(file.Text), ct);
        article.Revise(ContentOf(file) with { BodySource = body.Source, BodyHtml = body.Html, WordCount = body.WordCount }, article.SavedUtc, substantive: false);
        if (file["status"] == "scheduled")
            article.Schedule(now + DemoAge.Parse(file.Required("published")), now);
        else if (file["status"] == "withdrawn")
            article.Withdraw(now);
        db.ArticleRevisions.Add(ArticleRevision.Of(article, editorId: null, "Rédaction"));
    }

    private ArticleContent ContentOf(ContentFile file) => new()
    {
        Headline = file.Required("headline"),
        SeoTitle = file["seo_title"],
        Slug = Slug.From(file["slug"] ?? file.Required("headline")),
        Standfirst = file["standfirst"] ?? "",
        Dateline = file["dateline"],
        LeadMediaId = file["lead"] is { } lead ? media[lead] : null,
        Origin = OriginOf(file),
        CommentPolicy = Enum.Parse<CommentPolicy>(file["comments"] ?? nameof(CommentPolicy.Open), ignoreCase: true),
        ShowsFollowBlock = file["follow"] != "false",
        Byline = [.. Parts(file["authors"]).Select(a => a.Split('|', StringSplitOptions.TrimEntries))
            .Select(a => new BylineEntry(authors[a[0]], a.Length > 1 && a[1] != "" ? a[1] : null))],
        TagIds = [.. Parts(file["tags"]).Select(name => tags[name])],
    };

    private static ArticleOrigin? OriginOf(ContentFile file) => file["source_publisher"] is not { } publisher ? null : new ArticleOrigin
    {
        Publisher = publisher,
        Url = file["source_url"],
        Author = file["source_author"],
        Language = file["source_language"],
        Licence = file["source_licence"],
        IsTranslation = file.Is("translated"),
    };

    private static string[] Parts(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private string WithIds(string body)
    {
        body = MediaName().Replace(body, m => $"data-media=\"{media[m.Groups[1].Value]}\"");
        body = RelatedNumber().Replace(body, m => $"data-lire-aussi=\"{Numbered(m).Id}\"");
        return ArticleLink().Replace(body, m => $"href=\"{PathOf(Numbered(m))}\"");
    }

    private Article Numbered(Match match) => byNumber[int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)];

    private string PathOf(Article article) =>
        ArticlePath.Of(db.Categories.Local.Single(c => c.Id == article.CategoryId).Slug, article.Slug, article.Id);

    [GeneratedRegex("data-media=\"([a-z0-9-]+)\"")]
    private static partial Regex MediaName();

    [GeneratedRegex("data-lire-aussi=\"(\\d+)\"")]
    private static partial Regex RelatedNumber();

    [GeneratedRegex("href=\"article:(\\d+)\"")]
    private static partial Regex ArticleLink();
}
