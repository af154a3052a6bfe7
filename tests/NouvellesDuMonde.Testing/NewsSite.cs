using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Redirects;
using NouvellesDuMonde.Core.Tags;
using Xunit;

namespace NouvellesDuMonde.Testing;

/// <summary>A site with a small newspaper: rubriques Monde › Asie and Planète, one author, one sujet, one picture.</summary>
public sealed class NewsSite : SiteFactory, IAsyncLifetime
{
    public const int Monde = 1;
    public const int Asie = 2;
    public const int Planete = 3;
    public const int Author = 1;
    public const int Subject = 1;
    public const int Picture = 1;

    public async ValueTask InitializeAsync() => await InDatabaseAsync(async db =>
    {
        var monde = new Category("Monde", "monde", description: "Le monde tel qu’il va.");
        db.Categories.Add(monde);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        db.Categories.Add(new Category("Asie", "asie", monde.Id));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        db.Categories.Add(new Category("Planète", "planete", position: 1));
        db.Authors.Add(new Author(new AuthorProfile("Graham Ellery", "graham-ellery")
        {
            Function = "correspondant",
            City = "Moscou",
            Bio = "Couvre la Russie depuis 2011.",
            XHandle = "GrahamElleryNW",
        }));
        var subject = new Tag("Corée du Nord", "coree-du-nord");
        subject.Write("Corée du Nord", "coree-du-nord", "", ["RPDC"]);
        db.Tags.Add(subject);
        db.Media.Add(MediaAsset.Stored(
            new StoredFile("2026/06/pont.jpg", "image/jpeg", 1000, 1200, 800),
            new MediaDescription("Un pont sur un fleuve", "Le pont sur le fleuve Tumen.", "Photo : AFP"), Clock.UtcNow));
        return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    /// <summary>A published article; by default an hour old, in Asie, signed by nobody.</summary>
    public Task<Article> PublishAsync(
        string headline, int rubrique = Asie, DateTime? atUtc = null, Func<ArticleContent, ArticleContent>? with = null, DateTime? updatedUtc = null) =>
        SaveAsync(headline, rubrique, with, article => article.PublishAsOf(atUtc ?? Clock.UtcNow.AddHours(-1), updatedUtc));

    public Task<Article> DraftAsync(string headline) => SaveAsync(headline, Asie, null, _ => { });

    public Task<Article> WithdrawAsync(string headline) => SaveAsync(headline, Asie, null, article =>
    {
        article.PublishAsOf(Clock.UtcNow.AddHours(-1));
        article.Withdraw(Clock.UtcNow);
    });

    public Task RedirectAsync(params Redirect[] redirects) => InDatabaseAsync(db =>
    {
        db.Redirects.AddRange(redirects);
        return db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    private Task<Article> SaveAsync(string headline, int rubrique, Func<ArticleContent, ArticleContent>? with, Action<Article> then) =>
        InDatabaseAsync(async db =>
        {
            var content = new ArticleContent
            {
                Headline = headline,
                Slug = Slug.From(headline),
                Standfirst = "Le chapô dit l’essentiel de l’article en une phrase.",
                BodySource = "<p>Le texte.</p>",
                BodyHtml = "<p>Le texte.</p>",
                WordCount = 660,
            };
            var article = Article.Draft(with?.Invoke(content) ?? content, Clock.UtcNow);
            article.FileUnder(await CategoryTree.LoadAsync(db.Categories, TestContext.Current.CancellationToken), rubrique);
            then(article);
            db.Articles.Add(article);
            db.Evict(Clock.UtcNow, PageTags.FrontPage, PageTags.Newest, PageTags.Category(Monde), PageTags.Category(Asie), PageTags.Category(Planete),
                PageTags.Author(Author), PageTags.Tag(Subject));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return article;
        });

    public static string PathOf(Article article, string rubrique = "asie") => ArticlePath.Of(rubrique, article.Slug, article.Id);
}
