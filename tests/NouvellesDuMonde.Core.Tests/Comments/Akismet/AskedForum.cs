using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Fakes;

namespace NouvellesDuMonde.Core.Tests.Comments.Akismet;

/// <summary>A discussion whose owner asks Akismet. Basile has two published comments: no newcomer any more, and not trusted yet.</summary>
internal sealed class AskedForum(TestForum forum, FakeAkismet akismet) : IAsyncDisposable
{
    public TestForum Forum => forum;

    public FakeAkismet Akismet => akismet;

    public int Basile { get; private set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<AskedForum> OpenAsync(Action<AkismetOptions>? configure = null)
    {
        var akismet = await FakeAkismet.StartAsync();
        var forum = await TestForum.OpenAsync(o =>
        {
            (o.Key, o.BaseUrl, o.IsTest) = (FakeAkismet.Key, akismet.Url, true);
            configure?.Invoke(o);
        });
        var asked = new AskedForum(forum, akismet);
        await asked.WelcomeAsync();
        return asked;
    }

    /// <summary>Nothing that Basile's first comments left is in the way.</summary>
    private async Task WelcomeAsync()
    {
        Basile = await forum.MemberAsync("Basile");
        for (var i = 0; i < 2; i++)
            await forum.ApproveAsync((await PostAsync()).CommentId);
        await DispatchAfterAsync(TimeSpan.FromHours(1));
        akismet.Calls.Clear();
    }

    public Task<CommentReceipt> PostAsync(string? text = null, int? memberId = null, FakeAnswer? answer = null) =>
        PostAsync(forum.Input(text, memberId ?? Basile), answer);

    public Task<CommentReceipt> PostAsync(CommentInput input, FakeAnswer? answer = null)
    {
        if (answer is not null)
            akismet.Then(answer);
        return forum.PostAsync(input with { Client = new ClientFacts("192.0.2.7", "Navigateur/1.0", "http://localhost:5000/", "fr-FR") });
    }

    public async Task<CommentStatus> StatusAsync(long id) => (await forum.FindAsync(id)).Status;

    /// <summary>Time goes by, and the outbox does what has become due.</summary>
    public async Task DispatchAfterAsync(TimeSpan time)
    {
        forum.Clock.Advance(time);
        while (await forum.Service<OutboxDispatcher>().RunBatchAsync(Ct) == OutboxDispatcher.BatchSize)
        {
        }
    }

    /// <summary>Akismet calls at the address that it was given last.</summary>
    public async Task RingAsync()
    {
        var address = new Uri(akismet.Checks.Last()["callback"]!);
        var ticket = forum.Service<AkismetBell>().Read(Uri.UnescapeDataString(address.Query["?jeton=".Length..]));
        await forum.RunAsync<AnswerAkismetBell>(bell => bell.RunAsync(ticket!.Value, Ct));
    }

    public Task<AkismetState> StateAsync() => forum.InDatabaseAsync(db => AkismetState.ReadAsync(db, Ct));

    public Task<AkismetInquiry?> InquiryAsync(long id) =>
        forum.InDatabaseAsync(db => db.AkismetInquiries.AsNoTracking().SingleOrDefaultAsync(i => i.CommentId == id, Ct));

    /// <summary>What the filter's explanation says of Akismet.</summary>
    public async Task<string> ExplanationAsync(long id) =>
        string.Join(" ", (await forum.FindAsync(id)).Verdict!.Signals.Where(s => s.Check == "akismet").Select(s => s.Explanation));

    public async ValueTask DisposeAsync()
    {
        await forum.DisposeAsync();
        await akismet.DisposeAsync();
    }
}
