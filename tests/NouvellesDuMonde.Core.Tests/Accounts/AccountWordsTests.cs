using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Records;
using NouvellesDuMonde.Core.Accounts.Sessions;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Accounts;

public sealed class AccountWordsTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox sur Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36", "Chrome sur Android")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15", "Safari sur Mac")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0", "Edge sur Windows")]
    [InlineData("curl/8.14.1", "Navigateur inconnu")]
    [InlineData(null, "Navigateur inconnu")]
    public void A_device_has_words_that_its_owner_knows(string? userAgent, string words) => DeviceWords.Of(userAgent).ShouldBe(words);

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.x")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.x")]
    [InlineData("2001:db8:1234:5678::1", "2001:db8:1234::/48")]
    public void A_network_is_told_without_the_household(string address, string place) => NetworkPlace.Of(IPAddress.Parse(address)).ShouldBe(place);

    [Theory]
    [InlineData("quelquun@yopmail.com", "yopmail.com")]
    [InlineData("quelquun@boite.mailinator.com", "mailinator.com")]
    [InlineData("quelquun@example.org", null)]
    [InlineData("yopmail.com@example.org", null)]
    [InlineData(null, null)]
    public void A_letter_box_of_ten_minutes_is_known_by_its_domain(string? email, string? domain) => DisposableDomains.Of(email).ShouldBe(domain);

    [Theory]
    [InlineData("=SOMME(A1)", "'=SOMME(A1)")]
    [InlineData("@moi", "'@moi")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("il dit \"non\"", "\"il dit \"\"non\"\"\"")]
    [InlineData("=a;b", "\"'=a;b\"")]
    [InlineData("Pourquoi pas\u202F?", "Pourquoi pas\u202F?")]
    public void A_cell_is_text_and_never_a_formula(string text, string cell) => ExportMyData.Cell(text).ShouldBe(cell);
}
