using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Subject;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>Loads what the checks look at: a few queries, whatever the number of checks.</summary>
public sealed class SpamFactsQuery(
    NewsDbContext db, WordListCache words, ArticleTermsCache terms, HostFactsQuery hosts, NearDuplicatesQuery alike,
    SpamRulesStore rulesStore, IOptionsMonitor<CommentOptions> limits)
{
    // Counted no further: a network with so many writers is crowded.
    private const int MostInNetwork = 50;

    /// <returns><c>null</c> when there is no such member.</returns>
    public async Task<SpamFacts?> RunAsync(SpamQuestion question, DateTime nowUtc, CancellationToken ct)
    {
        var rules = await rulesStore.CurrentAsync(db, ct);
        var options = rules.Policy.Options;
        if (await AuthorAsync(question.MemberId, options, nowUtc, ct) is not { } author)
            return null;
        var lists = await words.ReadAsync(db, ct);
        var facts = new SpamFacts
        {
            Text = question.Text,
            Fingerprint = question.Fingerprint,
            ArticleId = question.ArticleId,
            IsPremoderated = question.IsPremoderated,
            Form = question.Form,
            Author = author,
            Recent = await RecentAsync(question, options, nowUtc, ct),
            Typed = question.Typed,
            Browser = question.Browser,
            Limits = limits.CurrentValue,
            Rules = rules,
            NowUtc = nowUtc,
        };
        return lists.LookedUpFor(facts) with
        {
            AlikeAuthors = await alike.RunAsync(question, nowUtc, ct),
            ArticleShare = SharedTerms.Share(question.Text, await terms.OfAsync(db, question.ArticleId, ct)),
            Hosts = await hosts.RunAsync(facts.Links, WebLinks.NamedIn(facts.Plain), lists.Imported, ct),
        };
    }

    private Task<AuthorFacts?> AuthorAsync(int memberId, SpamOptions options, DateTime nowUtc, CancellationToken ct)
    {
        var since = nowUtc.AddDays(-options.HistoryDays);
        var counted = Math.Max(options.TrustedFrom, Newcomer.Comments);
        return db.Users.Where(m => m.Id == memberId).Select(m => new AuthorFacts(
            m.Id, m.DisplayName, m.Email, m.RegisteredUtc,
            db.Comments.Visible().NewestFirst().Where(c => c.MemberId == m.Id).Take(counted).Count(),
            db.Comments.RefusedByPeople(db.ModerationLog).Count(c => c.MemberId == m.Id && c.SubmittedUtc >= since),
            db.UserRoles.Any(u => u.UserId == m.Id
                && db.Roles.Any(r => r.Id == u.RoleId && Roles.Moderation.Contains(r.Name))))
        {
            IsAliasOfRefused = db.Users.Any(o => o.LetterBox == m.LetterBox && m.LetterBox != null && o.Id != m.Id
                && db.Comments.RefusedByPeople(db.ModerationLog).Any(c => c.MemberId == o.Id && c.SubmittedUtc >= since)),
        }).SingleOrDefaultAsync(ct);
    }

    private async Task<RecentComments> RecentAsync(SpamQuestion question, SpamOptions options, DateTime nowUtc, CancellationToken ct)
    {
        var (member, address, fingerprint) = (question.MemberId, question.AddressHash, question.Fingerprint);
        var inWindow = nowUtc.AddMinutes(-options.RateWindowMinutes);
        var sameText = nowUtc.AddHours(-options.RepeatWindowHours);
        // Each branch with its own time, so that each is one seek of its own index.
        var rows = await db.Comments.Where(c => c.Id != question.RevisedId)
            .Where(c => (c.MemberId == member && c.SubmittedUtc > inWindow)
                || (c.AddressHash == address && address != null && c.SubmittedUtc > inWindow)
                || (c.Fingerprint == fingerprint && c.SubmittedUtc > sameText))
            .NewestFirst()
            .Select(c => new { c.MemberId, c.ArticleId, c.AddressHash, c.Fingerprint, c.SubmittedUtc })
            .Take(options.MaxPerMember + options.MaxPerAddress + 100)
            .ToListAsync(ct);
        return new RecentComments(
            [.. rows.Where(r => r.MemberId == member && r.SubmittedUtc > inWindow).Select(r => r.SubmittedUtc)],
            [.. rows.Where(r => address != null && r.AddressHash == address && r.SubmittedUtc > inWindow).Select(r => r.SubmittedUtc)],
            [.. rows.Where(r => r.Fingerprint == fingerprint).Select(r => new SameText(r.MemberId, r.ArticleId))])
        {
            OthersInNetwork = await OthersInNetworkAsync(question, inWindow, ct),
        };
    }

    private async Task<int> OthersInNetworkAsync(SpamQuestion question, DateTime since, CancellationToken ct) => question.NetworkHash is null
        ? 0
        : await db.Comments.Where(c => c.NetworkHash == question.NetworkHash && c.SubmittedUtc > since && c.MemberId != question.MemberId)
            .Select(c => c.MemberId).Distinct().OrderBy(m => m).Take(MostInNetwork).CountAsync(ct);
}

/// <summary>A comment that somebody wants judged.</summary>
public sealed record SpamQuestion(int MemberId, int ArticleId, bool IsPremoderated, string Text, string Fingerprint, string? AddressHash, FormFacts Form)
{
    /// <summary>The comment that is written anew, which is no other comment of its author.</summary>
    public long? RevisedId { get; init; }

    public TypedSigns Typed { get; init; } = TypedSigns.None;

    public BrowserFacts? Browser { get; init; }

    /// <summary>Keyed hash of the network that the address is in.</summary>
    public string? NetworkHash { get; init; }
}
