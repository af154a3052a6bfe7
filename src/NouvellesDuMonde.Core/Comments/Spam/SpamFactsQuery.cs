using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>Loads what the checks look at: three queries, whatever the number of checks.</summary>
public sealed class SpamFactsQuery(
    NewsDbContext db, WordListCache words, IOptionsMonitor<SpamOptions> spam, IOptionsMonitor<CommentOptions> limits)
{
    /// <returns><c>null</c> when there is no such member.</returns>
    public async Task<SpamFacts?> RunAsync(SpamQuestion question, DateTime nowUtc, CancellationToken ct)
    {
        var options = spam.CurrentValue;
        if (await AuthorAsync(question.MemberId, options, nowUtc, ct) is not { } author)
            return null;
        return new SpamFacts
        {
            Text = question.Text,
            Fingerprint = question.Fingerprint,
            ArticleId = question.ArticleId,
            IsPremoderated = question.IsPremoderated,
            Form = question.Form,
            Author = author,
            Recent = await RecentAsync(question, options, nowUtc, ct),
            Words = await WordsAsync(ct),
            Limits = limits.CurrentValue,
            Options = options,
            NowUtc = nowUtc,
        };
    }

    private Task<AuthorFacts?> AuthorAsync(int memberId, SpamOptions options, DateTime nowUtc, CancellationToken ct)
    {
        var since = nowUtc.AddDays(-options.HistoryDays);
        var counted = Math.Max(options.TrustedFrom, Newcomer.Comments);
        return db.Users.Where(m => m.Id == memberId).Select(m => new AuthorFacts(
            m.Id, m.DisplayName, m.Email, m.RegisteredUtc,
            db.Comments.Visible().NewestFirst().Where(c => c.MemberId == m.Id).Take(counted).Count(),
            db.Comments.Refused().Count(c => c.MemberId == m.Id && c.SubmittedUtc >= since),
            db.UserRoles.Any(u => u.UserId == m.Id
                && db.Roles.Any(r => r.Id == u.RoleId && Roles.Moderation.Contains(r.Name))))).SingleOrDefaultAsync(ct);
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
            [.. rows.Where(r => r.Fingerprint == fingerprint).Select(r => new SameText(r.MemberId, r.ArticleId))]);
    }

    private async Task<WordLists> WordsAsync(CancellationToken ct)
    {
        var settings = await db.Settings.Where(s => s.Key == WordLists.BannedKey || s.Key == WordLists.SuspectKey)
            .ToDictionaryAsync(s => s.Key, s => s.Value, ct);
        return words.Of(settings.GetValueOrDefault(WordLists.BannedKey), settings.GetValueOrDefault(WordLists.SuspectKey));
    }
}

/// <summary>A comment that somebody wants judged.</summary>
public sealed record SpamQuestion(int MemberId, int ArticleId, bool IsPremoderated, string Text, string Fingerprint, string? AddressHash, FormFacts Form)
{
    /// <summary>The comment that is written anew, which is no other comment of its author.</summary>
    public long? RevisedId { get; init; }
}
