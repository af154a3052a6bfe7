using NouvellesDuMonde.Core.Comments.Spam;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>Who asks for visits, marks, subscribers or money for himself; who speaks of his channel, his book or a collection is none of them.</summary>
public sealed class SelfPromotionTests
{
    [Theory]
    [InlineData("Abonnez-vous à ma chaîne !")]
    [InlineData("Super article. Venez voir mon site, vous ne serez pas déçus.")]
    [InlineData("N’hésitez pas à visiter notre boutique.")]
    [InlineData("Je vous invite à découvrir mon nouveau roman.")]
    [InlineData("Likez ce commentaire si vous êtes d’accord")]
    [InlineData("Mettez un pouce bleu si vous lisez ça en 2026")]
    [InlineData("Aidez-moi à atteindre 1 000 abonnés")]
    [InlineData("Retrouvez-moi sur Instagram")]
    [InlineData("Check out my new gaming channel")]
    [InlineData("My videos are half way decent, check them out if you want.")]
    [InlineData("I make covers and tutorials, please listen")]
    [InlineData("sub me if you dont like the song")]
    [InlineData("PLZ SUBSCRIBE")]
    [InlineData("Help me get 50 subs please")]
    [InlineData("Like this comment for no reason")]
    [InlineData("Check out this playlist on YouTube:")]
    public void A_comment_that_asks_for_its_author_is_spam(string text) => SignalOf(text).Weight.ShouldBe(new SpamOptions().SpamFrom);

    [Theory]
    [InlineData("Je regarde ma chaîne préférée tous les soirs.")]
    [InlineData("Vous qui lisez mes commentaires depuis des années, vous savez ce que j’en pense.")]
    [InlineData("J’aime ce commentaire.")]
    [InlineData("Mon livre de chevet dit le contraire.")]
    [InlineData("Regardez notre pays\u202F: tout est à refaire.")]
    [InlineData("Ils visitent notre région chaque été, et notre musique leur plaît.")]
    [InlineData("Le ministre a gagné 10 000 abonnés en une semaine.")]
    [InlineData("Suivez mon regard.")]
    [InlineData("Cela va dans notre livre d’or, et la visite de notre site archéologique est gratuite.")]
    [InlineData("Le partage si inégal des richesses, un pouce de terrain\u202F: tout est politique.")]
    [InlineData("Donnez un coup de pouce aux communes.")]
    [InlineData("Son patron lui a fait gagner des abonnés, et le journal m’a fait gagner du temps.")]
    [InlineData("Il faut venir voir notre village sous la neige.")]
    [InlineData("I like this comment, it says it all.")]
    [InlineData("I listened to my favourite song again.")]
    [InlineData("The minister has more subscribers than any newspaper.")]
    public void Who_speaks_about_it_asks_nothing(string text) => Judging.ChecksOf(text).ShouldNotContain("self-promotion");

    [Theory]
    [InlineData("Marre des « abonnez-vous à ma chaîne » partout, même sous les articles de fond !")]
    [InlineData("""
        L’article oublie de dire que la loi de 2021 avait déjà prévu ce cas, et que le Conseil d’État l’avait jugé contraire à la Constitution
        pour une raison de forme. J’ai résumé la décision et cité les considérants qui comptent, venez lire mon blog si le détail vous intéresse.
        """)]
    public void Who_has_more_to_say_or_quotes_somebody_is_read_by_a_person(string text)
    {
        SignalOf(text).Weight.ShouldBe(3);
        Judging.Judge(text).Decision.ShouldBe(SpamDecision.Hold);
    }

    [Theory]
    [InlineData("Une cagnotte est ouverte pour la famille : https://www.leetchi.com/c/pour-la-famille", SpamDecision.Hold)]
    [InlineData("Aidez un étudiant, envoyez vos dons : bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", SpamDecision.Hold)]
    [InlineData("There is no way we could afford the surgery for our dog, anything helps https://www.gofundme.com/f7ekgw", SpamDecision.Spam)]
    [InlineData("PLEASE DONATE TO ME AT 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa because the world is going to end soon", SpamDecision.Spam)]
    public void An_appeal_for_money_waits_and_one_from_afar_is_spam(string text, SpamDecision decision) => Judging.Judge(text).Decision.ShouldBe(decision);

    [Theory]
    [InlineData("L’adresse associée à la clé privée est 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, celle du premier bloc.")]
    [InlineData("Les dons aux associations ont augmenté de 5 % l’an dernier.")]
    public void Who_speaks_of_wallets_or_gifts_appeals_to_nobody(string text) => Judging.ChecksOf(text).ShouldNotContain("money-appeal");

    private static SpamSignal SignalOf(string text) => Judging.Judge(text).Signals.Single(s => s.Check == "self-promotion");
}
