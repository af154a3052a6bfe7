using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>
/// Whatever stands in the area Admin asks for a member of the newsroom, and no cache keeps it: said once here, so that a new screen
/// cannot forget it. Each screen adds its own, stricter policy.
/// </summary>
internal sealed class NewsroomConvention : IControllerModelConvention
{
    public const string Area = "Admin";

    public void Apply(ControllerModel controller)
    {
        if (!controller.RouteValues.TryGetValue("area", out var area) || area != Area)
            return;
        controller.Filters.Add(new ResponseCacheAttribute { NoStore = true, Location = ResponseCacheLocation.None });
        foreach (var selector in controller.Selectors)
            selector.EndpointMetadata.Add(new AuthorizeAttribute(Policies.Newsroom));
    }
}
