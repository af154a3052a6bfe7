using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Spam;

/// <summary>The lists of words as an administrator edits them.</summary>
public sealed class WordListScreenTests
{
    private const string Path = "/redaction/antispam/mots";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_word_is_added_to_the_list_that_is_in_use_and_the_list_of_the_site_comes_back_when_the_field_is_emptied()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);
        var form = await admin.OpenAsync(Path);
        var delivered = form.One("#BannedWords").TextContent;
        delivered.ShouldContain("acheter viagra");

        await admin.SendAsync(form, "form.mots");
        (await IsStoredAsync(site)).ShouldBeFalse("nothing was changed: the list grows with the site");

        await admin.SendAsync(form, "form.mots", ("BannedWords", delivered + "\nzygomar"));
        (await StateAsync(site, paper, "Ada", "Un zygomar pour tous.")).ShouldBe(Core.Comments.CommentStatus.Spam);
        (await StateAsync(site, paper, "Bob", "Acheter viagra ici.")).ShouldBe(Core.Comments.CommentStatus.Spam);

        await admin.SendAsync(await admin.OpenAsync(Path), "form.mots", ("BannedWords", ""));
        (await IsStoredAsync(site)).ShouldBeFalse();
        (await admin.OpenAsync(Path)).One("#BannedWords").TextContent.ShouldContain("acheter viagra");
    }

    [Fact]
    public async Task A_word_that_a_colleague_added_meanwhile_is_not_lost_unawares()
    {
        await using var site = new SiteFactory();
        var (odile, paul) = (await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator), await site.SignedInAsync("Paul", "paul@example.org", Roles.Administrator));
        var late = await paul.OpenAsync(Path);
        await odile.SendAsync(await odile.OpenAsync(Path), "form.mots", ("BannedWords", "zygomar"));

        late = await paul.SendAsync(late, "form.mots", ("SuspectWords", "schtroumpf"));

        late.One("[role=alert]").TextContent.ShouldContain("Quelqu’un a enregistré d’autres listes");
        late.One("#SuspectWords").TextContent.ShouldBe("schtroumpf");
        (await odile.OpenAsync(Path)).One("#BannedWords").TextContent.ShouldBe("zygomar");
        (await paul.SendAsync(late, "form.mots")).Text.ShouldContain("Listes enregistrées.");
    }

    [Fact]
    public async Task What_a_list_would_have_done_is_shown_before_it_is_saved()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);
        var moderator = await site.MemberAsync("Chef", "chef@example.org", Roles.Moderator);
        var id = await paper.SentAsync("Ada", "Un zygomar vaut mieux que deux.");
        await paper.DecideAsync(new ModerationOrder(id, ModerationAction.Approved, moderator));
        var form = await admin.OpenAsync(Path);

        var effect = await admin.PressAsync(form, "[formaction$='/effet']", ("BannedWords", "zygomar"));

        var rows = effect.All("#effet ~ div tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()))).ToList();
        rows.ShouldContain("approuvé classé indésirable 0 1");
        effect.One("#BannedWords").TextContent.ShouldBe("zygomar");
        (await IsStoredAsync(site)).ShouldBeFalse();
        (await admin.PressAsync(form, "[formaction$='/effet']", ("BannedWords", "a"))).One("#BannedWords-erreur").TextContent.ShouldContain("une lettre seule");
    }

    [Theory]
    [InlineData("promo bidon | 2027-13-45", "Ligne 2", "n’est pas une date")]
    [InlineData("promo bidon | bientôt", "Ligne 2", "n’est pas une date")]
    [InlineData("a", "Ligne 2", "une lettre seule")]
    [InlineData("le", "Ligne 2", "dans presque tous les textes")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Ligne 2", "dans aucun texte")]
    [InlineData("!!!", "Ligne 2", "ni lettre ni chiffre")]
    [InlineData("un deux trois quatre cinq six sept huit neuf", "Ligne 2", "8 mots au plus")]
    public async Task A_line_that_would_match_nothing_or_everything_is_refused_beside_the_field(string line, string place, string why)
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);

        var refused = await admin.SendAsync(await admin.OpenAsync(Path), "form.mots", ("SuspectWords", "bon mot\n" + line));

        refused.One("#SuspectWords-erreur").TextContent.ShouldSatisfyAllConditions(t => t.Replace('\u00A0', ' ').ShouldContain(place), t => t.ShouldContain(why));
        refused.One("#SuspectWords").TextContent.ShouldContain(line);
    }

    private static Task<bool> IsStoredAsync(SiteFactory site) => site.InDatabaseAsync(db => db.Settings.AnyAsync(s => s.Key == WordLists.BannedKey, Ct));

    private static async Task<Core.Comments.CommentStatus> StateAsync(SiteFactory site, Newspaper paper, string name, string text)
    {
        var id = await paper.SentAsync(name, text);
        return await site.InDatabaseAsync(db => db.Comments.Where(c => c.Id == id).Select(c => c.Status).SingleAsync(Ct));
    }
}
