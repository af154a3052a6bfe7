using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Syndication;
using NouvellesDuMonde.Web.Features.Comments;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>The newest comments under one article.</summary>
public sealed class CommentFeedQuery(NewsDbContext db, FeedHtml html, IOptions<SiteOptions> site)
{
    private const int ItemCount = 30;

    /// <returns><c>null</c> when there is no such article, or nobody may comment on it.</returns>
    public async Task<Feed?> RunAsync(string slugAndId, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { Policy: not CommentPolicy.None } article)
            return null;
        var comments = await db.Comments.Under(article.Id).Visible().NewestFirst().Take(ItemCount).Select(c => new
        {
            c.Id,
            c.Html,
            c.SubmittedUtc,
            Name = c.Member != null ? c.Member.DisplayName : c.Guest != null ? c.Guest.Name : "",
        }).ToListAsync(ct);
        var feed = new Feed(
            $"{site.Value.Name} – commentaires de «\u00A0{article.Headline}\u00A0»", $"Les derniers commentaires publiés sous l’article «\u00A0{article.Headline}\u00A0».",
            FeedPath.OfComments(article.Path), article.Path, PageTags.Article(article.Id));
        return feed with
        {
            Items = comments.ConvertAll(c => new FeedItem
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"urn:nouvellesdumonde:comment:{c.Id}"),
                Path = article.PathOf(c.Id),
                Title = $"Commentaire de {c.Name}",
                ContentHtml = html.Portable(c.Html, article.Path),
                Authors = [new FeedPerson(c.Name)],
                PublishedUtc = c.SubmittedUtc,
                SavedUtc = c.SubmittedUtc,
            }),
        };
    }
}
