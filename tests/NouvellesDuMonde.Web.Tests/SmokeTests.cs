using System.Net;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests;

public sealed class SmokeTests
{
    [Theory, DatabaseData]
    public async Task The_site_starts_and_answers(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var visitor = site.NewVisitor();

        (await visitor.OpenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.OpenAsync("/healthz/ready")).Html.ShouldBe("Healthy");
    }
}
