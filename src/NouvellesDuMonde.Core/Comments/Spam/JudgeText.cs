using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>
/// Judges a text of which nothing else is known, for the test box and the command line: as if a member had sent it in a form read at
/// leisure, unless told otherwise one neither new nor trusted. Stores nothing.
/// </summary>
public sealed class JudgeText(NewsDbContext db, SpamRulesStore rules, WordListCache words, HostFactsQuery hosts, SpamFilter filter,
    IOptionsMonitor<CommentOptions> limits, TimeProvider time)
{
    private static readonly TimeSpan Standing = TimeSpan.FromDays(365);
    private static readonly TimeSpan Leisure = TimeSpan.FromMinutes(2);

    public async Task<SpamVerdict> RunAsync(BareText text, CancellationToken ct)
    {
        var facts = FactsOf(text, await rules.CurrentAsync(db, ct));
        var lists = await words.ReadAsync(db, ct);
        return filter.Judge(lists.LookedUpFor(facts) with
        {
            Hosts = await hosts.RunAsync(facts.Links, WebLinks.NamedIn(facts.Plain), lists.Imported, ct),
        });
    }

    private SpamFacts FactsOf(BareText bare, SpamRules inUse)
    {
        var (now, options) = (time.GetUtcNow().UtcDateTime, inUse.Policy.Options);
        var text = TypedText.Clean(bare.Text);
        var email = bare.EmailDomain is { Length: > 0 } domain ? $"lecteur@{domain}" : null;
        return new SpamFacts
        {
            Text = text,
            Fingerprint = TextFingerprint.Of(text),
            ArticleId = 0,
            Form = new FormFacts(FormTokenState.Valid, Leisure),
            Author = new AuthorFacts(0, bare.Author ?? "", email, bare.Standing == AuthorStanding.New ? now : now - Standing, CommentsOf(bare.Standing, options), 0, IsStaff: false),
            Recent = RecentComments.None,
            Typed = TypedSigns.In(bare.Text),
            Limits = bare.IsFromElsewhere ? CommentOptions.AnyLength : limits.CurrentValue,
            Language = bare.Language,
            Rules = inUse,
            NowUtc = now,
        };
    }

    private static int CommentsOf(AuthorStanding standing, SpamOptions options) => standing switch
    {
        AuthorStanding.New => 0,
        AuthorStanding.Known => Math.Min(options.NewAccountComments, options.TrustedFrom - 1),
        AuthorStanding.Trusted => options.TrustedFrom,
    };
}

/// <summary>What the site knows of an author.</summary>
public enum AuthorStanding
{
    /// <summary>Neither new nor trusted.</summary>
    Known,

    /// <summary>The account is a minute old.</summary>
    New,

    Trusted,
}

/// <param name="EmailDomain">What stands behind the @ of its author's address.</param>
/// <param name="Language">ISO 639-1; guessed when not given.</param>
public sealed record BareText(string Text, string? Author = null, string? EmailDomain = null, string? Language = null)
{
    public AuthorStanding Standing { get; init; }

    /// <summary>Written under other rules than this site's: how long it may be is not asked.</summary>
    public bool IsFromElsewhere { get; init; }
}
