using System.Text.Json;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>What the whole list decides, one fact changed at a time from an ordinary comment of an ordinary member.</summary>
public sealed class SpamFilterTests
{
    private const string Ordinary = "Merci pour cet éclairage. Les chiffres de la page 3 mériteraient pourtant une source plus récente.";

    private static readonly DateTime Now = new(2026, 6, 15, 8, 0, 0, DateTimeKind.Utc);

    private static readonly AuthorFacts Member = new(7, "Ada", "ada@example.org", Now.AddDays(-60), 3, 0, IsStaff: false);

    private static SpamFacts Facts { get; } = new()
    {
        Text = Ordinary,
        Fingerprint = "f",
        ArticleId = 1,
        Form = new FormFacts(FormTokenState.Valid, TimeSpan.FromMinutes(1)),
        Author = Member,
        Recent = RecentComments.None,
        Limits = new CommentOptions(),
        NowUtc = Now,
    };

    [Fact]
    public void A_known_member_is_published_at_once() => Judge(Facts).Decision.ShouldBe(SpamDecision.Publish);

    [Fact]
    public void A_filled_honeypot_is_spam() =>
        Judge(Facts with { Form = Facts.Form with { Honeypot = "https://example.com" } }).Decision.ShouldBe(SpamDecision.Spam);

    [Theory]
    [InlineData(FormTokenState.Missing)]
    [InlineData(FormTokenState.Forged)]
    public void Without_a_good_token_one_is_asked_to_send_again(FormTokenState state) =>
        Judge(Facts with { Form = new FormFacts(state) }).Refusal.ShouldBe("Relisez votre commentaire, puis envoyez-le.");

    [Fact]
    public void A_token_of_yesterday_must_be_asked_for_again() =>
        Judge(Facts with { Form = Facts.Form with { Age = TimeSpan.FromHours(25) } }).Refusal!.ShouldContain("envoyez-le");

    [Fact]
    public void A_form_sent_within_a_second_waits_for_a_moderator() =>
        Judge(Facts with { Form = Facts.Form with { Age = TimeSpan.FromSeconds(1) } }).Decision.ShouldBe(SpamDecision.Hold);

    [Fact]
    public void A_new_member_who_is_quick_is_held_and_neither_spam_nor_refused() =>
        Judge(Facts with
        {
            Author = Member with { RegisteredUtc = Now.AddMinutes(-1), PublishedCount = 0 },
            Form = Facts.Form with { Age = TimeSpan.FromSeconds(0.2) },
        }).Decision.ShouldBe(SpamDecision.Hold);

    [Theory]
    [InlineData("Achetez du VIAGRA pas chèr ici")]
    [InlineData("Prêt entre particuliers sérieux et honnête")]
    [InlineData("Try our ONLINE Casino !")]
    public void A_banned_word_is_spam_whatever_case_and_accents(string text) => Judge(Facts with { Text = text }).Decision.ShouldBe(SpamDecision.Spam);

    [Fact]
    public void An_insult_waits_for_a_moderator() => Judge(Facts with { Text = "Ce ministre est un abruti." }).Decision.ShouldBe(SpamDecision.Hold);

    [Theory]
    [InlineData("Le spécialiste de la culture écossaise")]
    [InlineData("La loi est contournée, le médium est le message, prêt à voter en retard.")]
    public void A_word_inside_another_is_not_found(string text) => Judge(Facts with { Text = text }).Decision.ShouldBe(SpamDecision.Publish);

    [Fact]
    public void A_link_to_a_source_is_welcome() =>
        Judge(Facts with { Text = Ordinary + " https://www.insee.fr/fr/statistiques" }).Decision.ShouldBe(SpamDecision.Publish);

    [Fact]
    public void A_list_of_links_waits_for_a_moderator() =>
        Judge(Facts with { Text = string.Join(' ', Enumerable.Range(1, 6).Select(i => $"https://site{i}.example/offre")) }).Decision.ShouldBe(SpamDecision.Hold);

    [Fact]
    public void The_same_text_twice_under_an_article_is_refused_with_a_sentence() =>
        Judge(Facts with { Recent = Same(7, 1) }).Refusal.ShouldBe("Vous avez déjà envoyé ce commentaire.");

    [Fact]
    public void The_same_text_elsewhere_weighs() => Judge(Facts with { Recent = Same(9, 2) }).Signals.ShouldContain(s => s.Check == "repeated-text" && s.Weight > 0);

