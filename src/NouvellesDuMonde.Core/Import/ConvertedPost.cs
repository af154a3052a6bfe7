using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>A post with its text converted: all of an import that needs no database.</summary>
internal sealed record ConvertedPost(WxrItem Item, string Key, ImportedState State, string BodySource, ConversionNotes Notes)
{
    public ArticleKind Kind => Item.Type == "page" ? ArticleKind.Page : ArticleKind.Article;

    public static ConvertedPost Of(WxrItem item, ImportRun run)
    {
        var notes = new ConversionNotes();
        var context = new WordPressContext(run.Attachments, item.Id, run.Survey.Site.Host);
        return new ConvertedPost(
            item, run.Key(item), ImportedState.Of(item, run.Zone, run.NowUtc), WordPressBody.ToSource(item.Content, context, notes), notes);
    }

    /// <summary>For the report.</summary>
    public string StateName => (Kind, State.Kind) switch
    {
        (ArticleKind.Page, ImportedStateKind.Published) => "pages publiées",
        (ArticleKind.Page, ImportedStateKind.Scheduled) => "pages programmées",
        (ArticleKind.Page, _) => "pages en brouillon",
        (_, ImportedStateKind.Published) => "articles publiés",
        (_, ImportedStateKind.Scheduled) => "articles programmés",
        _ => "articles en brouillon",
    };
}
