namespace NouvellesDuMonde.Core;

public static class WebAddress
{
    /// <summary>A full http or https address, as typed into a form.</summary>
    public static bool IsValid(string typed) =>
        Uri.TryCreate(typed, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
