using System.Globalization;
using System.Net;
using System.Text;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>Reads what Akismet answers: logical errors come with status 200, so the body always counts; header names in any case.</summary>
internal sealed record AkismetResponse(HttpStatusCode Status, string Body)
{
    /// <summary>The sentence after a correction was taken in.</summary>
    private const string Thanks = "Thanks for making the web a better place.";

    private const int MaxText = 500;

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public static async Task<AkismetResponse> ReadAsync(HttpResponseMessage response, string key, CancellationToken ct)
    {
        // Not as the header names the encoding: a captive portal may name one that does not exist.
        var body = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(ct));
        return new AkismetResponse(response.StatusCode, body.Trim())
        {
            Headers = response.Headers.Where(h => h.Key.StartsWith("X-akismet-", StringComparison.OrdinalIgnoreCase) || h.Key == "Retry-After")
                .ToDictionary(h => h.Key, h => Clean(string.Join(", ", h.Value), key), StringComparer.OrdinalIgnoreCase),
        };
    }

    public AkismetReply ToCheck(DateTime nowUtc) => ToReply(nowUtc, Body switch
    {
        "true" => AkismetAnswer.Spam,
        "false" => AkismetAnswer.Ham,
        _ => null,
    });

    /// <summary>Without an answer, there being nothing to answer: only whether it was taken in.</summary>
    public AkismetReply ToThanks(DateTime nowUtc) => ToReply(nowUtc, Body == Thanks ? AkismetAnswer.None : null);

    public AkismetReply ToKeyState(DateTime nowUtc) => ToReply(nowUtc, Body == "valid" ? AkismetAnswer.None : null);

    private AkismetReply ToReply(DateTime nowUtc, AkismetAnswer? understood)
    {
        var failure = FailureOf(understood);
        var isSpam = failure == AkismetFailure.None && understood == AkismetAnswer.Spam;
        return new AkismetReply
        {
            Failure = failure,
            Answer = failure == AkismetFailure.None ? understood!.Value : AkismetAnswer.None,
            CheckId = Header("X-akismet-guid") is { Length: <= AkismetInquiry.MaxCheckIdLength } id ? id : null,
            IsDiscard = isSpam && Header("X-akismet-pro-tip") == "discard",
            RecheckAfter = understood == AkismetAnswer.Ham ? Seconds(Header("X-akismet-recheck-after")) : null,
            RetryAfter = Status == HttpStatusCode.TooManyRequests ? RetryAfter(nowUtc) : null,
            Help = Header("X-akismet-error") ?? Header("X-akismet-debug-help"),
            Alert = Header("X-akismet-alert-code") is { } code ? new AkismetAlert(code, Header("X-akismet-alert-msg") ?? "") : null,
        };
    }

    private AkismetFailure FailureOf(AkismetAnswer? understood) => this switch
    {
        { Status: HttpStatusCode.TooManyRequests } => AkismetFailure.Throttled,
        { Status: not HttpStatusCode.OK } => AkismetFailure.Refused,
        _ when Header("X-akismet-error") is not null => AkismetFailure.Account,
        { Body: "invalid" } => AkismetFailure.Invalid,
        _ => understood is null ? AkismetFailure.Unintelligible : AkismetFailure.None,
    };

    private TimeSpan? RetryAfter(DateTime nowUtc) => Header("Retry-After") is not { } value ? null
        : Seconds(value) ?? (DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at.UtcDateTime > nowUtc
            ? at.UtcDateTime - nowUtc
            : null);

    private static TimeSpan? Seconds(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;

    private string? Header(string name) => Headers.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>What is kept and shown of it is short, and never holds the key: Akismet's help may quote it.</summary>
    private static string Clean(string value, string key)
    {
        var text = value.Replace(key, "…" + key[^2..], StringComparison.OrdinalIgnoreCase);
        return text.Length <= MaxText ? text : text[..MaxText];
    }
}
