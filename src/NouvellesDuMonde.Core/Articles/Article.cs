using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>
/// A text that the newsroom publishes. Guards its own transitions: draft → scheduled → published → withdrawn → published again.
/// </summary>
public sealed class Article
{
    private readonly List<ArticleAuthor> byline = [];
    private readonly List<ArticleTag> tags = [];
    private readonly List<ArticleListing> listings = [];
    private readonly List<PreviousSlug> previousSlugs = [];
    private readonly List<Correction> corrections = [];

    private Article()
    {
    }

    public int Id { get; private set; }

    public ArticleKind Kind { get; private set; }

    public string Headline { get; private set; } = "";

    public string? SeoTitle { get; private set; }

    public string Slug { get; private set; } = "";

    public string Standfirst { get; private set; } = "";

    public string? Dateline { get; private set; }

    public int WordCount { get; private set; }

    public int? LeadMediaId { get; private set; }

    public MediaAsset? LeadMedia { get; private set; }

    public string? LeadCaption { get; private set; }

    /// <summary>The rubrique that the address, the kicker and the breadcrumb show. Only a page, or a draft, has none.</summary>
    public int? CategoryId { get; private set; }

    public Category? Category { get; private set; }

    public ArticleStatus Status { get; private set; }

    /// <summary>The first time that readers could see it. Never moves.</summary>
    public DateTime? FirstPublishedUtc { get; private set; }

    /// <summary>The date that readers see and lists are ordered by.</summary>
    public DateTime? PublishedUtc { get; private set; }

    /// <summary>The last change that the newsroom called substantive since publication; a mended comma does not move it.</summary>
    public DateTime? UpdatedUtc { get; private set; }

