using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Accounts;

public sealed class EasyPasswordTests
{
    [Theory]
    [InlineData("azertyuiop")]
    [InlineData("0987654321")]
    [InlineData("P4ssw0rd!!")]
    [InlineData("PASSWORD12345")]
    [InlineData("m0td3p4ss3")]
    [InlineData("Motdepasse2026!")]
    [InlineData("Azerty123456")]
    [InlineData("Marseille13000")]
    [InlineData("2024Soleil2024!")]
    [InlineData("bonjourParis75")]
    [InlineData("Nicolas.Julie!!")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("poiuytreza1")]
    [InlineData("soleilsoleil")]
    [InlineData("abcabcabcabc")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("zzzzzz-qsdfg-1")]
    [InlineData("12-06-1984 !")]
    [InlineData("Été 2026!!!!")]
    public void What_a_program_tries_first_is_refused(string password) => EasyPasswords.IsEasy(password).ShouldBeTrue();

    [Theory]
    [InlineData("Grandgeorge1971")]
    [InlineData("GRANDGEORGE-peronnelle!")]
    [InlineData("perronnelle.g@mailleraye.example")]
    [InlineData("M4ill3r4y3-2026")]
    [InlineData("LaGazette-du-Bocage1")]
    public async Task Neither_a_name_nor_an_address_is_a_secret_of_its_owner(string password)
    {
        var rule = new EasyPasswords(Options.Create(new SiteOptions { Name = "La Gazette du Bocage" }));
        var owner = new Member { DisplayName = "Péronnelle Grandgeorge", Email = "perronnelle.g@mailleraye.example" };

        (await rule.ValidateAsync(null!, owner, password)).Succeeded.ShouldBeFalse();
        (await new EasyPasswords(Options.Create(new SiteOptions())).ValidateAsync(null!, new Member { DisplayName = "Paul" }, password)).Succeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("quatre mots sans rapport")]
    [InlineData("mes nouveaux mots")]
    [InlineData("Kx7#pq92!vLm")]
    [InlineData("le chat dort")]
    [InlineData("soleil vélo grenouille")]
    [InlineData("demo-demo-demo-4")]
    public void What_takes_long_to_guess_is_welcome(string password) => EasyPasswords.IsEasy(password).ShouldBeFalse();
}
