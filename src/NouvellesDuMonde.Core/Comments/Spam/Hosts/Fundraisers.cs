using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Comments.Spam.Hosts;

/// <summary>Houses that collect money for whoever asks.</summary>
internal static class Fundraisers
{
    public static IReadOnlyList<string> Hosts { get; } =
    [
        "gofundme.com", "indiegogo.com", "kickstarter.com", "vakinha.com.br", "leetchi.com", "ulule.com", "kisskissbankbank.com", "helloasso.com",
        "paypal.com", "paypal.me", "lepotcommun.fr", "lepotsolidaire.fr", "cotizup.com", "youcaring.com", "giveforward.com", "causes.com",
    ];

    private static readonly FrozenSet<string> Known = Hosts.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string owner) => Known.Contains(owner);
}
