using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Web.Features.Authors;
using NouvellesDuMonde.Web.Features.Shared;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Features.StructuredData;

/// <summary>The paper, its front page and its lists.</summary>
public sealed class SiteThings
{
    private readonly SiteOptions site;
    private readonly SiteClock clock;

    public SiteThings(IOptions<SiteOptions> site, SiteClock clock)
    {
        (this.site, this.clock) = (site.Value, clock);
        Paper = Organization.Paper(this.site.Name) with
        {
            Url = Url("/"),
            Logo = new ImageObject(Url("/apple-touch-icon.png"), 180, 180),
            CorrectionsPolicy = Url("/corrections"),
        };
    }

    public Organization Paper { get; }

    public IReadOnlyList<Thing> FrontPage() =>
    [
        new WebSite(site.Name, Url("/"))
        {
            Description = site.Description,
            Publisher = Paper,
            PotentialAction = new SearchAction(new EntryPoint(Url("/recherche") + "?q={q}"), "{q}"),
        },
    ];

    /// <param name="trail">From the root down to the page's parent; the page itself comes last.</param>
    public IReadOnlyList<Thing> List(string name, string? description, Listing listing, params IEnumerable<(string Name, string Path)> trail)
    {
        var url = Url(listing.Paging.CurrentPath);
        var items = listing.Articles.Select((a, i) => new ListItem(i + 1, a.Headline, Url(a.Path)));
        return
        [
            new CollectionPage(name, url)
            {
                Description = string.IsNullOrEmpty(description) ? null : description,
                MainEntity = new ItemList([.. items]),
            },
            Breadcrumb([.. trail, (name, listing.Paging.BasePath)]),
        ];
    }

    public IReadOnlyList<Thing> Profile(AuthorPage author) =>
    [
        new ProfilePage(new Person(author.Name)
        {
            Url = Url($"/auteurs/{author.Slug}"),
            JobTitle = author.Function,
            Description = author.Bio,
            Image = author.Photo is { } photo ? new ImageObject(Url(photo.Path), photo.Width, photo.Height) : null,
            SameAs = author.Profiles.Select(p => p.Url).ToList() is { Count: > 0 } addresses ? addresses : null,
            WorksFor = Paper,
        }),
        Breadcrumb([(author.Name, $"/auteurs/{author.Slug}")]),
    ];

    public static IEnumerable<(string Name, string Path)> Trail(IEnumerable<CategoryNode> rubriques) => rubriques.Select(r => (r.Name, "/" + r.Slug));

    public BreadcrumbList Breadcrumb(IEnumerable<(string Name, string Path)> steps) =>
        new([.. steps.Prepend(("Accueil", "/")).Select((s, i) => new ListItem(i + 1, s.Item1, Url(s.Item2)))]);

    public string Url(string path) => site.Absolute(path).AbsoluteUri;

    public string Date(DateTime utc) => FrenchDates.Machine(clock.Local(utc));
}
