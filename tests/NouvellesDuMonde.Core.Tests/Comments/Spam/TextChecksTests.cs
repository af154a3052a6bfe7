using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>What each check of the text catches, and what a reader writes that it must leave alone.</summary>
public sealed class TextChecksTests
{
    [Fact]
    public void Addresses_are_of_no_language() =>
        Judging.ChecksOf("Bonjour, voyez https://www.theguardian.com/environment/2026/the-latest-news-about-the-weather et www.insee.fr/statistics-of-the-year").ShouldNotContain("language");

    [Theory]
    [InlineData("link-markup", "Voyez [url=http://a.example]ici[/url] pour tout savoir.")]
    [InlineData("link-markup", "Voyez <a href=\"http://a.example\">ici</a> pour tout savoir.")]
    [InlineData("link-markup", "La source : [www.lemonde.fr](https://gains.example/x)")]
    [InlineData("links", "Tout est sur promo-montres.com/offre et sur www.montres.example")]
    [InlineData("shorteners", "La suite est ici : https://bit.ly/3xYzAbC")]
    [InlineData("host-name", "Voyez https://serrurier-paris-24h.fr/devis")]
    [InlineData("host-name", "Tout est sur www.topcasinofrance.net ce soir")]
    [InlineData("host-name", "Allez voir TopCasino.com et go.topcasino.com")]
    [InlineData("host-name", "Disponible sur geneve-escorts.ch.")]
    [InlineData("host-name", "Ma page : https://jeanne.club/moi")]
    [InlineData("hidden-address", "Rendez-vous sur exemple [point] com pour gagner.")]
    [InlineData("hidden-address", "Mon site : exemple (dot) net")]
    [InlineData("hidden-address", "Écrivez à jean (at) exemple (point) fr")]
    [InlineData("hidden-address", "Tout est sur exemple . com dès ce soir.")]
    [InlineData("hidden-address", "Mon blog est hxxp://exemple.com/offre")]
    [InlineData("contact", "Contactez-moi au +33 6 12 34 56 78, je vous aiderai.")]
    [InlineData("contact", "Joignable par WhatsApp : +229 61 23 45 67")]
    [InlineData("contact", "Groupe privé : t.me/gains_rapides")]
    [InlineData("contact", "Ajoutez-moi sur Telegram : @gainsrapides")]
    [InlineData("contact", "Écrivez-moi à credit.rapide@example.org pour un prêt.")]
    [InlineData("contact", "𝗖𝗼𝗻𝘁𝗮𝗰𝘁𝗲𝘇-𝗺𝗼𝗶 𝘀𝘂𝗿 𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽 au +𝟯𝟯 𝟲 𝟭𝟮 𝟯𝟰 𝟱𝟲 𝟳𝟴")]
    [InlineData("contact", "Le groupe est sur wa.\u00ADme/33612345678")]
    [InlineData("contact", "Telegram\u00A0: @gains_rapides")]
    [InlineData("contact", "Sur Telegram, @gains_rapides vous répond.")]
    [InlineData("look-alikes", "Tout au \u0441\u0430\u0455\u0456\u043E du coin")]
    [InlineData("look-alikes", "Achetez du vi\u0430gr\u0430 ici.")]
    [InlineData("look-alikes", "Le meilleur c\u0430sino du moment")]
    [InlineData("invisible-signs", "Le meilleur ca\u200Bsi\u200Bno du mo\u200Bment")]
    [InlineData("invisible-signs", "Du vi\u200B\u200Bagra")]
    [InlineData("invisible-signs", "Composez le 07\u200D56\u200D12")]
    [InlineData("invisible-signs", "Un texte \u202Eà l’envers\u202C")]
    [InlineData("repetition", "Gratuit gratuit gratuit gratuit gratuit, profitez-en")]
    [InlineData("repetition", "Achetez ici. Achetez ici. Achetez ici. Achetez ici. Achetez ici. Achetez ici. Achetez ici. Achetez ici.")]
    [InlineData("stock-praise", "Hi there! I could have sworn I've visited this site before butt I'm happy I came across it.")]
    [InlineData("stock-praise", "Je suis tombé par hasard sur votre site, quel travail !")]
    [InlineData("stock-praise", "Super article, merci pour le partage ! Mon atelier : https://atelier-dupont.example/")]
    [InlineData("language", "I have been looking for something like this for a very long time, thank you so much for sharing it with us.")]
    [InlineData("language", "Muchas gracias por compartir esta información, me ha gustado mucho todo lo que dice aquí.")]
    [InlineData("language", "Заработайте деньги дома, звоните нам прямо сейчас и получите бонус")]
    public void It_is_seen(string check, string text) => Judging.ChecksOf(text).ShouldContain(check);

