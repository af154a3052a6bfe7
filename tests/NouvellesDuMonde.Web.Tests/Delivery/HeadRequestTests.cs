using System.Net;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Delivery;

/// <summary>What monitors and link checkers ask.</summary>
public sealed class HeadRequestTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/flux/rss.xml", HttpStatusCode.OK)]
    [InlineData("/robots.txt", HttpStatusCode.OK)]
    [InlineData("/sitemap.xml", HttpStatusCode.OK)]
    [InlineData("/il-n-y-a-rien-ici", HttpStatusCode.NotFound)]
    public async Task Every_address_answers_as_to_a_reader_without_the_page(string path, HttpStatusCode status)
    {
        await using var site = new SiteFactory();
        var http = site.NewVisitor().Http;
        using var page = await http.GetAsync(path, Ct);

        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await http.SendAsync(request, Ct);

        head.StatusCode.ShouldBe(status);
        head.Content.Headers.ContentType.ShouldBe(page.Content.Headers.ContentType);
        (await head.Content.ReadAsByteArrayAsync(Ct)).ShouldBeEmpty();
    }
}
