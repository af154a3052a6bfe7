using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Features.Comments;

namespace NouvellesDuMonde.Web.Features.Reports;

/// <summary>Takes a report in from HTTP.</summary>
public sealed class ReportIntake(FormTokens tokens, AddressHasher addresses)
{
    public async Task<ReportInput> ReadAsync(HttpContext context, ReportPage page, CancellationToken ct)
    {
        var (form, member) = (page.Form, context.User.MemberId());
        return new ReportInput(page.Comment.Id, form.Reason)
        {
            Law = form.Law,
            Explanation = form.Explanation,
            Name = form.Name,
            Email = form.Email,
            InGoodFaith = form.InGoodFaith,
            MemberId = member,
            AddressHash = await addresses.HashAsync(context.Connection.RemoteIpAddress, ct),
            FormId = tokens.Read(form.Token, page.Article.Id, member ?? 0).FormId,
            IsByProgram = !string.IsNullOrEmpty(form.Website),
        };
    }
}
