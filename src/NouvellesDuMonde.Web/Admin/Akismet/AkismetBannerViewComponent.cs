using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Akismet;

/// <summary>On the desk: what moderators should know of the account, because comments wait for it. Nothing most of the time.</summary>
public sealed class AkismetBannerViewComponent(NewsDbContext db, IOptions<AkismetOptions> options) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var state = options.Value.IsOn ? await AkismetState.ReadAsync(db, HttpContext.RequestAborted) : null;
        return state is { IsWorthSaying: true } ? View("/Admin/Akismet/Banner.cshtml", state) : Content("");
    }
}
