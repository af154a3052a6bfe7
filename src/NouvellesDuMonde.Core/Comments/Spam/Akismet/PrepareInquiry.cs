using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// Where a comment needs Akismet's word: writes what will be asked, and judges the comment as one that waits for it. Nothing is sent here.
/// </summary>
public sealed class PrepareInquiry(NewsDbContext db, SpamFilter filter, IOptions<AkismetOptions> akismet, IOptions<SiteOptions> site)
{
    /// <summary>The field that people do not see, under a name that is none of Akismet's.</summary>
    private const string Honeypot = "hp_website";

    private AkismetOptions Options => akismet.Value;

    internal async Task<CommentAssessment> RunAsync(CommentInput input, CommentAssessment local, CancellationToken ct)
    {
        if (!Options.IsOn || local is not { Facts: { } facts, Verdict: { } verdict } || !AkismetGate.Wants(facts, verdict))
            return local;
        var isAsked = input.Client.IpAddress is not null;
        var waiting = new AkismetFacts(AkismetAnswer.None, facts.NowUtc)
        {
            Failure = isAsked ? AkismetFailure.None : AkismetFailure.NoAddress,
            MayDoWithout = Options.DecideLocallyMeanwhile,
        };
        facts = facts with { Akismet = waiting };
        return local with { Facts = facts, Verdict = filter.Judge(facts), AkismetForm = isAsked ? await FormAsync(input, facts, ct) : null };
    }

    private async Task<AkismetForm> FormAsync(CommentInput input, SpamFacts facts, CancellationToken ct)
    {
        var parent = input.ParentId;
        if (input.RevisedId is { } revised)
            parent = await db.Comments.Where(c => c.Id == revised).Select(c => c.ParentId).SingleOrDefaultAsync(ct);
        var article = await db.Articles.Where(a => a.Id == input.ArticleId)
            .Select(a => new { a.Slug, Rubrique = a.Category!.Slug, ChangedUtc = a.UpdatedUtc ?? a.PublishedUtc }).SingleAsync(ct);
        var sent = input.Snapshot(facts, akismet: null);
        var form = AkismetForm.Empty
            .With("blog", site.Value.Absolute("/").AbsoluteUri)
            .With("blog_lang", "fr")
            .With("blog_charset", "UTF-8")
            .With("permalink", site.Value.Absolute(ArticlePath.Of(article.Rubrique, article.Slug, input.ArticleId)).AbsoluteUri)
            .With("comment_post_modified_gmt", Moment(article.ChangedUtc))
            .With("comment_context", article.Rubrique)
            .With("comment_type", parent is null ? "comment" : "reply")
            .With("comment_parent", parent?.ToString(CultureInfo.InvariantCulture))
            .With("comment_date_gmt", Moment(sent.ReceivedUtc))
            .With("comment_content", sent.Text)
            .With("honeypot_field_name", Honeypot)
            .With(Honeypot, sent.Honeypot ?? "");
        return WithAuthor(form, sent);
    }

    /// <summary>What is known of the person, as far as the owner lets it go. The network address is what the contract asks for.</summary>
    private AkismetForm WithAuthor(AkismetForm form, CommentSubmission sent) => form
        .With("user_ip", sent.IpAddress)
        .With("comment_author", sent.AuthorName)
        .With("comment_author_email", Options.SendEmail ? sent.AuthorEmail : null)
        .With("comment_author_url", Options.SendAuthorUrl ? sent.AuthorUrl : null)
        .With("user_agent", Options.SendUserAgent ? sent.UserAgent : null)
        .With("referrer", Options.SendReferrer ? sent.Referrer : null)
        .With("HTTP_ACCEPT_LANGUAGE", Options.SendAcceptLanguage ? sent.AcceptLanguage : null);

    private static string? Moment(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture);
}
