namespace NouvellesDuMonde.Fakes;

/// <summary>One thing that Akismet, or what stands between, may answer to a check or a correction.</summary>
/// <param name="Name">For demos: a comment that holds <c>akismet-fake:name</c> is answered like that.</param>
public sealed record FakeAnswer(string Name, string Body, int Status = 200)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Never answers: until the caller hangs up.</summary>
    public bool Hangs { get; init; }

    /// <summary>The connection breaks in the middle.</summary>
    public bool Breaks { get; init; }

    public static FakeAnswer Ham { get; } = new("ham", "false");

    public static FakeAnswer Spam { get; } = new("spam", "true");

    public static FakeAnswer Discard { get; } = new FakeAnswer("discard", "true").With("X-akismet-pro-tip", "discard");

    public static FakeAnswer Recheck { get; } = new FakeAnswer("recheck", "false").With("X-akismet-recheck-after", "120");

    public static FakeAnswer Invalid { get; } =
        new FakeAnswer("invalid", "invalid").With("X-akismet-debug-help", $"We were unable to parse your blog URI or key {FakeAkismet.Key}");

    public static FakeAnswer Empty { get; } = new("empty", "");

    /// <summary>A captive portal.</summary>
    public static FakeAnswer Html { get; } = new("html", "<html><body>Connectez-vous au réseau</body></html>");

    public static FakeAnswer Huge { get; } = new("huge", new string('x', 1_000_000));

    public static FakeAnswer Error500 { get; } = new("500", "Internal Server Error", 500);

    public static FakeAnswer Error503 { get; } = new("503", "true", 503);

    public static FakeAnswer Throttled { get; } = new FakeAnswer("429", "", 429).With("Retry-After", "30");

    public static FakeAnswer Redirect { get; } = new FakeAnswer("302", "", 302).With("Location", "/1.1/elsewhere");

    public static FakeAnswer Hang { get; } = new("hang", "") { Hangs = true };

    public static FakeAnswer Break { get; } = new("break", "") { Breaks = true };

    public static FakeAnswer Suspended { get; } = new FakeAnswer("suspended", "false").With("X-akismet-error", "Your account has been suspended");

    public static FakeAnswer Alert { get; } = new FakeAnswer("alert", "true")
        .With("X-akismet-alert-code", "10502").With("X-akismet-alert-msg", "Second month over the limit");

    public static FakeAnswer OddCase { get; } = new FakeAnswer("odd", "true")
        .With("x-AKISMET-pro-TIP", "discard").With("X-Akismet-Guid", "0123456789abcdef");

    public static FakeAnswer Thanks { get; } = new("thanks", "Thanks for making the web a better place.");

    /// <summary>Every way to fail, for those who go through them all.</summary>
    public static IReadOnlyList<FakeAnswer> Failures { get; } =
        [Invalid, Empty, Html, Huge, Error500, Error503, Throttled, ThrottledUntil(DateTimeOffset.UnixEpoch), Redirect, Hang, Break, Suspended];

    public static IReadOnlyList<FakeAnswer> All { get; } = [Ham, Spam, Discard, Recheck, Alert, OddCase, .. Failures];

    public static FakeAnswer ThrottledUntil(DateTimeOffset at) => new FakeAnswer("429-date", "", 429).With("Retry-After", at.ToString("R"));

    public FakeAnswer With(string header, string value) => this with { Headers = new Dictionary<string, string>(Headers) { [header] = value } };
}
