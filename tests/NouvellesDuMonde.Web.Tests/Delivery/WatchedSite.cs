using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Testing;

namespace NouvellesDuMonde.Web.Tests.Delivery;

/// <summary>A site whose page cache keeps nothing, and tells for how long it should have.</summary>
internal sealed class WatchedSite : SiteFactory, IOutputCacheStore
{
    public List<TimeSpan> Lifetimes { get; } = [];

    ValueTask IOutputCacheStore.EvictByTagAsync(string tag, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    ValueTask<byte[]?> IOutputCacheStore.GetAsync(string key, CancellationToken cancellationToken) => new((byte[]?)null);

    ValueTask IOutputCacheStore.SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        Lifetimes.Add(validFor);
        return ValueTask.CompletedTask;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IOutputCacheStore>(this));
    }
}
