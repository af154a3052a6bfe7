using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Tests.Delivery;

/// <summary>A site that makes pages before they are asked for, and tells when one has come into its cache.</summary>
internal sealed class WarmSite : SiteFactory
{
    private readonly SemaphoreSlim stored = new(0);

    public Task<bool> HasStoredAsync(CancellationToken ct) => stored.WaitAsync(TimeSpan.FromSeconds(30), ct);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        With("Delivery:KeepWarm", "true");
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IOutputCacheStore>(
            all => new TellingStore(all.GetRequiredService<PageStore>(), stored)));
    }

    private sealed class TellingStore(PageStore pages, SemaphoreSlim stored) : IOutputCacheStore
    {
        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => pages.EvictByTagAsync(tag, cancellationToken);

        public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => pages.GetAsync(key, cancellationToken);

        public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
        {
            await pages.SetAsync(key, value, tags, validFor, cancellationToken);
            stored.Release();
        }
    }
}
