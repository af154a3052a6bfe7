using System.Net;
using AngleSharp.Html.Dom;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Operations;

/// <summary>
/// Every page that a link leads to, on every database. It also shows each reading query to SQL Server's parser
/// (Testing/SqlServer/SqlServerRehearsal.cs).
/// </summary>
public sealed class CrawlTests
{
    private const int MaxPages = 800;

    [Theory, DatabaseData]
    public async Task Every_page_that_a_reader_can_reach_answers(DatabaseProvider provider)
    {
        await using var site = new DemoSite(provider);

        var broken = await CrawlAsync(site.NewVisitor(), ["/", "/sitemap.xml", "/flux/rss.xml", "/archives", "/recherche?q=a"]);

        broken.ShouldBeEmpty();
    }

    [Theory, DatabaseData]
    public async Task Every_page_that_an_administrator_can_reach_answers(DatabaseProvider provider)
    {
        await using var site = new DemoSite(provider);
        var visitor = site.NewVisitor();
        await visitor.SignInAsync(DemoSite.Administrator, DemoSite.Password);

        var broken = await CrawlAsync(visitor, ["/compte", "/redaction/moderation"], path => path.StartsWith("/redaction", StringComparison.Ordinal) || path.StartsWith("/compte", StringComparison.Ordinal));

        broken.ShouldBeEmpty();
    }

    /// <returns>Pages that do not answer 200, each with the page whose link leads there.</returns>
    private static async Task<List<string>> CrawlAsync(Visitor visitor, string[] starts, Predicate<string>? follow = null)
    {
        var seen = starts.ToHashSet();
        var queue = new Queue<(string Path, string From)>(starts.Select(s => (s, "start")));
        var broken = new List<string>();
        for (var pages = 0; pages < MaxPages && queue.TryDequeue(out var link); pages++)
        {
            var page = await visitor.OpenAsync(link.Path);
            if (page.Status != HttpStatusCode.OK)
                broken.Add($"{(int)page.Status} {link.Path} (from {link.From}){WhyBroken(page)}");
            foreach (var path in LinksOf(page).Where(p => (follow?.Invoke(p) ?? true) && seen.Add(p)))
                queue.Enqueue((path, link.Path));
        }

        return broken;
    }

    private static string WhyBroken(Page page) =>
        page.Status == HttpStatusCode.InternalServerError ? $": {page.Text[..Math.Min(page.Text.Length, 1000)]}" : "";

    private static IEnumerable<string> LinksOf(Page page) => page.All("a[href]").OfType<IHtmlAnchorElement>()
        .Select(a => new Uri(new Uri(new Uri("http://localhost"), page.Path), a.GetAttribute("href")!))
        .Where(uri => uri.Host == "localhost" && uri.Scheme == Uri.UriSchemeHttp)
        .Select(uri => uri.PathAndQuery);
}
