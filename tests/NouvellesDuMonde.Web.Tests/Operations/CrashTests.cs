using System.Collections.Concurrent;
using System.Net;
using Microsoft.Data.Sqlite;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Operations;

/// <summary>The power goes while people write.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Writers = 4;
    private const int AnsweredBeforeTheEnd = 200;
    private const string Form = "form.comment-form";

    /// <summary>Nobody is asked to write more slowly.</summary>
    private static readonly (string, string)[] Settings =
    [
        ("Demo__Password", DemoSite.Password), ("RateLimits__Enabled", "false"),
        ("Spam__MinFormAgeSeconds", "0"), ("Spam__MaxPerMember", "1000"), ("Spam__MaxPerAddress", "1000"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("ndm-crash-").FullName;

    [Fact]
    public async Task Every_comment_that_was_answered_is_there_after_a_restart_and_none_is_there_twice()
    {
        var ct = TestContext.Current.CancellationToken;
        var answered = new ConcurrentBag<string>();
        await using (var site = await RunningSite.StartAsync(folder, "Development", ct, Settings))
        {
            var enough = new TaskCompletionSource();
            var writers = Enumerable.Range(0, Writers).Select(n => WriteUntilTheEndAsync(site.Address, n, answered, enough)).ToList();
            await enough.Task.WaitAsync(TimeSpan.FromMinutes(2), ct);
            await site.KillAsync(ct);
            await Task.WhenAll(writers);
        }

        await using var again = await RunningSite.StartAsync(folder, "Development", ct, Settings);

        answered.Count.ShouldBeGreaterThanOrEqualTo(AnsweredBeforeTheEnd);
        var stored = await StoredAsync(ct);
        answered.Except(stored).ShouldBeEmpty();
        stored.ShouldBeUnique();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task WriteUntilTheEndAsync(Uri address, int writer, ConcurrentBag<string> answered, TaskCompletionSource enough)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        var visitor = new Visitor(http);
        try
        {
            await visitor.SignInAsync(DemoSite.Administrator, DemoSite.Password);
            var article = (await visitor.OpenAsync("/")).One("main h2 a").GetAttribute("href");
            for (var i = 0; ; i++)
            {
                var text = $"Commentaire {i} de la personne {writer}, écrit juste avant la panne.";
                var page = await visitor.OpenAsync($"{article}/commenter");
                using var response = await http.SendAsync(page.Form(Form).Request([("Text", text)]));
                if (response.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther))
                    throw new InvalidOperationException($"Not accepted: {(int)response.StatusCode}");
                answered.Add(text);
                if (answered.Count >= AnsweredBeforeTheEnd)
                    enough.TrySetResult();
            }
        }
        catch (HttpRequestException)
        {
            // The end.
        }
        catch (Exception e) when (e is InvalidOperationException or ShouldAssertException)
        {
            enough.TrySetException(e);
        }
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
}
