using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>What the screens of the back office have in common.</summary>
public static class DeskPage
{
    /// <summary>The description of each of them, for whoever pastes its address somewhere.</summary>
    public const string About = "Écran de travail de la rédaction de Nouvelles du Monde, réservé à ses membres.";

    public static int EditorId(this ClaimsPrincipal user) =>
        int.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    public static bool RunsTheDesk(this ClaimsPrincipal user) => Roles.RunningTheDesk.Any(user.IsInRole);

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
