using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>An ordinary comment of somebody neither new nor trusted, and what the whole list says of it.</summary>
internal static class Judging
{
    public static readonly DateTime Now = new(2026, 6, 15, 8, 0, 0, DateTimeKind.Utc);

    private static readonly SpamFilter Filter = new(SpamChecks.All);

    /// <param name="typed">As sent, before it is cleaned.</param>
    public static SpamFacts Facts(string typed)
    {
        var facts = new SpamFacts
        {
            Text = TypedText.Clean(typed),
            Typed = TypedSigns.In(typed),
            Fingerprint = "f",
            ArticleId = 1,
            Form = new FormFacts(FormTokenState.Valid, TimeSpan.FromMinutes(1)),
            Author = new AuthorFacts(7, "Ada", "ada@example.org", Now.AddDays(-60), 2, 0, IsStaff: false),
            Recent = RecentComments.None,
            Limits = new CommentOptions { MaxLength = CommentOptions.StorageMaxLength, MinLength = 1 },
            NowUtc = Now,
        };
        return facts with { Words = WordLists.Default.FoundIn(facts.FoldedWords, DateOnly.FromDateTime(Now)) };
    }

    public static SpamVerdict Judge(string typed) => Judge(Facts(typed));

    public static SpamVerdict Judge(SpamFacts facts) => Filter.Judge(facts);

    public static string[] ChecksOf(string typed) => [.. Judge(typed).Signals.Select(s => s.Check)];
}
