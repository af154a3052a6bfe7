using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Search;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Accounts;

public sealed class EasyPasswordTests
{
    [Theory]
    [InlineData("azertyuiop")]
    [InlineData("0987654321")]
    [InlineData("P4ssw0rd!!")]
    [InlineData("Motdepasse2026!")]
    [InlineData("Marseille13000")]
    [InlineData("soleilsoleil")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("12-06-1984 !")]
    [InlineData("Été 2026!!!!")]
    public void What_a_program_tries_first_is_refused(string password) => EasyPasswords.IsEasy(SearchText.Fold(password)).ShouldBeTrue();

    [Theory]
    [InlineData("quatre mots sans rapport")]
    [InlineData("mes nouveaux mots")]
    [InlineData("Kx7#pq92!vLm")]
    [InlineData("le chat dort")]
    [InlineData("demo-demo-demo-4")]
    public void What_takes_long_to_guess_is_welcome(string password) => EasyPasswords.IsEasy(SearchText.Fold(password)).ShouldBeFalse();
}
