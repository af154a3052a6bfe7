using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Operations;

/// <summary>The power goes while people write.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Writers = 6;
    private const int Comments = 1000;
    private const int AnsweredBeforeTheCrash = 500;

    /// <summary>Nobody is asked to write more slowly, and the site has nothing else to do.</summary>
    private static readonly (string, string)[] Settings =
    [
        ("Demo__Password", DemoSite.Password), ("RateLimits__Enabled", "false"),
        ("Spam__MinFormAgeSeconds", "0"), ("Spam__MaxPerMember", "10000"), ("Spam__MaxPerAddress", "10000"),
        ("Delivery__KeepWarm", "false"), ("Media__Tool", "/nowhere"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("ndm-crash-").FullName;

    [Fact]
    public async Task Every_comment_that_was_answered_is_there_after_a_restart_and_none_is_there_twice_even_sent_again()
    {
        var ct = TestContext.Current.CancellationToken;
        var work = new Writing([.. Enumerable.Range(0, Comments).Select(i => new Text($"Commentaire numéro {i}, écrit juste avant la panne."))]);
        await using (var site = await RunningSite.StartAsync(folder, "Development", ct, Settings))
        {
            var writers = work.BeginAsync(site.Address);
            await work.Enough.WaitAsync(TimeSpan.FromMinutes(2), ct);
            await site.KillAsync(ct);
            await writers;
        }

        var answered = work.Answered.ToList();
        answered.Count.ShouldBeInRange(AnsweredBeforeTheCrash, Comments - 1);
        await using var again = await RunningSite.StartAsync(folder, "Development", ct, Settings);
        var stored = await StoredAsync(ct);
        answered.Except(stored).ShouldBeEmpty();
        stored.ShouldBeUnique();

        await work.BeginAsync(again.Address);
        var all = await StoredAsync(ct);
        all.Count.ShouldBe(Comments);
        all.ShouldBeUnique();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<IReadOnlyList<string>> StoredAsync(CancellationToken ct)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(folder, "nouvelles.db")}");
        await database.OpenAsync(ct);
        await using var command = database.CreateCommand();
        command.CommandText = "SELECT Text FROM Comments WHERE Text LIKE '%juste avant la panne.'";
        var texts = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
            texts.Add(rows.GetString(0));
        return texts;
    }

    /// <summary>What somebody typed, with the token of its form once it has one: sent again, it is the same form.</summary>
    private sealed record Text(string Words)
    {
        public string? Token { get; set; }
    }

    /// <summary>Several people at once, until all is sent or the site does not answer any more.</summary>
    private sealed class Writing(IEnumerable<Text> texts)
    {
        private readonly ConcurrentQueue<Text> left = new(texts);
        private readonly TaskCompletionSource enough = new();

        public ConcurrentBag<string> Answered { get; } = [];

        public Task Enough => enough.Task;

        public Task BeginAsync(Uri address) => Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => WriteAsync(address)));

        private async Task WriteAsync(Uri address)
        {
            using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
            var visitor = new Visitor(http);
            try
            {
                await visitor.SignInAsync(DemoSite.Administrator, DemoSite.Password);
                var article = (await visitor.OpenAsync("/")).One("main h2 a").GetAttribute("href")!;
                while (left.TryDequeue(out var text))
                    await SendAsync(http, article, text);
            }
            catch (HttpRequestException)
            {
                // The end.
            }
            catch (Exception e)
            {
                enough.TrySetException(e);
                throw;
            }
        }

        private async Task SendAsync(HttpClient http, string article, Text text)
        {
            try
            {
                text.Token ??= await TokenAsync(http, article);
                using var form = new FormUrlEncodedContent([new("Text", text.Words), new("Token", text.Token)]);
                using var response = await http.PostAsync($"{article}/commentaires", form);
                if (response.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther))
                    throw new InvalidOperationException($"Not accepted: {(int)response.StatusCode}");
            }
            catch (HttpRequestException)
            {
                left.Enqueue(text);
                throw;
            }

            Answered.Add(text.Words);
            if (Answered.Count >= AnsweredBeforeTheCrash)
                enough.TrySetResult();
        }

        private static async Task<string> TokenAsync(HttpClient http, string article)
        {
            var json = await http.GetStringAsync($"/commentaires/jeton?article={article.Split('-')[^1]}");
            return JsonDocument.Parse(json).RootElement.GetProperty("token").GetString()!;
        }
    }
}
