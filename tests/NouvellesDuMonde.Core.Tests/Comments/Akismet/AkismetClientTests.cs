using System.ComponentModel.DataAnnotations;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Fakes;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Akismet;

/// <summary>The numbers are those of the contract's list of cases; the others are in the tests beside this file.</summary>
public sealed class AkismetClientTests : IAsyncLifetime
{
    private AkismetLine line = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => line = await AkismetLine.OpenAsync();

    public ValueTask DisposeAsync() => line.DisposeAsync();

    [Fact]
    public async Task Case_01_A_good_key_is_valid_for_this_site()
    {
        (await line.Client.VerifyKeyAsync(Ct)).Failure.ShouldBe(AkismetFailure.None);

        var call = line.Akismet.Calls.ShouldHaveSingleItem();
        (call.Path, call["key"], call["blog"]).ShouldBe(("/1.1/verify-key", FakeAkismet.Key, "http://localhost:5000/"));
    }

    [Fact]
    public async Task Case_02_A_bad_key_is_invalid_with_Akismets_help_and_without_the_key()
    {
        line.Akismet.Then(FakeAnswer.Invalid);

        var reply = await line.Client.VerifyKeyAsync(Ct);

        (reply.Failure, reply.IsAboutKey).ShouldBe((AkismetFailure.Invalid, true));
        reply.Help.ShouldBe("We were unable to parse your blog URI or key …45");
    }

    [Fact]
    public async Task Cases_03_to_06_Ham_spam_blatant_spam_and_a_provisional_answer_are_told_apart()
    {
        (await line.CheckAsync(FakeAnswer.Ham)).ShouldSatisfyAllConditions(r => r.Answer.ShouldBe(AkismetAnswer.Ham), r => r.RecheckAfter.ShouldBeNull());
        (await line.CheckAsync(FakeAnswer.Spam)).ShouldSatisfyAllConditions(r => r.Answer.ShouldBe(AkismetAnswer.Spam), r => r.IsDiscard.ShouldBeFalse());
        (await line.CheckAsync(FakeAnswer.Discard)).ShouldSatisfyAllConditions(r => r.Answer.ShouldBe(AkismetAnswer.Spam), r => r.IsDiscard.ShouldBeTrue());
        (await line.CheckAsync(FakeAnswer.Recheck)).RecheckAfter.ShouldBe(TimeSpan.FromSeconds(120));
        (await line.CheckAsync(FakeAnswer.Ham.With("X-akismet-pro-tip", "discard"))).IsDiscard.ShouldBeFalse("only spam is discarded");
    }

    public static TheoryData<int, string, AkismetFailure> Failures => new()
    {
        { 7, "invalid", AkismetFailure.Invalid },
        { 8, "empty", AkismetFailure.Unintelligible },
        { 9, "html", AkismetFailure.Unintelligible },
        { 9, "huge", AkismetFailure.Unintelligible },
        { 10, "500", AkismetFailure.Refused },
        { 11, "503", AkismetFailure.Refused },
        { 12, "429", AkismetFailure.Throttled },
        { 14, "hang", AkismetFailure.TimedOut },
        { 14, "break", AkismetFailure.Unreachable },
        { 17, "suspended", AkismetFailure.Account },
        { 0, "302", AkismetFailure.Refused },
    };

    [Theory, MemberData(nameof(Failures))]
    public async Task Cases_07_to_17_What_is_no_answer_is_a_failure_with_its_kind_and_pauses_the_calls(int number, string name, AkismetFailure failure)
    {
        var answer = FakeAnswer.All.Single(a => a.Name == name);
        if (answer.Breaks)
            line.Akismet.Then(answer); // a broken connection is tried twice

        var reply = await line.CheckAsync(answer);

        (reply.Answer, reply.Failure).ShouldBe((AkismetAnswer.None, failure), $"case {number}");
        var calls = line.Akismet.Calls.Count;
        var paused = await line.CheckAsync(FakeAnswer.Ham);
        (paused.Failure, paused.RetryAfter).ShouldBe((AkismetFailure.Paused, line.Circuit.PausedUntilUtc - line.Clock.UtcNow));
        line.Akismet.Calls.Count.ShouldBe(calls, "nothing goes out during the pause");
    }

    [Fact]
    public async Task Case_12_Too_many_requests_say_how_many_seconds_to_wait() =>
        (await line.CheckAsync(FakeAnswer.Throttled)).RetryAfter.ShouldBe(TimeSpan.FromSeconds(30));

    [Fact]
    public async Task Case_13_Or_until_when()
    {
        (await line.CheckAsync(FakeAnswer.ThrottledUntil(line.Clock.GetUtcNow().AddMinutes(90)))).RetryAfter.ShouldBe(TimeSpan.FromMinutes(90));

        line.Circuit.PausedUntilUtc.ShouldBe(line.Clock.UtcNow.AddMinutes(90));
    }

