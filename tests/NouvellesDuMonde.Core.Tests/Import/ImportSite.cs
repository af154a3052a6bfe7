using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Import;
using NouvellesDuMonde.Testing;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Import;

/// <summary>A site with an empty database, into which tests import exports.</summary>
public sealed class ImportSite : IAsyncDisposable
{
    private readonly SiteFactory factory = new SiteFactory().With("Site:Name", "Nouvelles du Monde");

    public string Folder => factory.Folder;

    /// <summary>Imports the channel's content.</summary>
    public Task<ImportReport> ImportAsync(string channel, bool dryRun = false, string? uploads = null) =>
        ImportFileAsync(WxrText.Write(Folder, WxrText.Export(channel)), dryRun, uploads);

    public async Task<ImportReport> ImportFileAsync(string path, bool dryRun = false, string? uploads = null)
    {
        await using var scope = factory.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ImportWordPress>()
            .RunAsync(new ImportWordPressInput(path, dryRun, uploads), progress: null, TestContext.Current.CancellationToken);
    }

    public Task<T> ReadAsync<T>(Func<NewsDbContext, Task<T>> read) => factory.InDatabaseAsync(read);

    public ValueTask DisposeAsync() => factory.DisposeAsync();
}
