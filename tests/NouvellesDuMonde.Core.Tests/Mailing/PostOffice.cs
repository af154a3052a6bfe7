using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Tests.Mailing;

/// <summary>The mail transport that given settings choose.</summary>
internal static class PostOffice
{
    public static readonly DateTime WrittenUtc = new(2026, 6, 15, 8, 0, 0, DateTimeKind.Utc);

    public static IMailTransport With(Action<MailOptions> settings, string folder = "") => new ServiceCollection()
        .AddOptions().Configure(settings).Configure<StorageOptions>(o => o.Root = folder).Configure<SiteOptions>(_ => { })
        .AddMailing().BuildServiceProvider().GetRequiredService<IMailTransport>();

    public static Mail Mail(string to = "lectrice@example.org")
    {
        var link = new Uri("https://nouvelles.example/compte/confirmation?jeton=" + new string('x', 400));
        var letter = new Letter("Bonjour Aïcha,", ["Pour activer votre compte, ouvrez ce lien.", "À bientôt."], new LetterLink("Confirmer mon adresse", link));
        return letter.To(to, "Confirmez votre adresse – Nouvelles du Monde, le journal de l’actualité internationale") with { WrittenUtc = WrittenUtc };
    }
}
