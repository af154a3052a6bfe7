using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NouvellesDuMonde.Core.Comments.Spam;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>
/// Signs a form: for which article and which member it was handed out, when, and under which id, so that sending it twice makes one
/// comment. Bound to the member, it also is what an antiforgery field would be, without a cookie.
/// </summary>
public sealed class FormTokens(IDataProtectionProvider protection, TimeProvider time)
{
    private readonly IDataProtector protector = protection.CreateProtector("NouvellesDuMonde.CommentForm.v1");

    public string Issue(int articleId, int? memberId)
    {
        var ticks = time.GetUtcNow().UtcTicks;
        return protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{articleId}|{memberId ?? 0}|{Guid.NewGuid():N}|{ticks}"));
    }

    public FormToken Read(string? token, int articleId, int memberId)
    {
        if (string.IsNullOrEmpty(token))
            return FormToken.Missing;
        return Unprotect(token)?.Split('|') is [var article, var member, var form, var ticks]
            && article == articleId.ToString(CultureInfo.InvariantCulture) && member == memberId.ToString(CultureInfo.InvariantCulture)
            ? new FormToken(FormTokenState.Valid, Guid.Parse(form), time.GetUtcNow() - new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero))
            : FormToken.Forged;
    }

    private string? Unprotect(string token)
    {
        try
        {
            return protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

public sealed record FormToken(FormTokenState State, Guid? FormId = null, TimeSpan? Age = null)
{
    public static FormToken Missing { get; } = new(FormTokenState.Missing);

    public static FormToken Forged { get; } = new(FormTokenState.Forged);
}
