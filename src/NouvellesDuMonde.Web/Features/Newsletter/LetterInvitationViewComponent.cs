using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Web.Features.Navigation;

namespace NouvellesDuMonde.Web.Features.Newsletter;

/// <summary>A quiet line that leads to the sign-up, where there is a newsletter.</summary>
public sealed class LetterInvitationViewComponent(SiteTree tree) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View("/Features/Newsletter/Invitation.cshtml", (await tree.FrameAsync(HttpContext.RequestAborted)).HasNewsletter);
}
