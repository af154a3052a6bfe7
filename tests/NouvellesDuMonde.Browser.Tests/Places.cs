using NouvellesDuMonde.Testing;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>
/// One way to each kind of page: an address, then selectors of the links to click (<c>/ → main h2 a</c>). A new kind of page is one
/// more line here.
/// </summary>
public static class Places
{
    /// <summary>Between an address and the link on its page.</summary>
    public const string Then = " → ";

    private const string Article = "/ → main h2 a";

    /// <summary>For everybody, the same for everybody.</summary>
    public static TheoryData<string> Reading { get; } =
    [
        "/", Article, $"{Article} → a[href^='/sujets/']", $"{Article} → a[href^='/auteurs/']", "/ → header nav a[href^='/']",
        "/archives", "/recherche?q=europe", "/les-plus-lus", $"{Article} → .comment-date", "/corrections", "/corrections → .correction-list h2 a", "/flux",
    ];

    /// <summary>Pages with a form that is signed for one visitor.</summary>
    public static TheoryData<string> Forms { get; } =
    [
        "/compte/connexion", "/compte/inscription", "/compte/mot-de-passe-oublie", "/lettre", $"{Article} → a[href*='/commenter?']",
        $"{Article} → .comment-date → a[href$='/signaler']", $"{Article} → .comment-date → a[href$='/signaler'] → a[href$='motif=illicite']",
    ];

    /// <summary>Behind the sign-in; opened as <see cref="DemoSite.Administrator"/>.</summary>
    public static TheoryData<string> Desk { get; } =
    [
        "/redaction", "/redaction/articles", "/redaction/une", "/redaction/une/places/nouvelle?zone=Lead", "/redaction/lettre", "/redaction/reglages",
        "/redaction/moderation", "/redaction/moderation → [data-open]", "/redaction/signalements", "/redaction/contestations",
        "/redaction/antispam", "/redaction/antispam/essai", "/redaction/antispam/politique", "/redaction/antispam/mots", "/redaction/antispam/mots/liste-importee",
        "/compte", "/compte/commentaires", "/compte/notifications", "/compte/notifications/reglages",
    ];

    /// <summary>Behind the sign-in too: the member's own.</summary>
    public static TheoryData<string> Account { get; } =
    [
        "/compte/nom", "/compte/adresse", "/compte/mot-de-passe", "/compte/double-authentification", "/compte/cles", "/compte/appareils",
        "/compte/donnees", "/compte/suppression",
    ];

    public static TheoryData<string> All { get; } = [.. Reading, .. Forms, .. Desk, .. Account];

    public static bool IsBehindSignIn(string way) => Desk.Concat(Account).Any(row => row.Data == way);
}
