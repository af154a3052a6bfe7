using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// What a mailed link carries, as one query parameter: without « &amp; » the address reads the same in text, in HTML and in a
/// script; in the query, since paths are logged.
/// </summary>
/// <param name="Token">From Identity; says nothing without the keys of the site.</param>
/// <param name="ReturnPath">Where the person was going. Not signed: to be checked as local before use.</param>
public sealed record AccountTicket(int MemberId, string Token, string? ReturnPath)
{
    public const string Parameter = "jeton";

    public static AccountTicket? Parse(string? text)
    {
        if (text?.Split('.') is not [var id, var token, .. var rest] || rest.Length > 1
            || !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var memberId)
            || !Base64Url.IsValid(token) || !rest.All(r => Base64Url.IsValid(r)))
            return null;
        return new AccountTicket(memberId, Decode(token), rest is [var path] ? Decode(path) : null);
    }

    public override string ToString() => ReturnPath is null
        ? string.Create(CultureInfo.InvariantCulture, $"{MemberId}.{Encode(Token)}")
        : string.Create(CultureInfo.InvariantCulture, $"{MemberId}.{Encode(Token)}.{Encode(ReturnPath)}");

    /// <summary>Path and query of the page that takes the ticket.</summary>
    public string At(string path) => $"{path}?{Parameter}={this}";

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static string Decode(string text) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
}
