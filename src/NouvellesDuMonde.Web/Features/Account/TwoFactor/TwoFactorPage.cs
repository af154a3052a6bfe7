using System.Globalization;

namespace NouvellesDuMonde.Web.Features.Account.TwoFactor;

/// <param name="RecoveryCodesLeft">Not used yet.</param>
public sealed record TwoFactorPage(bool IsEnabled, int RecoveryCodesLeft);

/// <param name="Key">The secret, Base32.</param>
/// <param name="Uri">The same for an app's camera (Key Uri Format of authenticator apps).</param>
public sealed record AuthenticatorSetup(string Key, string Uri, CodeForm Form)
{
    /// <summary>In groups of four, to be typed where there is no camera.</summary>
    public string SpacedKey => string.Join(' ', Key.ToLowerInvariant().Chunk(4).Select(g => new string(g)));

    public static AuthenticatorSetup For(string key, string email, string site, CodeForm form) => new(key, string.Create(
        CultureInfo.InvariantCulture,
        $"otpauth://totp/{System.Uri.EscapeDataString(site)}:{System.Uri.EscapeDataString(email)}?secret={key}&issuer={System.Uri.EscapeDataString(site)}&digits=6"), form);
}
