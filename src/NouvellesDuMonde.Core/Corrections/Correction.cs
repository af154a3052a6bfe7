using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Corrections;

/// <summary>A dated word of the newsroom about one of its articles, shown on the article and on <c>/corrections</c>.</summary>
public sealed class Correction
{
    public const int MaxTextLength = 2000;

    private Correction()
    {
    }

    public Correction(Article article, CorrectionKind kind, string text, DateTime nowUtc)
    {
        Article = article;
        DatedUtc = nowUtc;
        Write(kind, text);
    }

    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    public Article Article { get; private set; } = null!; // loaded by the queries that use it

    public CorrectionKind Kind { get; private set; }

    /// <summary>Plain text; an empty line separates paragraphs.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When readers were told. A later change of the words does not move it.</summary>
    public DateTime DatedUtc { get; private set; }

    public int? EditorId { get; private set; }

    /// <summary>The editor's name at that time, for the newsroom: it stays when the account goes.</summary>
    public string EditorName { get; private set; } = "";

    public void Write(CorrectionKind kind, string text)
    {
        Kind = kind;
        Text = FrenchTypography.Set(text, MaxTextLength);
    }

    public Correction SignedBy(int? editorId, string editorName)
    {
        (EditorId, EditorName) = (editorId, editorName);
        return this;
    }
}
