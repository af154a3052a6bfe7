using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Features.Comments;

namespace NouvellesDuMonde.Web.Features.Notifications;

/// <summary>On a comment's own page, which is never cached: report it; for members also follow the discussion and fold its author.</summary>
public sealed class CommentToolsViewComponent(CommentTools tools) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(CommentedArticle article, long commentId, bool isOwn)
    {
        var (member, ct) = (UserClaimsPrincipal.MemberId(), HttpContext.RequestAborted);
        return View("/Features/Notifications/Tools.cshtml", new CommentToolsPage(article, commentId)
        {
            IsOwn = isOwn,
            IsFollowed = member is { } reader ? await tools.FollowsAsync(article.Id, reader, ct) : null,
            Author = member is { } other ? await tools.AuthorAsync(commentId, other, ct) : null,
        });
    }
}

public sealed record CommentToolsPage(CommentedArticle Article, long CommentId)
{
    /// <summary><c>null</c> for a visitor who is not signed in.</summary>
    public bool? IsFollowed { get; init; }

    /// <summary>The reader wrote it.</summary>
    public bool IsOwn { get; init; }

    public AuthorToMute? Author { get; init; }

    public string Path => Article.PathOf(CommentId);
}
