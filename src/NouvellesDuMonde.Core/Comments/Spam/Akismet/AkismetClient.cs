using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// Akismet's REST interface (https://akismet.com/developers). Never throws for what Akismet or the network does: that is a
/// <see cref="AkismetReply"/>. The key goes out in the body, or in the one address that wants it there, and into no log line.
/// </summary>
public sealed class AkismetClient(
    HttpClient http, AkismetCircuit circuit, IOptions<AkismetOptions> options, IOptions<SiteOptions> site, TimeProvider time, ILogger<AkismetClient> logger)
{
    internal const string Agent = "NouvellesDuMonde/1.0 | AkismetClient/1.0";

    /// <summary>Bytes of an answer that are read at most.</summary>
    internal const int MaxAnswer = 64 * 1024;

    private DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    private string Key => options.Value.Key;

    /// <summary>Is the key good for this site? Asked by an administrator, so it goes out during a pause as well, and may end it.</summary>
    public async Task<AkismetReply> VerifyKeyAsync(CancellationToken ct)
    {
        var form = AkismetForm.Empty.With("key", Key).With("blog", site.Value.Absolute("/").AbsoluteUri);
        var reply = Understood(await PostAsync("1.1/verify-key", form, options.Value.Timeout, ct), r => r.ToKeyState(UtcNow));
        circuit.Note(reply);
        return reply;
    }

    /// <param name="limit">How long the caller waits.</param>
    public Task<AkismetReply> CheckAsync(AkismetForm form, TimeSpan limit, CancellationToken ct) =>
        AskAsync("1.1/comment-check", form.With("classify", options.Value.Classify ? "1" : null), limit, r => r.ToCheck(UtcNow), ct);

    /// <summary>Tells Akismet that it was wrong about what it was asked with the same fields.</summary>
    public Task<AkismetReply> SubmitAsync(AkismetAnswer right, AkismetForm form, CancellationToken ct) =>
        AskAsync(right == AkismetAnswer.Spam ? "1.1/submit-spam" : "1.1/submit-ham", form, options.Value.Timeout, r => r.ToThanks(UtcNow), ct);

    /// <returns><c>null</c> when Akismet does not say.</returns>
    public async Task<AkismetUsage?> UsageAsync(TimeSpan limit, CancellationToken ct)
    {
        var path = $"1.2/usage-limit?api_key={Uri.EscapeDataString(Key)}&extended=true";
        var (response, _) = await SendAsync("1.2/usage-limit", () => new HttpRequestMessage(HttpMethod.Get, path), limit, ct);
        return response is { Status: HttpStatusCode.OK } ? AkismetUsage.Parse(response.Body) : null;
    }

    private async Task<AkismetReply> AskAsync(string path, AkismetForm form, TimeSpan limit, Func<AkismetResponse, AkismetReply> read, CancellationToken ct)
    {
        if (circuit.PausedUntilUtc is { } until)
            return AkismetReply.Failed(AkismetFailure.Paused) with { RetryAfter = until - UtcNow };
        form = form.With("api_key", Key).With("is_test", options.Value.IsTest == true ? "1" : null);
        var reply = Understood(await PostAsync(path, form, limit, ct), read);
        circuit.Note(reply);
        return reply;
    }

    private Task<(AkismetResponse? Response, AkismetFailure Failure)> PostAsync(string path, AkismetForm form, TimeSpan limit, CancellationToken ct) =>
        SendAsync(path, () => new HttpRequestMessage(HttpMethod.Post, path) { Content = form.ToContent() }, limit, ct);

    private static AkismetReply Understood((AkismetResponse? Response, AkismetFailure Failure) sent, Func<AkismetResponse, AkismetReply> read) =>
        sent.Response is { } response ? read(response) : AkismetReply.Failed(sent.Failure);

    private async Task<(AkismetResponse? Response, AkismetFailure Failure)> SendAsync(
        string path, Func<HttpRequestMessage> request, TimeSpan limit, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(limit);
        try
        {
            return (await SendTwiceAsync(request, patience.Token), AkismetFailure.None);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            logger.LogWarning("Akismet {Path}: no answer within {Seconds} s", path, limit.TotalSeconds);
            return (null, AkismetFailure.TimedOut);
        }
        catch (HttpRequestException e)
        {
            // The kind only: the message may quote the address, and the address of usage-limit holds the key.
            logger.LogWarning("Akismet {Path}: {Error}", path, e.HttpRequestError);
            return (null, e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? AkismetFailure.Unintelligible : AkismetFailure.Unreachable);
        }
    }

    /// <summary>A connection that was closed under our hands deserves another; never one without TLS.</summary>
    private async Task<AkismetResponse> SendTwiceAsync(Func<HttpRequestMessage> request, CancellationToken ct)
    {
        try
        {
            return await SendOnceAsync(request, ct);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.ResponseEnded)
        {
            return await SendOnceAsync(request, ct);
        }
    }

    private async Task<AkismetResponse> SendOnceAsync(Func<HttpRequestMessage> make, CancellationToken ct)
    {
        using var request = make();
        using var response = await http.SendAsync(request, ct);
        return await AkismetResponse.ReadAsync(response, Key, ct);
    }
}
