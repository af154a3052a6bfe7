using NouvellesDuMonde.Core.Accounts;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Accounts;

public sealed class MemberNameTests
{
    [Theory]
    [InlineData("J.-P. Dùpont", "jp dupont")]
    [InlineData("Œdipe", "OEDIPE")]
    [InlineData("Le  Vieux Chouan", "levieuxchouan")]
    [InlineData("Paul", "PauI")]
    [InlineData("Paul", "Pau1")]
    [InlineData("Bernard", "Bemard")]
    [InlineData("Сосо", "Coco")]
    [InlineData("Léon", "Le0n")]
    public void Names_that_look_alike_are_one_name(string one, string other) => MemberName.Fold(one).ShouldBe(MemberName.Fold(other));

    [Theory]
    [InlineData("Aïcha Diallo")]
    [InlineData("Ch’ti voyageur")]
    [InlineData("Nadia_69")]
    [InlineData("Антон")]
    [InlineData("Pierre-Yves L.")]
    [InlineData("Dr. St.Jean 1984")]
    public void Ordinary_names_are_welcome(string name) => MemberName.Refusal(name).ShouldBeNull();

    [Theory]
    [InlineData("Mo.dé.ra.tion")]
    [InlineData("Administratrice")]
    [InlineData("M0d3r4teur")]
    [InlineData("Adm1n")]
    [InlineData("Nouvelles du Monde")]
    [InlineData("Rédacteur en chef")]
    [InlineData("A")]
    [InlineData("…")]
    [InlineData("Paul\u200B")]
    [InlineData("Pаul")]
    [InlineData("www.achat/rapide")]
    [InlineData("meilleur-casino.fr")]
    [InlineData("Voyance 08 99 12 34 56")]
    public void Names_that_mislead_are_refused(string name) => MemberName.Refusal(name).ShouldNotBeNull();
}