    [Theory]
    [InlineData("Les députés ont voté la loi à 3 h 10, par 289 voix contre 239. Et le Sénat ?")]
    [InlineData("Le budget passe de 12 450 000 à 13 000 000 d’euros : où est l’économie ?")]
    [InlineData("Le site medium.com en parle, et le casino.Fermé depuis mars, dit l’article. Voir aussi bitcoin.fr.")]
    [InlineData("J’ai lu cela sur lemonde.fr et sur ouest-france.fr, et/ou dans mon journal du matin.")]
    [InlineData("Cela date du 12.05.2021.Personne n’en parle plus.")]
    [InlineData("On en revient au point de départ. Net recul, donc, pour la majorité.")]
    [InlineData("Ça me fait rire : ha ha ha ha ha ha !")]
    [InlineData("Le courant était de 3 μA, et la résistance de 4 kΩ, selon l’ingénieur.")]
    [InlineData("Il faut composer le 17 ou le 112, ou bien le 3919, qui est gratuit.")]
    [InlineData("« The show must go on », disait l’autre ; en France on préfère débattre des heures de la couleur des rideaux.")]
    [InlineData("Le bitcoin n’est pas une monnaie : voyez le Salvador, où personne ne paie avec.")]
    [InlineData("Mon père a perdu sa maison au casino. Interdisons les paris sportifs aux mineurs.")]
    [InlineData("Ok super merci")]
    [InlineData("Les options binaires ont ruiné des milliers de Français.")]
    [InlineData("Le prêt entre particuliers devrait être mieux encadré par la loi.")]
    [InlineData("Un mauvais signal : Bruxelles recule encore une fois.")]
    [InlineData("Telegram : les dirigeants entendus par la justice, enfin.")]
    [InlineData("WhatsApp, 2 000 000 000 d’utilisateurs, et pas un impôt.")]
    [InlineData("À lire : https://www.cam.ac.uk/research/news")]
    [InlineData("On a mesuré 0,3 µSv/h près de la centrale, c’est peu.")]
    [InlineData("Lire https://www.lemonde.fr/a https://www.liberation.fr/b https://www.insee.fr/c https://www.senat.fr/d https://www.lesechos.fr/e")]
    [InlineData("Très bon article, merci pour le partage. Continuez comme ça !")]
    [InlineData("Article intéressant. Le texte de la loi : https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048679107")]
    [InlineData("👏👏👏 👨\u200D👩\u200D👧")]
    [InlineData("Je ne suis ni pour ni contre, bien au contraire.\n\nEt vous, qu’en pensez-vous ?")]
    [InlineData("WhatsApp et Telegram devraient livrer leurs clés ? Quelle idée dangereuse, pour nous tous.")]
    public void A_reader_is_left_alone(string text) => Judging.Judge(text).Decision.ShouldBe(SpamDecision.Publish);

    [Fact]
    public void Emphasis_of_a_source_is_no_trap() => LinkMarkup.Mismatch("[le site de l’Insee](https://www.insee.fr/fr) et [insee.fr](https://www.insee.fr/x)").ShouldBeNull();

    [Theory]
    [InlineData("curl/8.5.0", "fr", SpamDecision.Hold)]
    [InlineData("python-requests/2.32", null, SpamDecision.Hold)]
    [InlineData(null, null, SpamDecision.Publish)]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", "en-US,en;q=0.5", SpamDecision.Publish)]
    public void A_program_that_names_itself_waits_and_a_silent_browser_does_not(string? userAgent, string? language, SpamDecision decision) =>
        Judging.Judge(Judging.Facts("Un avis comme un autre.") with { Browser = new BrowserFacts(userAgent, language) }).Decision.ShouldBe(decision);

    [Fact]
    public void A_form_without_its_script_weighs_little()
    {
        var facts = Judging.Facts("Un avis comme un autre.");

        var verdict = Judging.Judge(facts with { Form = facts.Form with { RanScript = false } });

        verdict.Signals.ShouldHaveSingleItem().Check.ShouldBe("script");
        verdict.Decision.ShouldBe(SpamDecision.Publish);
    }

    [Theory]
    [InlineData("https://www.exemple.fr/a?b=c.", "exemple.fr")]
    [InlineData("Voyez http://EXEMPLE.fr:8080/x, puis", "exemple.fr")]
    [InlineData("hyperurl.co/k6a5xt", "hyperurl.co")]
    public void The_host_of_a_link_is_found(string text, string host) => WebLinks.In(text).ShouldHaveSingleItem().Host.ShouldBe(host);

    [Theory]
    [InlineData("a.b.exemple.fr", "exemple.fr")]
    [InlineData("news.bbc.co.uk", "bbc.co.uk")]
    [InlineData("localhost", "localhost")]
    [InlineData("amp.rfi.fr", "rfi.fr")]
    [InlineData("www.amis.asso.fr", "amis.asso.fr")]
    public void What_somebody_has_bought_is_the_end_of_a_host(string host, string owner) => WebLinks.Owner(host).ShouldBe(owner);
}
