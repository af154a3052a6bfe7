using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam.Learning;

public sealed class SpamModelTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Bonjour, besoin d’argent ? Contactez-moi au +33 6 12 34 56 78, offre de prêt garantie, réponse gratuite.")]
    [InlineData("Félicitations ! Vous avez gagné un prix de 2000 €. Appelez le 0800 505 060 maintenant pour réclamer votre cadeau.")]
    [InlineData("check out my channel and subscribe please http://www.youtube.com/user/me")]
    public void On_the_first_day_the_starter_knows_what_every_site_is_sent(string spam) => IsSpam(StarterModel.Current, spam).ShouldBeTrue();

    [Theory]
    [InlineData("Le casino de Deauville fermera ses portes en mars, d’après Ouest-France : que deviendront les salariés ?")]
    [InlineData("Je ne comprends pas que l’on parle de gratuité des transports sans dire qui paiera.")]
    [InlineData("Une source : https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048679107")]
    [InlineData("Bravo.")]
    [InlineData("L’exposition vaut vraiment le détour, par contre réservez : deux heures de queue samedi. 16 € le plein tarif, gratuit pour les moins de 26 ans.")]
    [InlineData("Pour ces dossiers il faut appeler le 0 808 800 700, service gratuit. J’ai attendu vingt minutes mais la dame était très compétente.")]
    [InlineData("En cas de rejet par la banque, vous pouvez saisir le médiateur, c’est gratuit et confidentiel : https://mediateur-credit.banque-france.fr.")]
    [InlineData("Appelez le 3919 si vous êtes victime de violences, l’appel est gratuit et anonyme.")]
    [InlineData("Le 39 19 et le 119 existent, encore faut-il qu’on décroche quand vous appelez.")]
    [InlineData("Gratuit ? Rien n’est gratuit, c’est nos impôts.")]
    [InlineData("J’ai lu l’article jusqu’au bout et je trouve que vous écrivez vraiment bien, merci à l’auteure.")]
    [InlineData("La FNSEA ne défend que les gros exploitants, les petits n’ont qu’à se débrouiller avec 350 euros par mois.")]
    public void And_does_not_take_readers_for_sellers(string comment) => IsSpam(StarterModel.Current, comment).ShouldBeFalse();

    [Theory]
    [InlineData("<tube>", "https://www.youtube.com/@somebody")]
    [InlineData("<own-page>", "HTTPS://FR-FR.FACEBOOK.COM/somebody")]
    [InlineData("<fund>", "http://www.gofundme.com/f/help?x=1")]
    [InlineData("<shop>", "amazon.fr")]
    [InlineData("<shortened>", "https://bit.ly/2x")]
    [InlineData("<source>", "https://www.legifrance.gouv.fr/jorf/")]
    [InlineData("<mail>", "somebody@gmail.com")]
    [InlineData("<address>", "https://medium.com/@somebody")]
    [InlineData("<address>", "https://notfacebook.com/")]
    public void An_address_counts_by_the_house_that_it_leads_to(string kind, string address) => AddressKinds.Of(address).ShouldBe(kind);

    [Fact]
    public void Two_hundred_decisions_make_a_campaign_known_and_put_no_reader_away()
    {
        var adapted = ModelTrainer.Adapt(StarterModel.Current, new Campaign(seed: 1).Decisions(200), Ct).Model;
        var later = new Campaign(seed: 2);

        Enumerable.Range(0, 500).Count(_ => IsSpam(adapted, later.Spam())).ShouldBeGreaterThanOrEqualTo(495);
        Enumerable.Range(0, 500).Count(_ => IsSpam(adapted, later.Comment())).ShouldBe(0);
    }

    [Fact]
    public void What_was_learnt_before_is_not_forgotten_for_it()
    {
        var adapted = ModelTrainer.Adapt(StarterModel.Current, new Campaign(seed: 1).Decisions(200), Ct).Model;

        IsSpam(adapted, "check out my channel and subscribe please http://www.youtube.com/user/me").ShouldBeTrue();
    }

    [Fact]
    public void The_same_decisions_make_the_same_model() =>
        SpamModelFile.Write(Trained()).ShouldBe(SpamModelFile.Write(Trained()));

    [Fact]
    public void A_model_read_from_its_file_judges_as_before_and_the_file_is_small()
    {
        var model = Trained();
        var file = SpamModelFile.Write(model);
        var read = SpamModelFile.Read(file);

        file.Length.ShouldBeLessThan(SpamModelFile.MaxLength);
        read.Zones.ShouldBe(model.Zones);
        foreach (var sample in new Campaign(seed: 3).Decisions(50))
            read.MarginOf(sample.Text, isFrench: true).Value.ShouldBe(model.MarginOf(sample.Text, isFrench: true).Value, 0.01);
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused_as_such()
    {
        var file = SpamModelFile.Write(Trained());

        Should.Throw<InvalidDataException>(() => SpamModelFile.Read("rien"u8.ToArray()));
        Should.Throw<InvalidDataException>(() => SpamModelFile.Read(file.AsMemory(0, file.Length / 2)));
    }

    [Theory]
    [InlineData("J’ai écrit un billet là-dessus sur mon blog : https://monblog.fr/ponts")]
    [InlineData("Abonnez-vous à ma chaîne, tout y est : likez et partagez !")]
    public void Words_alone_never_put_away_whom_the_site_trusts(string text)
    {
        var facts = Judging.Facts(text);
        var trusted = facts with
        {
            Author = facts.Author with { PublishedCount = 3 },
            Rules = SpamRules.Default with { ModelVersion = new Versioned<SpamModel>(0, StarterModel.Current) },
        };

        Judging.Judge(trusted).Decision.ShouldNotBe(SpamDecision.Spam);
    }

    [Theory]
    [InlineData("ATTENTION arnaque !!! Vous avez gagné un iPhone, cliquez, donnez votre carte bancaire, 1 € seulement : c’est faux, ne payez rien !")]
    [InlineData("Gratuit, 500 € offerts, sans engagement, profitez-en : voilà leur promesse. Tout est sur https://www.service-public.fr/particuliers/actualites")]
    public void Who_only_informs_is_never_put_away_for_the_words_that_he_repeats(string text)
    {
        var margin = StarterModel.Current.MarginOf(text, isFrench: true);

        margin.Outline.OnlyInforms.ShouldBeTrue();
        StarterModel.Current.Zones.For(margin).Spam.ShouldBe(ZoneBorders.Never.Spam);
        StarterModel.Current.Zones.For(margin).Hold.ShouldBe(StarterModel.Current.Zones.French.Hold);
    }

    [Fact]
    public void Case_and_accents_change_little_and_the_order_of_words_something()
    {
        var model = Trained();

        model.MarginOf("CRÉDIT entre particuliers", isFrench: true).Value.ShouldBe(model.MarginOf("credit entre particuliers", isFrench: true).Value, 0.5);
        model.MarginOf("livraison discrète", isFrench: true).Value.ShouldNotBe(model.MarginOf("discrète livraison", isFrench: true).Value);
    }

    [Fact]
    public void Judging_a_text_makes_no_string_of_its_words()
    {
        var (model, text) = (StarterModel.Current, new Campaign(seed: 4).Comment());
        for (var i = 0; i < 50; i++)
            model.MarginOf(text, isFrench: true);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            model.MarginOf(text, isFrench: true);

        // Nothing at all once the code is optimised (benchmarks); before, some boxes. A string for each piece of a word would be 10 kB.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100 * 4096);
    }

    [Fact]
    public void The_explanation_names_the_words_that_weigh_most()
    {
        var words = ModelExplanation.Of(Trained(), "Bonjour, crédit entre particuliers sérieux, écrivez à contact7@gmail.example", isFrench: true);

        words.Where(w => w.Weight > 0).Select(w => w.Word).ShouldContain("particuliers");
        words.Count.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public void A_text_without_a_letter_or_of_any_length_is_judged_too()
    {
        foreach (var text in new[] { "", " ", "👍👍👍", "\ud800", new string('a', 100_000), string.Concat(Enumerable.Repeat("https://a.fr ", 5000)) })
            double.IsFinite(StarterModel.Current.MarginOf(text, isFrench: true).Value).ShouldBeTrue();
    }

    private static SpamModel Trained() => ModelTrainer.Train(new Campaign(seed: 1).Decisions(200), Ct).Model;

    private static bool IsSpam(SpamModel model, string text)
    {
        var isFrench = !text.StartsWith("check", StringComparison.Ordinal);
        var margin = model.MarginOf(text, isFrench);
        return SpamZones.Fair(margin) >= model.Zones.For(margin).Spam;
    }
}
