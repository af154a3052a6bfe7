using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Testing.Builders;

namespace NouvellesDuMonde.Web.Tests.Newsroom;

/// <summary>Steps that journeys through the newsroom begin with.</summary>
internal static class NewsroomSteps
{
    public const string Editor = "form.redacteur";

    /// <summary>Somebody of the newsroom with a browser, signed in.</summary>
    public static Task<Visitor> EditorAsync(this SiteFactory site, string role = Roles.ChiefEditor, string name = "Ariane") =>
        site.SignedInAsync(name, $"{name.ToLowerInvariant()}@example.org", role);

    /// <returns>The id of the new rubrique.</returns>
    public static Task<int> RubriqueAsync(this SiteFactory site, string name, string slug, int? parentId = null) => site.InDatabaseAsync(async db =>
    {
        var category = new Category(name, slug, parentId);
        db.Categories.Add(category);
        db.Evict(DateTime.UtcNow, PageTags.Site);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return category.Id;
    });

    /// <summary>Types an article and presses a button of the editor.</summary>
    public static async Task<Page> TypeAsync(this Visitor editor, string then, params (string Field, string Value)[] typed) =>
        await editor.SendAsync(await editor.OpenAsync("/redaction/articles/nouveau"), Editor, [.. typed, ("Then", then)]);

    /// <returns>The id in the address of the editor's screen.</returns>
    public static int ArticleId(this Page page) => int.Parse(page.Path.Split('/')[3].Split('?')[0], CultureInfo.InvariantCulture);

    /// <summary>Sends the form that adds an image, file included.</summary>
    public static async Task<Page> UploadAsync(this Visitor editor, byte[]? file = null, string fileName = "pont.jpg", string credit = "Léa Martin / AFP")
    {
        var form = await editor.OpenAsync("/redaction/medias/nouveau");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.One("form.fiche [name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("Un pont sous la pluie"), "Alt" },
            { new StringContent("Le pont, lundi matin."), "Caption" },
            { new StringContent(credit), "Credit" },
        };
        var image = new ByteArrayContent(file ?? Pictures.Jpeg());
        image.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        content.Add(image, "File", fileName);
        var answer = await editor.Http.PostAsync(new Uri("/redaction/medias", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return answer.Headers.Location is { } to ? await editor.OpenAsync(to.ToString()) : await Page.ReadAsync("/redaction/medias", answer);
    }

    /// <summary>« Brouillon 1 », « Brouillon 2 »…, each saved a minute after the one before.</summary>
    public static Task DraftsAsync(this SiteFactory site, int rubrique, int count) => site.InDatabaseAsync(async db =>
    {
        var tree = await CategoryTree.LoadAsync(db.Categories, TestContext.Current.CancellationToken);
        for (var i = 1; i <= count; i++)
        {
            var content = new ArticleContent { Headline = $"Brouillon {i}", Slug = $"brouillon-{i}", BodySource = "<p>…</p>", BodyHtml = "<p>…</p>" };
            var article = Article.Draft(content, site.Clock.UtcNow.AddMinutes(i));
            article.FileUnder(tree, rubrique);
            db.Articles.Add(article);
        }

        return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    /// <summary>The scheduler looks at once, as it does when a schedule changes.</summary>
    public static void RingPublicationAlarm(this SiteFactory site) => site.Services.GetRequiredService<PublicationAlarm>().Ring();

    /// <summary>Asks until the answer has this status, for ten seconds at most.</summary>
    public static async Task EventuallyAsync(this Visitor visitor, string path, HttpStatusCode status)
    {
        for (var i = 0; i < 100; i++)
        {
            if ((await visitor.GetAsync(path)).StatusCode == status)
                return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{path} never answered {status}.");
    }
}
