using Shouldly;

namespace NouvellesDuMonde.Browser.Tests;

/// <summary>What holds for every page of the site.</summary>
public sealed class EveryPageTests(Inspections inspections) : IClassFixture<Inspections>
{
    [Theory, MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public async Task A_page_opens_without_an_error_or_a_third_party(string way) => (await inspections.OfAsync(way)).Troubles.ShouldBeEmpty();

    [Theory, MemberData(nameof(Places.Reading), MemberType = typeof(Places))]
    public async Task A_reader_gets_no_cookie(string way) => (await inspections.OfAsync(way)).Cookies.ShouldBeEmpty();

    [Theory, MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public async Task A_page_fits_a_phone_of_360_pixels(string way) => (await inspections.OfAsync(way)).Overflow.ShouldBeEmpty();

    [Theory, MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public async Task A_page_is_accessible_in_light_and_in_dark(string way) => (await inspections.OfAsync(way)).Violations.ShouldBeEmpty();
}
