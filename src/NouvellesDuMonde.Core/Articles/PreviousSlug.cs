namespace NouvellesDuMonde.Core.Articles;

/// <summary>A slug under which a public article was once known.</summary>
public sealed class PreviousSlug
{
    internal PreviousSlug(string slug, DateTime replacedUtc)
    {
        Slug = slug;
        ReplacedUtc = replacedUtc;
    }

    public int ArticleId { get; private set; }

    public string Slug { get; private set; }

    public DateTime ReplacedUtc { get; private set; }
}
