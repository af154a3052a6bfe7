using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>Somebody of the newsroom sent a form after the session had ended. The sign-in page says what became of it.</summary>
public static class LostSession
{
    /// <summary>Added to the form's address by the script that keeps a copy of the text on the device.</summary>
    private const string KeptHere = "garde";

    public static void Explain(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Path.StartsWithSegments("/redaction"))
            return;
        var data = http.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http);
        data["Flash"] = "Votre session était terminée\u00A0: rien n’a été enregistré. Reconnectez-vous pour revenir à votre page."
            + (http.Request.Query.ContainsKey(KeptHere) ? " Cet appareil garde votre texte et vous le proposera." : "");
        data.Save();
    }
}
