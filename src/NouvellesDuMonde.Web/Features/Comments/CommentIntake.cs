using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>Takes a form in from HTTP: for a member as input for <see cref="PostComment"/>, for a visitor as a draft that waits for the sign-in.</summary>
public sealed class CommentIntake(NewsDbContext db, FormTokens tokens, AddressHasher addresses, IOptionsMonitor<CommentOptions> limits, TimeProvider time)
{
    public async Task<CommentInput> ReadAsync(HttpContext context, CommentForm form, int articleId, int memberId, CancellationToken ct)
    {
        var token = tokens.Read(form.Token, articleId, memberId);
        var headers = context.Request.Headers;
        // As the author knows it: a socket for both protocols calls 192.0.2.1 « ::ffff:192.0.2.1 ».
        var address = context.Connection.RemoteIpAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : context.Connection.RemoteIpAddress;
        return new CommentInput(articleId, memberId, form.Text)
        {
            ParentId = form.ParentId,
            DraftId = form.DraftId,
            IsAdvised = form.Advised,
            FormId = token.FormId,
            Form = new FormFacts(token.State, token.Age, Text(form.Website), form.Script == "oui"),
            AddressHash = await addresses.HashAsync(address, ct),
            NetworkHash = await addresses.HashNetworkAsync(address, ct),
            Client = new ClientFacts(address?.ToString(), Text(headers.UserAgent), Text(headers.Referer), Text(headers.AcceptLanguage)),
        };
    }

    /// <summary>Before somebody signs in for a text that would then be refused.</summary>
    /// <returns>A French sentence, or <c>null</c>.</returns>
    public string? RefusalOf(CommentForm form) =>
        CommentLength.RefusalAtSight(form.Text, limits.CurrentValue) ?? CommentLength.RefusalOf(TypedText.Clean(form.Text), limits.CurrentValue);

    /// <returns>The draft's id.</returns>
    public async Task<Guid> KeepAsync(CommentForm form, int articleId, CancellationToken ct)
    {
        var draft = new CommentDraft(articleId, form.ParentId, TypedText.Clean(form.Text), time.GetUtcNow().UtcDateTime);
        db.CommentDrafts.Add(draft);
        await db.SaveChangesAsync(ct);
        return draft.Id;
    }

    /// <summary>What nobody reads as a whole: a program may send megabytes of it.</summary>
    private static string? Text(string? sent) => string.IsNullOrEmpty(sent) ? null : StorableText.Cut(sent, CommentSubmission.MaxTextLength);
}
