using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Navigation;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>After a start, has the pages made that readers will ask for first: nobody waits for a cold server.</summary>
internal sealed class WarmUp(
    PageRefinements refinements, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, IOptions<DeliveryOptions> options,
    IOptions<SiteOptions> site, ILogger<WarmUp> log) : BackgroundService
{
    private const int NewestArticles = 50;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value is not { KeepWarm: true, PageCache: true })
            return;
        var started = new TaskCompletionSource();
        await using var whenStarted = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        try
        {
            var scheme = new Uri(site.Value.PublicUrl).Scheme;
            foreach (var path in await PathsAsync(stoppingToken))
                refinements.Want(PageRefinements.AddressOf(scheme, path));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Readers find the pages all the same, a little later.
            log.LogWarning(e, "Pages could not be made before anybody asked for them");
        }
    }

    private async Task<IEnumerable<string>> PathsAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rubriques = await scope.ServiceProvider.GetRequiredService<SiteTree>().LoadAsync(ct);
        var articles = await scope.ServiceProvider.GetRequiredService<NewsDbContext>().Articles.Published().Newest().Take(NewestArticles)
            .Select(a => ArticlePath.Of(a.Category!.Slug, a.Slug, a.Id)).ToListAsync(ct);
        return ["/", .. articles, .. rubriques.Flatten().Select(c => "/" + c.Node.Slug)];
    }
}
