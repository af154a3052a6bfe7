using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

/// <summary>The filter behind the running site: what it is told by the request, the database and the settings.</summary>
public sealed class SpamFilterTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>antispam-bee #828: a time written into a cached page is as old as the page, and the trap for the too quick never shuts.</summary>
    [Fact]
    public async Task A_token_never_comes_from_a_cached_page()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await ada.OpenAsync(paper.Path);
        site.Clock.Advance(TimeSpan.FromSeconds(20));
        (await ada.GetAsync(paper.Path)).Headers.Age.ShouldNotBeNull();
        (await ada.OpenAsync(paper.Path)).One("[data-token]").GetAttribute("value").ShouldBeNullOrEmpty();

        await paper.CommentAsync(ada, "Envoyé d’un trait.", TimeSpan.FromSeconds(1));

        (await ChecksOfLastAsync(site)).ShouldContain("form-token");
    }

    [Theory, DatabaseData]
    public async Task On_every_database_the_filter_reads_the_article_the_network_the_hosts_and_the_texts_of_others(DatabaseProvider provider)
    {
        const string Campaign = "Ma {0} lit chaque semaine un journal de quartier sans quitter la maison, voyez https://jardins.example/x et dites ce que vous en pensez.";
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        foreach (var word in (string[])["cousine", "voisine"])
            await paper.CommentAsync(await site.SignedInAsync(word, $"{word}@example.org"), Campaign.Replace("{0}", word, StringComparison.Ordinal));
        await moderator.SendAsync(await moderator.OpenAsync("/redaction/moderation"), "form[action$='/indesirable']");
        await EventuallyAsync(() => site.InDatabaseAsync(db => db.LinkHosts.AnyAsync(h => h.Name == "jardins.example" && h.Spam == 1, Ct)));

        await paper.CommentAsync(await site.SignedInAsync("fille", "fille@example.org"), Campaign.Replace("{0}", "fille", StringComparison.Ordinal));

        (await ChecksOfLastAsync(site)).ShouldBe(["script", "browser", "subject", "near-duplicates", "host-reputation"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_house_known_for_spam_is_known_where_it_is_only_named()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        await site.InDatabaseAsync(async db =>
        {
            db.LinkHosts.Add(new LinkHost("arnaque-connue.com", site.Clock.UtcNow));
            await db.SaveChangesAsync(Ct);
            return await db.LinkHosts.ExecuteUpdateAsync(set => set.SetProperty(h => h.Spam, 5), Ct);
        });

        await paper.CommentAsync(await site.SignedInAsync("Ada", "ada@example.org"), "Allez donc voir sur Arnaque-Connue.com ce qu’ils en disent.");

        (await ChecksOfLastAsync(site)).ShouldContain("host-reputation");
    }

    [Fact]
    public async Task A_list_of_WordPress_is_taken_in_counts_at_once_and_goes_again()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var admin = await site.SignedInAsync("Anne", "anne@example.org", Roles.Administrator);
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, "Un premier avis sur les montres de rêve.");
        (await ChecksOfLastAsync(site)).ShouldNotContain("weak-words");

        var page = await UploadAsync(admin, "# liste\nmontres de reve\nab\nmontres-de-reve.com\n");
        page.Text.ShouldContain("Mots et expressions : 1 ; sites : 1.");
        page.Text.ShouldContain("Ces mots pèsent un peu");
        await paper.CommentAsync(ada, "Un autre avis sur les montres de rêve.");
        (await ChecksOfLastAsync(site)).ShouldContain("weak-words");

        await admin.SendAsync(page, "form[action$='/retrait']");
        await paper.CommentAsync(ada, "Un dernier avis sur les montres de rêve.");
        (await ChecksOfLastAsync(site)).ShouldNotContain("weak-words");
    }

    [Fact]
    public async Task A_file_without_a_word_is_refused_with_a_sentence()
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Anne", "anne@example.org", Roles.Administrator);

        (await UploadAsync(admin, "# rien\n")).Text.ShouldContain("celui-ci n’en contient aucun");
    }

    [Fact]
    public async Task What_an_imported_list_would_have_done_is_shown_before_it_is_taken_in()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var admin = await site.SignedInAsync("Anne", "anne@example.org", Roles.Administrator);
        var moderator = await site.MemberAsync("Chef", "chef@example.org", Roles.Moderator);
        var id = await paper.SentAsync("Ada", "Un zygomar vaut mieux que deux.");
        await paper.DecideAsync(new ModerationOrder(id, ModerationAction.Approved, moderator));

        var shown = await UploadAsync(admin, "zygomar\n", "Banned", "/effet");

        shown.All("#effet ~ div tbody tr").Select(r => r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(r => r.SequenceEqual(new[] { "approuvé", "classé", "indésirable", "0", "1" }));
        shown.One("#Kind option[selected]").GetAttribute("value").ShouldBe("Banned");
        (await admin.OpenAsync(shown.Path.Replace("/effet", "", StringComparison.Ordinal))).Text.ShouldContain("Aucune liste n’est importée.");
    }

    private static async Task<Page> UploadAsync(Visitor admin, string list, string kind = "Weak", string action = "")
    {
        const string Path = "/redaction/antispam/mots/liste-importee";
        var form = await admin.OpenAsync(Path);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.One("form.fiche [name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(kind), "Kind" },
        };
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(list));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        content.Add(file, "File", "liste.txt");
        var answer = await admin.Http.PostAsync(new Uri(Path + action, UriKind.Relative), content, Ct);
        return answer.Headers.Location is { } to ? await admin.OpenAsync(to.ToString()) : await Page.ReadAsync(Path + action, answer);
    }

    private static async Task<string[]> ChecksOfLastAsync(SiteFactory site)
    {
        var verdict = (await site.InDatabaseAsync(db => db.Comments.AsNoTracking().OrderByDescending(c => c.Id).FirstAsync(Ct))).Verdict!;
        return [.. verdict.Signals.Where(s => s.Check is not ("new-account" or "links")).Select(s => s.Check).Distinct()];
    }

    private static async Task EventuallyAsync(Func<Task<bool>> condition)
    {
        while (!await condition())
            await Task.Delay(50, Ct);
    }
}
