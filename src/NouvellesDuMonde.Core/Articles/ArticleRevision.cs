namespace NouvellesDuMonde.Core.Articles;

/// <summary>An article as one save left it.</summary>
public sealed class ArticleRevision
{
    private ArticleRevision()
    {
    }

    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    public Article Article { get; private set; } = null!; // loaded by the queries that use it

    public int Version { get; private set; }

    public int? EditorId { get; private set; }

    /// <summary>The editor's name at that time: it stays when the account goes.</summary>
    public string EditorName { get; private set; } = "";

    public DateTime SavedUtc { get; private set; }

    public string Headline { get; private set; } = "";

    public string Standfirst { get; private set; } = "";

    public string BodySource { get; private set; } = "";

    /// <summary>The rest of it (<see cref="RevisionDetails"/>), or <see cref="RevisionDetails.Withdrawal"/>; <c>null</c> where nobody typed it, and in versions of an earlier program.</summary>
    public string? Details { get; private set; }

    /// <summary>Nobody wrote: the text is as it was when the article was taken off the site.</summary>
    public static ArticleRevision OfWithdrawal(Article article, int? editorId, string editorName)
    {
        var revision = Of(article, editorId, editorName);
        revision.Details = RevisionDetails.Withdrawal;
        return revision;
    }

    public static ArticleRevision Of(Article article, int? editorId, string editorName, ArticleInput? typed = null) => new()
    {
        Article = article,
        Version = article.Version,
        EditorId = editorId,
        EditorName = editorName,
        SavedUtc = article.SavedUtc,
        Headline = article.Headline,
        Standfirst = article.Standfirst,
        BodySource = article.BodySource,
        Details = typed is null ? null : RevisionDetails.Of(typed).Write(),
    };
}