    public DateTime? ScheduledForUtc { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    /// <summary>The last save of any kind.</summary>
    public DateTime SavedUtc { get; private set; }

    public ArticleOrigin? Origin { get; private set; }

    public CommentPolicy CommentPolicy { get; private set; }

    public bool ShowsFollowBlock { get; private set; }

    /// <summary>How many comments readers see. Recounted in the transaction that changes one.</summary>
    public int CommentCount { get; private set; }

    /// <summary>How many corrections readers see: the page asks for them only when there are some.</summary>
    public int CorrectionCount { get; private set; }

    /// <summary>Optimistic concurrency: raised by each save, carried by the editor's form.</summary>
    public int Version { get; private set; }

    /// <summary>Where it was imported from, such as <c>wxr:exemple.fr:post:12</c>; makes an import repeatable.</summary>
    public string? ImportKey { get; private set; }

    // The long texts are the last columns: what stands behind them in a row, SQLite reaches only by reading them.
    public string BodySource { get; private set; } = "";

    public string BodyHtml { get; private set; } = "";

    /// <summary>Folded headline, standfirst and tags: what the search compares with.</summary>
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<ArticleAuthor> Byline => byline;

    public IReadOnlyList<ArticleTag> Tags => tags;

    public IReadOnlyList<ArticleListing> Listings => listings;

    public IReadOnlyList<PreviousSlug> PreviousSlugs => previousSlugs;

    public IReadOnlyList<Correction> Corrections => corrections;

    public bool IsPublic => Status == ArticleStatus.Published;

    public static Article Draft(ArticleContent content, DateTime nowUtc, ArticleKind kind = ArticleKind.Article, string? importKey = null)
    {
        var article = new Article { Kind = kind, CreatedUtc = nowUtc, ImportKey = importKey };
        article.Write(content, nowUtc);
        return article;
    }

    /// <param name="substantive">The newsroom tells readers about this change: moves « mis à jour le ».</param>
    public void Revise(ArticleContent content, DateTime nowUtc, bool substantive)
    {
        if (Slug != content.Slug && FirstPublishedUtc is not null)
            RememberSlug(nowUtc);
        Write(content, nowUtc);
        if (substantive && Status == ArticleStatus.Published)
            UpdatedUtc = nowUtc;
        Version++;
    }

    /// <summary>The same source rendered again, because something that it names by id has changed. No new version: nobody wrote.</summary>
    public void Rerender(string bodyHtml, int wordCount) => (BodyHtml, WordCount) = (bodyHtml, wordCount);

    /// <summary>Puts the article in its rubrique, in further ones, and in all of their parents.</summary>
    /// <param name="rubriqueId"><c>null</c>: a draft that has none yet.</param>
    public void FileUnder(CategoryTree tree, int? rubriqueId, IEnumerable<int>? alsoIn = null)
    {
        CategoryId = rubriqueId;
        int[] chosen = [.. rubriqueId is { } rubrique ? [rubrique] : Array.Empty<int>(), .. alsoIn ?? []];
        var wanted = chosen.SelectMany(tree.SelfAndAncestors).Select(c => c.Id).ToHashSet();
        listings.RemoveAll(l => !wanted.Contains(l.CategoryId));
        foreach (var id in wanted.Where(id => listings.TrueForAll(l => l.CategoryId != id)))
            listings.Add(new ArticleListing(id));
        foreach (var listing in listings)
            listing.IsChosen = chosen.Contains(listing.CategoryId);
        StampLists();
    }

    /// <summary>Refuses without headline, body or rubrique. Publishing again after a withdrawal keeps the first date.</summary>
    public Outcome Publish(DateTime nowUtc)
    {
        if (Status == ArticleStatus.Published)
            return Outcome.Refused("Cet article est déjà publié.");
        if (Unpublishable() is { } refusal)
            return Outcome.Refused(refusal);
        Status = ArticleStatus.Published;
        ScheduledForUtc = null;
        FirstPublishedUtc ??= nowUtc;
        PublishedUtc ??= nowUtc;
        SavedUtc = nowUtc;
        Version++;
        StampLists();
        return Outcome.Done;
    }

    public Outcome Schedule(DateTime forUtc, DateTime nowUtc)
    {
        if (Status is not (ArticleStatus.Draft or ArticleStatus.Scheduled))
            return Outcome.Refused("Seul un brouillon peut être programmé.");
        if (forUtc <= nowUtc)
            return Outcome.Refused("La date de publication doit être dans l’avenir.");
        if (Unpublishable() is { } refusal)
            return Outcome.Refused(refusal);
        Status = ArticleStatus.Scheduled;
        ScheduledForUtc = forUtc;
        SavedUtc = nowUtc;
        Version++;
        return Outcome.Done;
    }

    /// <summary>Back to a draft before anybody has read it.</summary>
    public Outcome Unschedule(DateTime nowUtc)
    {
        if (Status != ArticleStatus.Scheduled)
            return Outcome.Refused("Cet article n’est pas programmé.");
        Status = ArticleStatus.Draft;
        ScheduledForUtc = null;
        SavedUtc = nowUtc;
        Version++;
        return Outcome.Done;
    }

    /// <summary>Takes a published article off the site; its address answers 410 from now on.</summary>
    public Outcome Withdraw(DateTime nowUtc)
    {
        if (Status != ArticleStatus.Published)
            return Outcome.Refused("Seul un article publié peut être retiré.");
        Status = ArticleStatus.Withdrawn;
        SavedUtc = nowUtc;
        Version++;
        StampLists();
        return Outcome.Done;
    }

    /// <summary>
    /// The newsroom says, changes or takes back a word about a published article: readers see when. No new version: the text stays,
    /// and whoever is writing it at this moment loses nothing.
    /// </summary>
    public Outcome CountCorrection(int change, DateTime nowUtc)
    {
        if (Status != ArticleStatus.Published || Kind != ArticleKind.Article)
            return Outcome.Refused("Seul un article publié peut être corrigé devant les lecteurs.");
        CorrectionCount += change;
        UpdatedUtc = nowUtc;
        return Outcome.Done;
    }

    /// <summary>For an import: a text that was public elsewhere keeps its dates.</summary>
    public void PublishAsOf(DateTime publishedUtc, DateTime? updatedUtc = null)
    {
        Status = ArticleStatus.Published;
        FirstPublishedUtc = PublishedUtc = publishedUtc;
        UpdatedUtc = updatedUtc > publishedUtc ? updatedUtc : null;
        ScheduledForUtc = null;
        StampLists();
    }

    private string? Unpublishable() => this switch
    {
        { Headline: "" } => "Un article sans titre ne peut pas être publié.",
        { WordCount: 0 } when !BodyHtml.Contains("<img", StringComparison.Ordinal) => "Un article sans texte ne peut pas être publié.",
        { Kind: ArticleKind.Article, CategoryId: null } => "Choisissez une rubrique avant de publier.",
        _ => null,
    };

    private void Write(ArticleContent content, DateTime nowUtc)
    {
        Headline = FrenchTypography.Set(content.Headline, ArticleContent.MaxHeadlineLength);
        SeoTitle = content.SeoTitle is { } title ? FrenchTypography.Set(title, ArticleContent.MaxHeadlineLength) : null;
        Slug = content.Slug;
        Standfirst = FrenchTypography.Set(content.Standfirst, ArticleContent.MaxStandfirstLength);
        Dateline = content.Dateline;
        BodySource = content.BodySource;
        BodyHtml = content.BodyHtml;
        WordCount = content.WordCount;
        LeadMediaId = content.LeadMediaId;
        LeadCaption = content.LeadCaption is { } caption ? FrenchTypography.Set(caption, ArticleContent.MaxStandfirstLength) : null;
        Origin = content.Origin;
        CommentPolicy = content.CommentPolicy;
        ShowsFollowBlock = content.ShowsFollowBlock;
        SearchText = Search.SearchText.Fold($"{Headline} {Standfirst}");
        SavedUtc = nowUtc;
        WriteByline(content.Byline);
        WriteTags(content.TagIds);
        StampLists();
    }

    private void WriteByline(IReadOnlyList<BylineEntry> entries)
    {
        byline.RemoveAll(a => entries.All(e => e.AuthorId != a.AuthorId));
        for (var i = 0; i < entries.Count; i++)
        {
            var line = byline.Find(a => a.AuthorId == entries[i].AuthorId);
            if (line is null)
                byline.Add(line = new ArticleAuthor(entries[i].AuthorId));
            line.Write(i, entries[i].Role);
        }
    }

    private void WriteTags(IReadOnlyList<int> tagIds)
    {
        tags.RemoveAll(t => !tagIds.Contains(t.TagId));
        for (var i = 0; i < tagIds.Count; i++)
        {
            var tag = tags.Find(t => t.TagId == tagIds[i]);
            if (tag is null)
                tags.Add(tag = new ArticleTag(tagIds[i]));
            tag.Position = i;
        }
    }

    private void RememberSlug(DateTime nowUtc)
    {
        if (previousSlugs.TrueForAll(p => p.Slug != Slug))
            previousSlugs.Add(new PreviousSlug(Slug, nowUtc));
    }

    /// <summary>Every list is read from its own narrow index, which holds the date of public articles and null for the others.</summary>
    private void StampLists()
    {
        var date = IsPublic && Kind == ArticleKind.Article ? PublishedUtc : null;
        foreach (var listing in listings)
            listing.PublishedUtc = date;
        foreach (var tag in tags)
            tag.PublishedUtc = date;
        foreach (var line in byline)
            line.PublishedUtc = date;
    }
}
