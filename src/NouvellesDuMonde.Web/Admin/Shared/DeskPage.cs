using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>What the screens of the back office have in common.</summary>
public static class DeskPage
{
    public static PageHead Head(string title, HttpContext context) =>
        new(title, $"{title} : écran de travail de la rédaction, réservé à ses membres.", context.Request.Path) { IsIndexed = false };

    public static int EditorId(this ClaimsPrincipal user) =>
        int.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    public static void Add(this ModelStateDictionary state, IEnumerable<FieldRefusal> errors)
    {
        foreach (var error in errors)
            state.AddModelError(error.Field, error.Sentence);
    }

    /// <summary>Shown once at the top of the next page.</summary>
    public static void Say(this Controller controller, string done) => controller.TempData["Flash"] = done;

    public static void Say(this Controller controller, Outcome outcome, string done)
    {
        if (outcome.Refusal is { } refusal)
            controller.TempData["Refusal"] = refusal;
        else
            controller.Say(done);
    }
}
