using NouvellesDuMonde.Core.Comments.Spam;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>A seller is told by how he talks, whatever he sells; who discusses the same subjects, warns or quotes is left alone.</summary>
public sealed class SalesTalkTests
{
    [Theory]
    [InlineData("Mon voisin a essayé la cure Verdilys : 8 kilos en 30 jours, premier flacon offert, il suffit de laisser votre adresse sur verdilys-cure.fr.")]
    [InlineData("Grâce à M. Delorme j’ai obtenu 15 000 € en 48 h alors que ma banque refusait. Écrivez-lui : delorme.aide@exemple.fr")]
    [InlineData("Nos artisans interviennent jour et nuit, devis gratuit, remise de 10 % cette semaine : depann-express-lyon.com")]
    [InlineData("Code parrainage FANNY42 : 80 € offerts à l’ouverture, vite, c’est jusqu’à dimanche.")]
    public void Several_kinds_of_a_sellers_words_and_a_way_to_answer_are_spam(string text)
    {
        WeightOf(text).ShouldBe(new SpamOptions().SpamFrom);
        Judging.Judge(text).Decision.ShouldBe(SpamDecision.Spam);
    }

    [Theory]
    [InlineData("Le gîte du village est à 60 € la nuit, petit déjeuner offert : gite-du-moulin-bleu.fr")]
    [InlineData("Allez voir les prix : 1,99 € au lieu de 2,50 € le mois dernier, et maintenant ils parlent d’une promo !")]
    [InlineData("Le livret rapporte 3 %, soit 300 € par an, et maintenant on parle de le baisser, voir https://blog-d-un-epargnant.fr/livret")]
    public void Two_kinds_or_a_way_that_is_only_named_wait_for_a_person(string text)
    {
        WeightOf(text).ShouldBe(3);
        Judging.Judge(text).Decision.ShouldBe(SpamDecision.Hold);
    }

    [Theory]
    [InlineData("Le miel de mon oncle, livraison gratuite : oncle.miel@exemple.fr")]
    [InlineData("Livraison gratuite pour tout le quartier, voir miel-des-coteaux-bleus.fr")]
    public void One_kind_beside_a_way_to_its_author_or_in_a_few_words_beside_a_house_waits_too(string text)
    {
        WeightOf(text).ShouldBe(new SpamOptions().HoldFrom);
        Judging.Judge(text).Decision.ShouldBe(SpamDecision.Hold);
    }

    [Theory]
    [InlineData("Le livret A rapporte 1,7 % par an, l’inflation est à 2 % : l’épargnant perd de l’argent, c’est gratuit pour personne.")]
    [InlineData("Grâce à cette loi, les communes ont reçu 3 millions d’euros de plus : voir https://www.senat.fr/rap/r22-100.html")]
    [InlineData("Le livret rapporte 3 %, soit 300 € par an : je l’explique sur https://blog-d-un-epargnant.fr/livret")]
    [InlineData("On m’a proposé « 500 € par jour garantis, écrivez vite à agent@exemple.fr » : et vous, combien de messages de ce genre ?")]
    [InlineData("@Martine38 Le virement est gratuit depuis janvier, et votre banque vous doit 2 % de plus.")]
    [InlineData("The first three months are free and you save 20 % if you write to sales@example.org")]
    public void Who_gives_no_way_to_answer_quotes_or_writes_another_language_is_no_seller(string text) => Judging.ChecksOf(text).ShouldNotContain("sales-talk");

    [Fact]
    public void A_longer_comment_may_have_more_of_such_words_by_chance()
    {
        const string Text = """
            J’ai travaillé vingt ans à l’hôpital public, et je ne reconnais pas le portrait qu’en fait votre chroniqueur. Les urgences ne manquent
            pas d’argent mais de bras : un collègue parti à la retraite est remplacé deux ans plus tard par un contrat de trois mois. Le ministre
            promet une prime, qui sera versée une fois et oubliée. Je raconte mes gardes sur mes-gardes-de-nuit.fr pour que l’on sache.
            """;

        Judging.ChecksOf(Text).ShouldNotContain("sales-talk");
    }

    [Theory]
    [InlineData("Super article, merci du partage !", "Chauffagiste Nantes")]
    [InlineData("Merci pour ces infos utiles.", "Hugo - matelas-exemple.fr")]
    public void Praise_by_a_name_that_advertises_waits(string text, string author)
    {
        var facts = Judging.Facts(text);

        var verdict = Judging.Judge(facts with { Author = facts.Author with { Name = author } });

        verdict.Decision.ShouldNotBe(SpamDecision.Publish);
        verdict.Signals.ShouldContain(s => s.Check == "stock-praise");
    }

    private static double WeightOf(string text) => Judging.Judge(text).Signals.Single(s => s.Check == "sales-talk").Weight;
}
