namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// The answer is the same for everybody and may be kept: no cookie, no antiforgery field, nothing personal. The action names what
/// the page was made of by <see cref="PageTagging.TagPage"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class PublicPageAttribute : Attribute
{
    /// <summary>Seconds after which the page is rendered anew although nothing evicted it; 0 for that of all pages.</summary>
    public int LifetimeSeconds { get; set; }
}
