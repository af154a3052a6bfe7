using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

/// <summary>A site with one published article, for journeys about its discussion.</summary>
internal sealed class Newspaper(SiteFactory site, int articleId, string path)
{
    public const string Form = "form.comment-form";

    public int ArticleId => articleId;

    public string Path => path;

    public string FormPath => path + "/commenter";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Newspaper> OpenAsync(SiteFactory site, CommentPolicy policy = CommentPolicy.Open)
    {
        var id = await site.InDatabaseAsync(async db =>
        {
            var rubrique = new Category("Monde", "monde");
            db.Add(rubrique);
            await db.SaveChangesAsync(Ct);
            var article = Article.Draft(new ArticleContent
            {
                Headline = "Le sommet s’ouvre à Séoul",
                Slug = "sommet",
                Standfirst = "Trois jours de négociations commencent.",
                BodySource = "<p>Un premier paragraphe.</p>",
                BodyHtml = "<p>Un premier paragraphe.</p>",
                CommentPolicy = policy,
            }, site.Clock.UtcNow);
            article.FileUnder(await CategoryTree.LoadAsync(db.Categories, Ct), rubrique.Id);
            article.PublishAsOf(site.Clock.UtcNow);
            db.Add(article);
            await db.SaveChangesAsync(Ct);
            return article.Id;
        });
        return new Newspaper(site, id, ArticlePath.Of("monde", "sommet", id));
    }

    /// <summary>Opens the form page, takes the time that a person takes, and sends the text.</summary>
    public async Task<Page> CommentAsync(Visitor visitor, string text, TimeSpan? after = null, string query = "")
    {
        var page = await visitor.OpenAsync(FormPath + query);
        site.Clock.Advance(after ?? TimeSpan.FromSeconds(30));
        return await visitor.SendAsync(page, Form, ("Text", text));
    }

    /// <summary>A comment that readers see, of somebody who writes here in a browser.</summary>
    public async Task<long> ApprovedAsync(Visitor visitor, string text)
    {
        var own = await CommentAsync(visitor, text);
        var id = long.Parse(own.Path.Split('/')[^1], CultureInfo.InvariantCulture);
        await DecideAsync(new ModerationOrder(id, ModerationAction.Approved, await site.MemberAsync("Chef", "chef@example.org", Roles.Moderator)));
        return id;
    }

    public async Task DecideAsync(ModerationOrder order)
    {
        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<ModerateComment>().RunAsync(order, Ct)).IsDone.ShouldBeTrue();
    }

    public async Task<ReportReceipt> ReportAsync(ReportInput input)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReportComment>().RunAsync(input with { FormId = Guid.NewGuid() }, Ct);
    }

    /// <summary>A comment that readers see, of a member of its own.</summary>
    public async Task<long> PublishedAsync(string name, string text, long? parentId = null)
    {
        var member = await site.InDatabaseAsync(db => db.Users.Where(m => m.DisplayName == name).Select(m => (int?)m.Id).SingleOrDefaultAsync(Ct))
            ?? await site.MemberAsync(name, $"{Guid.NewGuid():N}@example.org", Roles.Moderator);
        var receipt = await PostAsync(new CommentInput(articleId, member, text)
        {
            ParentId = parentId,
            FormId = Guid.NewGuid(),
            Form = new FormFacts(FormTokenState.Valid, TimeSpan.FromMinutes(1)),
        });
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        return receipt.Status == CommentStatus.Published ? receipt.CommentId : throw new InvalidOperationException(receipt.ToString());
    }

    /// <summary>A comment as the filter leaves it, of a new member.</summary>
    public async Task<long> SentAsync(string name, string text) => await SentAsync(await site.MemberAsync(name, $"{Guid.NewGuid():N}@example.org"), text);

    public async Task<long> SentAsync(int memberId, string text)
    {
        var receipt = await PostAsync(new CommentInput(articleId, memberId, text)
        {
            FormId = Guid.NewGuid(),
            Form = new FormFacts(FormTokenState.Valid, TimeSpan.FromMinutes(1)),
        });
        return receipt.IsStored ? receipt.CommentId : throw new InvalidOperationException(receipt.ToString());
    }

    public async Task<CommentReceipt> PostAsync(CommentInput input)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PostComment>().RunAsync(input, Ct);
    }
}
