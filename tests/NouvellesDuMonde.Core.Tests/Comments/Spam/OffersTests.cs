using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using Shouldly;
using static NouvellesDuMonde.Core.Tests.Comments.Spam.Judging;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>Whoever offers something and says how to get it is put away; whoever speaks about the same things is not.</summary>
public sealed class OffersTests
{
    [Theory]
    [InlineData("Je témoigne : cette dame m’accorde un prêt, elle accorde des prêts de 2 000 à 80 000 € sans justificatif. Écrivez-lui : dame.prets@gmail.com")]
    [InlineData("Grand médium, retour de l’être aimé en sept jours, paiement après résultat. Tél. +229 97 00 00 00")]
    [InlineData("Casino en ligne, tours gratuits et bonus sans dépôt, inscrivez-vous vite sur www.topmise.example")]
    [InlineData("Serrurier, ouverture de porte et portes claquées, intervention rapide, devis gratuit : 06 12 34 56 78")]
    [InlineData("Permis B enregistré en préfecture sans passer l’examen, discrétion totale, telegram permis_express")]
    public void An_offer_with_a_way_to_answer_is_spam(string text) => Judge(text).Decision.ShouldBe(SpamDecision.Spam);

    [Theory]
    [InlineData("Ma boîte aux lettres est pleine de « retour de l’être aimé, paiement après résultat ». Personne ne poursuit ces gens ?")]
    [InlineData("Acheter des followers, c’est répandu chez les politiques aussi.")]
    [InlineData("Le permis B coûte trop cher : 1 800 € pour mon fils, et trois mois d’attente pour passer l’examen.")]
    [InlineData("Pour le crédit, le médiateur est gratuit : https://mediateur-credit.banque-france.fr. Ça a sauvé mon entreprise familiale.")]
    [InlineData("Contestez sur www.antai.gouv.fr si l’amende majorée vous paraît injuste, c’est gratuit.")]
    [InlineData("Travail à domicile, mise sous pli, gros gains : je voyais déjà ces annonces en 1985.")]
    public void Who_speaks_about_the_same_things_is_not_suspected_for_the_words(string text) => ChecksOf(text).ShouldNotContain("offers");

    [Fact]
    public void One_expression_and_an_address_wait_for_a_person() =>
        Judge("Ma voisine parle d’un rituel d’amour, elle l’a trouvé sur www.rituels.example").Decision.ShouldBe(SpamDecision.Hold);

    [Theory]
    [InlineData("Écris-moi sur tg : @prono_expert")]
    [InlineData("Insta @lucas.fx.lifestyle")]
    [InlineData("wickr : docsfr_real")]
    [InlineData("skype live:.cid.seo2020")]
    [InlineData("whatsapp + 2 2 9 5 1 9 0 3 3 4 6")]
    [InlineData("mon snap chloe.bdx.hot")]
    [InlineData("snapchat dossier75")]
    public void A_name_on_a_messenger_is_a_way_out(string text) => ContactOffers.HasMessenger(text).ShouldBeTrue();

    [Theory]
    [InlineData("Le signal est fort.Mais rien ne bouge.")]
    [InlineData("Telegram : application russe ou pas ?")]
    [InlineData("Instagram, TikTok et Snapchat nous mangent la tête.")]
    [InlineData("Sur Discord en 2024, on en parlait déjà.")]
    public void Speaking_of_a_messenger_is_none(string text) => ContactOffers.HasMessenger(text).ShouldBeFalse();

    [Theory]
    [InlineData("06 39 98 12 34")]
    [InlineData("0 6 3 9 9 8 1 2 3 4")]
    [InlineData("+33 (0)7 39 98 12 34")]
    public void A_mobile_number_leads_to_a_person_however_it_is_spaced(string text)
    {
        ContactOffers.HasTelephone(text).ShouldBeTrue();
        ContactOffers.HasMobile(text).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Parlez-en : 01 45 39 40 00, c’est anonyme.")]
    [InlineData("Joueurs info service répond au 09 74 75 13 13.")]
    public void Who_passes_on_the_number_of_a_helpline_offers_nothing(string text) => ContactOffers.HasTelephone(text).ShouldBeFalse();

    [Fact]
    public void A_message_that_is_quoted_waits_for_a_person()
    {
        const string Message = "Grand médium, retour de l’être aimé en sept jours, paiement après résultat. Tél. +229 97 00 00 00";

        Judge($"Encore reçu ceci ce matin : « {Message} ». Et vous ?").Decision.ShouldBe(SpamDecision.Hold);
        Judge(Message).Decision.ShouldBe(SpamDecision.Spam);
    }

    [Fact]
    public void Praise_of_a_robot_with_an_address_is_spam_and_without_one_waits()
    {
        const string Praise = "Ce post de blog a vraiment fait ma journée.";

        Judge(Praise + " https://lampes-du-bocage.example/offres").Decision.ShouldBe(SpamDecision.Spam);
        Judge(Praise).Decision.ShouldNotBe(SpamDecision.Spam);
    }

    [Theory]
    [InlineData("www.pergola-33.fr", 1)]
    [InlineData("Location de benne Lille", 1)]
    [InlineData("Un plombier", 0)]
    [InlineData("Marie-Claire", 0)]
    public void A_name_that_advertises_counts_a_little(string name, int signals) =>
        Judge(Facts("Merci.") with { Author = Facts("").Author with { Name = name } }).Signals.Count(s => s.Check == "author-name").ShouldBe(signals);
}
