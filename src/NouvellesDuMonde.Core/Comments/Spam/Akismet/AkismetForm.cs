using System.Text;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>Fields as a form encodes them. What was sent about a comment is kept in this very form, so that a correction repeats it exactly.</summary>
public sealed record AkismetForm(string Encoded)
{
    public static AkismetForm Empty { get; } = new("");

    /// <param name="value"><c>null</c>: the field is left out.</param>
    public AkismetForm With(string name, string? value) => value is null
        ? this
        : new AkismetForm($"{Encoded}{(Encoded == "" ? "" : "&")}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");

    internal HttpContent ToContent() => new StringContent(Encoded, Encoding.UTF8, "application/x-www-form-urlencoded");
}
