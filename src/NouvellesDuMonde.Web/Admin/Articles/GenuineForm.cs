using Microsoft.AspNetCore.Antiforgery;
using NouvellesDuMonde.Core;

namespace NouvellesDuMonde.Web.Admin.Articles;

/// <summary>
/// The check of the antiforgery token, for an action that shows a text again rather than answer 400: whoever signed in anew in another tab
/// has a stale one, and hours of writing in the form. Nothing is done with a form that is not genuine; shown again, it has a token of its own.
/// </summary>
public sealed class GenuineForm(IAntiforgery antiforgery, IHttpContextAccessor context)
{
    public async Task<IEnumerable<FieldRefusal>> CheckAsync() => await antiforgery.IsRequestValidAsync(context.HttpContext!)
        ? []
        : [new FieldRefusal("", "La session a changé depuis l’ouverture de cette page (un autre compte, ou une nouvelle connexion). Relisez votre texte, puis enregistrez de nouveau.")];
}
