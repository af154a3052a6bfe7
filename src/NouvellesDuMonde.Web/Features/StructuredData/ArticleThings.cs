using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.Features.Articles;
using NouvellesDuMonde.Web.Features.Corrections;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.StructuredData;

/// <summary>An article with its place on the site.</summary>
public sealed class ArticleThings(SiteThings site)
{
    public IReadOnlyList<Thing> Of(ArticlePage page) =>
        [Article(page), site.Breadcrumb([.. SiteThings.Trail(page.Rubriques), (page.Text.Headline, page.Path)])];

    private NewsArticle Article(ArticlePage page)
    {
        var text = page.Text;
        var source = text.Origin is { } origin ? Source(origin) : null;
        var isTranslation = text.Origin is { IsTranslation: true };
        return new NewsArticle
        {
            Headline = Excerpt.Of(text.Headline, NewsArticle.MaxHeadlineLength),
            Description = text.Standfirst == "" ? text.Headline : text.Standfirst,
            MainEntityOfPage = site.Url(page.Path),
            Image = Images(text),
            DatePublished = site.Date(text.PublishedUtc),
            DateModified = site.Date(text.UpdatedUtc ?? text.PublishedUtc),
            Author = page.Byline.Count == 0 ? [site.Paper] : [.. page.Byline.Select(Author)],
            Publisher = site.Paper,
            ArticleSection = page.Rubrique.Name,
            Keywords = page.Subjects.Count == 0 ? null : [.. page.Subjects.Select(s => s.Name)],
            WordCount = text.WordCount,
            CommentCount = page.HasComments ? text.CommentCount : null,
            IsBasedOn = isTranslation ? null : source,
            TranslationOfWork = isTranslation ? source : null,
            Translator = isTranslation ? site.Paper : null,
            Correction = page.Corrections.Count == 0 ? null : [.. page.Corrections.Select(c => Correction(c, page.Path))],
            CreativeWorkStatus = page.IsRetracted ? "Rétracté" : null,
        };
    }

    /// <summary>Every shape in which search engines may show the lead image; the widest one first.</summary>
    private IReadOnlyList<ImageObject>? Images(ArticleText text) => text.Lead is not { } lead ? null :
    [
        .. lead.Ratios.Select(image => new ImageObject(site.Url(image.Path), image.Width, image.Height)
        {
            Caption = lead.Caption == "" ? null : lead.Caption,
            CreditText = lead.Credit == "" ? null : lead.Credit,
        }),
    ];

    private Person Author(Signature author) => new(author.Name)
    {
        Url = site.Url($"/auteurs/{author.Slug}"),
        JobTitle = string.IsNullOrEmpty(author.Role) ? null : author.Role,
    };

    private CorrectionComment Correction(CorrectionNote note, string path) =>
        new(note.Kind.InFrench(), note.Text, site.Date(note.DatedUtc), site.Url(path) + "#" + note.Anchor);

    private static SourceWork Source(ArticleOrigin origin) => new()
    {
        Url = origin.Url,
        Author = string.IsNullOrEmpty(origin.Author) ? null : new Person(origin.Author),
        Publisher = new Organization(origin.Publisher),
        InLanguage = origin.Language,
    };
}