    [Fact]
    public void Too_many_comments_are_told_when_to_come_back()
    {
        var times = Enumerable.Range(1, 5).Select(i => Now.AddMinutes(-i)).ToList();

        Judge(Facts with { Recent = new RecentComments(times, [], []) }).Refusal!.ShouldContain("Revenez dans 5\u00A0minutes");
    }

    [Fact]
    public void One_address_has_its_own_limit()
    {
        var times = Enumerable.Range(1, 15).Select(i => Now.AddSeconds(-i)).ToList();

        Judge(Facts with { Recent = new RecentComments([], times, []) }).Decision.ShouldBe(SpamDecision.Refuse);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void Nothing_to_say_is_refused(string text) => Judge(Facts with { Text = text }).Decision.ShouldBe(SpamDecision.Refuse);

    [Fact]
    public void A_comment_too_long_is_told_by_how_much() =>
        Judge(Facts with { Text = new string('a', 3001) }).Refusal!.ShouldContain("le maximum est 3");

    [Fact]
    public void A_refused_comment_of_last_month_makes_the_next_one_wait() =>
        Judge(Facts with { Author = Member with { RefusedCount = 1 } }).Decision.ShouldBe(SpamDecision.Hold);

    [Fact]
    public void The_newsroom_is_published_even_when_it_quotes_an_insult() =>
        Judge(Facts with { Text = "« Abruti » n’est pas un argument.", Author = Member with { IsStaff = true, PublishedCount = 0 } }).Decision
            .ShouldBe(SpamDecision.Publish);

    [Fact]
    public void An_article_read_before_publication_holds_everybody() =>
        Judge(Facts with { IsPremoderated = true, Author = Member with { IsStaff = true } }).Decision.ShouldBe(SpamDecision.Hold);

    [Fact]
    public void All_checks_speak_even_when_the_first_one_decides()
    {
        var verdict = Judge(Facts with
        {
            Text = "Abruti ! https://a.example https://b.example https://c.example",
            Form = Facts.Form with { Honeypot = "x" },
            Author = Member with { PublishedCount = 0 },
        });

        verdict.Signals.Select(s => s.Check).ShouldBe(["honeypot", "suspect-words", "links", "new-account"]);
        verdict.Score.ShouldBe(verdict.Signals.Sum(s => s.Weight));
    }

    [Fact]
    public void Two_weak_signs_never_make_spam()
    {
        (string Name, Func<SpamFacts, SpamFacts> With)[] weak =
        [
            ("quick", f => f with { Form = f.Form with { Age = TimeSpan.FromSeconds(1) } }),
            ("new", f => f with { Author = f.Author with { PublishedCount = 0 } }),
            ("refused before", f => f with { Author = f.Author with { PublishedCount = 2, RefusedCount = 3 } }),
            ("links", f => f with { Text = f.Text + " https://a.example https://b.example" }),
            ("insults", f => f with { Text = f.Text + " Abruti, crétin, connard." }),
            ("said elsewhere", f => f with { Recent = Same(9, 2) }),
        ];

        foreach (var first in weak)
        {
            foreach (var second in weak.Where(w => w != first))
                Judge(second.With(first.With(Facts))).Decision.ShouldNotBe(SpamDecision.Spam, $"{first.Name} and {second.Name}");
        }
    }

    [Fact]
    public void What_was_known_then_is_judged_the_same_when_it_is_read_again()
    {
        var facts = Judging.Facts("Achetez du v1agra sur https://gains.example/x ou exemple [point] com, ca\u200Bsino.") with
        {
            Browser = new BrowserFacts("curl/8", null),
            Hosts = [new HostFacts("gains.example", 0, 3)],
            AlikeAuthors = 2,
            ArticleShare = 0,
            Recent = Same(9, 2) with { OthersInNetwork = 20 },
        };

        var read = JsonSerializer.Deserialize<SpamFacts>(JsonSerializer.Serialize(facts))!;

        Judging.Judge(read).Signals.ShouldBe(Judging.Judge(facts).Signals);
    }

    private static RecentComments Same(int memberId, int articleId) => new([], [], [new SameText(memberId, articleId)]);

    private static SpamVerdict Judge(SpamFacts facts) => new SpamFilter(SpamChecks.All)
        .Judge(facts with { Words = WordLists.Default.FoundIn(facts.FoldedWords, DateOnly.FromDateTime(Now)) });
}
