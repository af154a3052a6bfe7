using System.Globalization;
using System.Text.RegularExpressions;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>The fields of an article from those of a post.</summary>
internal static partial class PostContent
{
    private const int MostTags = 30;

    public static ArticleContent Of(ConvertedPost post, ImportRun run, BodyReferences references)
    {
        var item = post.Item;
        var headline = OldHeadline.Clean(item.Title, run.Survey.Site.Title, run.OwnSite.Name);
        var html = ArticleBodyRenderer.Render(post.BodySource, references);
        return new ArticleContent
        {
            Headline = headline,
            SeoTitle = SeoTitle(item),
            Slug = VocabularyMatch.SlugFrom(item.Slug, headline, "article"),
            Standfirst = StorableText.Shorten(WordPressText.Plain(Standfirst(item, run, post.Notes)), ArticleContent.MaxStandfirstLength),
            BodySource = post.BodySource,
            BodyHtml = html,
            WordCount = PlainText.CountWords(PlainText.From(html)),
            LeadMediaId = LeadMedia(item, run),
            CommentPolicy = Comments(post),
            Byline = Byline(item, run),
            TagIds = Tags(item, run),
        };
    }

    private static string Standfirst(WxrItem item, ImportRun run, ConversionNotes notes) =>
        WordPressShortcodes.Expand(item.Excerpt, new WordPressContext(run.Attachments, item.Id, run.Survey.Site.Host), notes);

    // Yoast's title, unless it is a pattern.
    private static string? SeoTitle(WxrItem item)
    {
        var title = item.MetaValue("_yoast_wpseo_title") ?? item.MetaValue("rank_math_title");
        return string.IsNullOrWhiteSpace(title) || title.Contains('%', StringComparison.Ordinal)
            ? null
            : StorableText.Shorten(WordPressText.Plain(title), ArticleContent.MaxHeadlineLength);
    }

    private static int? LeadMedia(WxrItem item, ImportRun run) =>
        long.TryParse(item.MetaValue("_thumbnail_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? run.Attachments.ById(id)
            : null;

    // WordPress pages are open to comments unless somebody thought of it: only those that were used keep them.
    private static CommentPolicy Comments(ConvertedPost post)
    {
        if (post.Kind == ArticleKind.Page && post.Item.Comments.Count == 0)
            return CommentPolicy.None;
        return post.Item.CommentStatus == "closed" ? CommentPolicy.Closed : CommentPolicy.Open;
    }

    // The plugin Co-Authors Plus names all authors as terms, « cap-login » by slug.
    private static List<BylineEntry> Byline(WxrItem item, ImportRun run)
    {
        var logins = item.Terms.Where(term => term.Taxonomy == "author")
            .Select(term => run.Authors.ContainsKey(term.Name) ? term.Name : CoAuthorPrefix().Replace(term.Slug, ""))
            .Where(run.Authors.ContainsKey).DefaultIfEmpty(item.Creator);
        var ids = logins.Where(run.Authors.ContainsKey).Select(login => run.Authors[login]).Distinct();
        return [.. ids.Select(id => new BylineEntry(id, null))];
    }

    private static List<int> Tags(WxrItem item, ImportRun run) =>
        [.. item.Terms.Where(term => term.Taxonomy == "post_tag").Select(WxrSurvey.SlugOf).Where(run.Tags.ContainsKey)
            .Select(slug => run.Tags[slug]).Distinct().Take(MostTags)];

    [GeneratedRegex("^cap-")]
    private static partial Regex CoAuthorPrefix();
}
