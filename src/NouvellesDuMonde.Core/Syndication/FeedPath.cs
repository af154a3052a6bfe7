namespace NouvellesDuMonde.Core.Syndication;

public enum FeedFormat
{
    Rss,
    Atom,
    Json,
}

/// <summary>The one place that knows where feeds stand: a folder beside the page that they follow, a file for each format.</summary>
public static class FeedPath
{
    /// <summary>The feeds of the whole site, and the page that lists all feeds.</summary>
    public const string Site = "/flux";

    private static readonly FeedFormat[] Formats = Enum.GetValues<FeedFormat>();

    public static string OfRubrique(string slug) => $"/{slug}/flux";

    public static string OfSubject(string slug) => $"/sujets/{slug}/flux";

    public static string OfAuthor(string slug) => $"/auteurs/{slug}/flux";

    public static string OfComments(string articlePath) => $"{articlePath}/commentaires/flux";

    public static string FileName(this FeedFormat format) => format switch
    {
        FeedFormat.Rss => "rss.xml",
        FeedFormat.Atom => "atom.xml",
        FeedFormat.Json => "feed.json",
    };

    public static string MediaType(this FeedFormat format) => format switch
    {
        FeedFormat.Rss => "application/rss+xml",
        FeedFormat.Atom => "application/atom+xml",
        FeedFormat.Json => "application/feed+json",
    };

    /// <param name="folder">One of the paths above.</param>
    public static string In(this FeedFormat format, string folder) => $"{folder}/{format.FileName()}";

    /// <summary>The same news in every format.</summary>
    public static IEnumerable<string> AllIn(string folder) => Formats.Select(f => f.In(folder));

    /// <returns><c>null</c> for a file that no feed has.</returns>
    public static FeedFormat? FormatOf(string fileName)
    {
        foreach (var format in Formats)
        {
            if (format.FileName() == fileName)
                return format;
        }

        return null;
    }
}
