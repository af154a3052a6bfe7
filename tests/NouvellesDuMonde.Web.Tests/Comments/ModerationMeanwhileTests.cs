using System.Net;
using System.Text.Json;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

/// <summary>Two moderators, and a page that one of them loaded before the other decided.</summary>
public sealed class ModerationMeanwhileTests : IAsyncLifetime
{
    private const string Desk = "/redaction/moderation", Approve = "form[action$='/approbation']", Refuse = "form[action$='/refus']";

    private readonly SiteFactory site = new();
    private Newspaper paper = null!;
    private Visitor maud = null!;
    private Visitor noe = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        paper = await Newspaper.OpenAsync(site);
        maud = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        noe = await site.SignedInAsync("Noé", "noe@example.org", Roles.Moderator);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_refusal_from_an_old_page_leaves_what_a_colleague_approved_and_may_be_given_again_knowingly()
    {
        var id = await paper.SentAsync("Ada", "Approuvé, puis refusé d’un vieil écran.");
        var old = await noe.OpenAsync(Desk);
        await maud.SendAsync(await maud.OpenAsync(Desk), Approve);

        var told = await noe.SendAsync(old, Refuse, ("Reason", "OffTopic"), ("Note", "Parle d’autre chose."));

        told.Status.ShouldBe(HttpStatusCode.Conflict);
        told.One("[role=alert]").TextContent.ShouldMatch("^Déjà approuvé par Maud à \\d+\u00A0h\u00A0\\d\\d\\.");
        (await StatusAsync(id)).ShouldBe(CommentStatus.Published);
        told.One(".desk-reject[open] option[selected]").GetAttribute("value").ShouldBe("OffTopic");
        told.One(".desk-reject input[name=Note]").GetAttribute("value").ShouldBe("Parle d’autre chose.");
        (await noe.SendAsync(told, Refuse)).Text.ShouldContain("Commentaire refusé.");
        (await StatusAsync(id)).ShouldBe(CommentStatus.Rejected);
    }

    [Fact]
    public async Task What_a_colleague_decided_is_left_out_of_a_batch_and_counted()
    {
        long[] ids = [await paper.SentAsync("Ada", "Le premier."), await paper.SentAsync("Luc", "Le deuxième."), await paper.SentAsync("Zoé", "Le troisième.")];
        var old = await noe.OpenAsync(Desk);
        var desk = await maud.OpenAsync(Desk);
        desk = await maud.SendAsync(desk, Approve);
        await maud.SendAsync(desk, Approve);

        var answer = await SendAsync(noe, old, Desk + "/lot", [.. Ticks(old), new("Decision", "OffTopic"), new("Note", "Vu la charte.")]);

        answer.GetProperty("said").GetString().ShouldBe("1 commentaire refusé. 2 déjà décidés.");
        answer.GetProperty("left").EnumerateArray().Select(i => i.GetInt64()).ShouldBe(ids[..2], ignoreOrder: true);
        (await StatusAsync(ids[0])).ShouldBe(CommentStatus.Published);
        (await noe.OpenAsync(Desk + "?etat=refuses")).One(".desk-note").TextContent.ShouldContain("«\u00A0Vu la charte.\u00A0»");
    }

    [Fact]
    public async Task A_text_that_its_author_changed_meanwhile_is_not_approved_unread()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        var own = await paper.CommentAsync(ada, "Un texte convenable.");
        var old = await maud.OpenAsync(Desk);
        var form = await ada.OpenAsync(own.One("a[href$='/modifier']").GetAttribute("href")!);
        await ada.SendAsync(form, Newspaper.Form, ("Text", "Un tout autre texte."));

        var told = await maud.SendAsync(old, Approve);

        told.One("[role=alert]").TextContent.ShouldContain("Le filtre l’a jugé de nouveau");
        told.Text.ShouldContain("Un tout autre texte.");
    }

    [Fact]
    public async Task A_script_is_told_the_same_without_a_page_and_nothing_is_kept_for_the_next_one()
    {
        var id = await paper.SentAsync("Ada", "Décidé sans nouvelle page.");
        var desk = await maud.OpenAsync(Desk);
        var seen = desk.One(Approve + " [name=vu]").GetAttribute("value")!;

        var done = await SendAsync(maud, desk, $"{Desk}/{id}/approbation", [new("vu", seen)]);
        done.GetProperty("said").GetString()!.ShouldContain("approuvé");
        var undo = done.GetProperty("undo").GetString()!;
        (await SendAsync(noe, await noe.OpenAsync(Desk + "?etat=publies"), $"{Desk}/{id}/indesirable", [new("vu", seen)]))
            .GetProperty("said").GetString().ShouldStartWith("Déjà approuvé par Maud");
        var again = await maud.OpenAsync(Desk);
        again.All("[data-undo]").ShouldBeEmpty();
        again.Text.ShouldNotContain("Commentaire approuvé");

        (await SendAsync(maud, desk, Desk + "/annulation", [new("decisions", undo)])).GetProperty("said").GetString().ShouldBe("Décision annulée.");
        var card = await maud.OpenAsync($"{Desk}/cartes?ids={id}&retour={Uri.EscapeDataString(Desk)}");
        card.One("li [data-entry] [name=vu]").GetAttribute("value").ShouldNotBe(seen);
        (await SendAsync(maud, desk, $"{Desk}/{id}/refus", [new("Reason", "Other")])).GetProperty("said").GetString()!.ShouldContain("dites lequel");
    }

    private static IEnumerable<KeyValuePair<string, string>> Ticks(Page desk) =>
        desk.All("[data-tick]").Select(t => new KeyValuePair<string, string>("Ids", t.GetAttribute("value")!));

    /// <summary>As the desk’s script sends a form.</summary>
    private static async Task<JsonElement> SendAsync(Visitor who, Page desk, string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var token = desk.One("#lot [name=__RequestVerificationToken]").GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Accept.ParseAdd("application/json");
        request.Content = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token)]);
        using var answer = await who.Http.SendAsync(request, Ct);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Ct)).RootElement;
    }

    private async Task<CommentStatus> StatusAsync(long id) => (await site.InDatabaseAsync(async db => await db.Comments.FindAsync([id], Ct)))!.Status;
}
