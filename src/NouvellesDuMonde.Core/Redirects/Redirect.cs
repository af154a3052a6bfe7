using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Redirects;

/// <summary>An address of the old site. Points to an article (whatever its slug becomes) or to a path; to neither: gone (410).</summary>
public sealed class Redirect
{
    public const int MaxPathLength = 400;

    private Redirect()
    {
    }

    public int Id { get; private set; }

    /// <summary>Path and, where it matters, query of the old address, as <see cref="Normalize"/> writes it.</summary>
    public string FromPath { get; private set; } = "";

    public int? ArticleId { get; private set; }

    public Article? Article { get; private set; }

    public string? ToPath { get; private set; }

    public static Redirect ToArticle(string fromPath, Article article) => new() { FromPath = Normalize(fromPath), Article = article };

    public static Redirect ToArticle(string fromPath, int articleId) => new() { FromPath = Normalize(fromPath), ArticleId = articleId };

    public static Redirect To(string fromPath, string toPath) => new() { FromPath = Normalize(fromPath), ToPath = toPath };

    public void Retarget(string toPath) => (ToPath, ArticleId, Article) = (toPath, null, null);

    public static Redirect Gone(string fromPath) => new() { FromPath = Normalize(fromPath) };

    /// <summary>Decoded, lower case, without a slash at the end: how WordPress itself compares permalinks.</summary>
    public static string Normalize(string pathAndQuery)
    {
        var path = Uri.UnescapeDataString(pathAndQuery).ToLowerInvariant();
        var trimmed = path.Length > 1 ? path.TrimEnd('/') : path;
        return trimmed.Length <= MaxPathLength ? trimmed : trimmed[..MaxPathLength];
    }
}