    [Fact]
    public async Task Case_15_A_refused_connection_is_a_failure_and_the_pause_doubles_until_an_answer_ends_it()
    {
        await line.Akismet.StopAsync();

        (await line.CheckAsync(FakeAnswer.Ham)).Failure.ShouldBe(AkismetFailure.Unreachable);

        line.Circuit.PausedUntilUtc.ShouldBe(line.Clock.UtcNow.AddMinutes(1));
        line.Clock.Advance(TimeSpan.FromMinutes(1));
        (await line.CheckAsync(FakeAnswer.Ham)).Failure.ShouldBe(AkismetFailure.Unreachable);
        line.Circuit.PausedUntilUtc.ShouldBe(line.Clock.UtcNow.AddMinutes(2));
    }

    [Fact]
    public async Task Case_16_An_alert_beside_a_good_answer_leaves_the_answer_alone()
    {
        var reply = await line.CheckAsync(FakeAnswer.Alert);

        (reply.Answer, reply.Failure).ShouldBe((AkismetAnswer.Spam, AkismetFailure.None));
        reply.Alert.ShouldBe(new AkismetAlert("10502", "Second month over the limit"));
    }

    [Fact]
    public async Task Case_18_Header_names_count_in_any_case()
    {
        var reply = await line.CheckAsync(FakeAnswer.OddCase);

        (reply.IsDiscard, reply.CheckId).ShouldBe((true, "0123456789abcdef"));
    }

    [Fact]
    public async Task Case_19_Without_a_network_address_the_request_is_invalid() =>
        (await line.CheckAsync(FakeAnswer.Ham, AkismetForm.Empty.With("blog", "http://localhost:5000/"))).Failure.ShouldBe(AkismetFailure.Invalid);

    [Fact]
    public async Task Case_20_What_is_sent_is_a_form_and_JSON_would_be_a_request_without_fields()
    {
        await line.CheckAsync(FakeAnswer.Ham);

        line.Akismet.Calls.ShouldHaveSingleItem().ContentType.ShouldBe("application/x-www-form-urlencoded; charset=utf-8");
        using var http = new HttpClient();
        using var json = new StringContent($$"""{"api_key":"{{FakeAkismet.Key}}"}""", System.Text.Encoding.UTF8, "application/json");
        var answer = await http.PostAsync(new Uri(line.Akismet.Url + "/1.1/comment-check"), json, Ct);
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldBe("invalid");
    }

    [Theory]
    [InlineData("Élève, cœur\u202f: «\u00a0oui\u00a0»\u202f!")]
    [InlineData("👩‍👩‍👧 & = + % # ~ \t fin")]
    [InlineData("שלום \u202bعربي\u202c")]
    public async Task Case_21_Letters_of_every_script_arrive_as_they_were_typed(string text)
    {
        await line.CheckAsync(FakeAnswer.Ham, AkismetLine.Question.With("comment_author", text));

        line.Akismet.Calls.ShouldHaveSingleItem()["comment_author"].ShouldBe(text);
    }

    [Theory]
    [InlineData("""{"limit":"none","usage":5,"percentage":"0","throttled":false}""", null, false)]
    [InlineData("""{"limit":50000,"usage":5,"percentage":"0.01","throttled":true,"notice_level":"high","upgrade":{"plan":"p","name":"Pro","url":"u"}}""", 50000L, true)]
    public async Task Cases_23_and_24_The_limit_is_a_number_or_none_and_throttling_is_seen(string json, long? limit, bool isThrottled)
    {
        line.Akismet.Usage = json;

        var usage = (await line.Client.UsageAsync(TimeSpan.FromSeconds(5), Ct)).ShouldNotBeNull();

        (usage.Limit, usage.Usage, usage.IsThrottled).ShouldBe((limit, 5, isThrottled));
        usage.Advice.ShouldBe(isThrottled ? "Pro" : null);
    }

    [Fact]
    public async Task Case_25_The_key_is_in_no_line_of_the_log_and_in_no_reply()
    {
        var replies = new List<string>();
        foreach (var answer in FakeAnswer.All)
        {
            replies.Add((await line.CheckAsync(answer)).ToString());
            line.Akismet.Then(answer);
            replies.Add((await line.Client.VerifyKeyAsync(Ct)).ToString());
            line.Clock.Advance(TimeSpan.FromDays(1));
        }

        await line.Client.UsageAsync(TimeSpan.FromSeconds(5), Ct);
        await line.Akismet.StopAsync();
        await line.Client.UsageAsync(TimeSpan.FromSeconds(5), Ct);

        line.Logged.ShouldContain(l => l.Contains("1.2/usage-limit", StringComparison.Ordinal), "there is something to look through");
        line.Logged.Concat(replies).ShouldAllBe(l => !l.Contains(FakeAkismet.Key, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("abcdef012345", "https://rest.akismet.com", true)]
    [InlineData("", "https://rest.akismet.com", true)]
    [InlineData("abcdef01234", "https://rest.akismet.com", false)]
    [InlineData("abcdef01234é", "https://rest.akismet.com", false)]
    [InlineData("abcdef012345", "http://127.0.0.1:5099", true)]
    [InlineData("abcdef012345", "http://rest.akismet.com", false)]
    public void A_key_has_twelve_characters_and_leaves_this_machine_only_encrypted(string key, string url, bool isValid)
    {
        var options = new AkismetOptions { Key = key, BaseUrl = url };

        Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true).ShouldBe(isValid);
    }
}
