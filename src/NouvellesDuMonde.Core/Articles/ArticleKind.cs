namespace NouvellesDuMonde.Core.Articles;

/// <summary>Stored as a number: never renumber.</summary>
public enum ArticleKind
{
    Article = 0,

    /// <summary>A page of the site (legal notice, charter): stands in no rubrique and in no list.</summary>
    Page = 1,
}
