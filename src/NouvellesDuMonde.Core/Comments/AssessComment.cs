using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>What stands between the typed text and the database, for a new comment and for one written anew: cleaned, judged, advised upon.</summary>
public sealed class AssessComment(
    SpamFactsQuery factsQuery, SpamFilter filter, PrepareInquiry inquiry, IOptionsMonitor<CommentOptions> limits, TimeProvider time)
{
    internal async Task<CommentAssessment> RunAsync(CommentInput input, bool isPremoderated, CancellationToken ct)
    {
        if ((CommentLength.RefusalAtSight(input.Text, limits.CurrentValue) ?? CommentLength.RefusalOf(TypedText.Clean(input.Text), limits.CurrentValue)) is { } tooLong)
            return CommentAssessment.Stopped(CommentReceipt.Refused(tooLong, nameof(CommentInput.Text)));
        if (await JudgeAsync(input, isPremoderated, time.GetUtcNow().UtcDateTime, ct) is not var (facts, verdict))
            return CommentAssessment.Stopped(CommentReceipt.Refused("Votre compte n’existe plus."));
        if (verdict.Decision == SpamDecision.Refuse)
            return CommentAssessment.Stopped(CommentReceipt.Refused(verdict.Refusal!, nameof(CommentInput.Text)));
        // What is spam anyway needs no advice how to look better.
        return !input.IsAdvised && verdict.Decision != SpamDecision.Spam && AdviceOn(facts) is { Count: > 0 } advice
            ? CommentAssessment.Stopped(CommentReceipt.Advised(advice))
            : await inquiry.RunAsync(input, new CommentAssessment(facts, verdict, null), ct);
    }

    /// <returns><c>null</c> when there is no such member.</returns>
    internal async Task<(SpamFacts Facts, SpamVerdict Verdict)?> JudgeAsync(CommentInput input, bool isPremoderated, DateTime nowUtc, CancellationToken ct)
    {
        var text = TypedText.Clean(input.Text);
        var question = new SpamQuestion(input.MemberId, input.ArticleId, isPremoderated, text, TextFingerprint.Of(text), input.AddressHash, input.Form)
        {
            RevisedId = input.RevisedId,
            Typed = TypedSigns.In(input.Text),
            Browser = new BrowserFacts(input.Client.UserAgent, input.Client.AcceptLanguage),
            NetworkHash = input.NetworkHash,
        };
        return await factsQuery.RunAsync(question, nowUtc, ct) is { } facts ? (facts, filter.Judge(facts)) : null;
    }

    private static IReadOnlyList<string> AdviceOn(SpamFacts facts) =>
        facts.Author.IsStaff ? [] : CharterAdvice.On(facts.Text, facts.FoldedWords, facts.Words.Suspect);
}

/// <summary>Either a receipt that ends it, or the facts and the verdict to store.</summary>
internal sealed record CommentAssessment(SpamFacts? Facts, SpamVerdict? Verdict, CommentReceipt? Refusal)
{
    /// <summary>What Akismet is to be asked once the comment is stored; <c>null</c>: nothing.</summary>
    public AkismetForm? AkismetForm { get; init; }

    public static CommentAssessment Stopped(CommentReceipt receipt) => new(null, null, receipt);
}
