using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Testing.Builders;

namespace NouvellesDuMonde.Core.Tests.Media;

/// <summary>A site with the machine's libvips, or with a tool of the test's own, whose outbox works when the test says so.</summary>
internal sealed class RenditionSite : SiteFactory
{
    public static readonly MediaInput Described = new() { Alt = "Un pont", Caption = "Le pont.", Credit = "AFP" };

    public RenditionSite(DatabaseProvider provider = DatabaseProvider.Sqlite)
        : base(provider) => With("Media:Tool", "");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Skips the test where libvips is missing.</summary>
    public static RenditionSite WithVips(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        using var tool = new ImageTool(Options.Create(new MediaOptions()));
        Assert.SkipUnless(tool.IsPresent, "no vipsthumbnail: install libvips-tools");
        return new RenditionSite(provider);
    }

    /// <summary>With a program that does this instead of making images.</summary>
    public static RenditionSite WithTool(string shellScript)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in for the tool is a shell script");
        var site = new RenditionSite();
        foreach (var name in new[] { "vipsthumbnail", "vips" })
        {
            var file = Path.Combine(site.Folder, name);
            File.WriteAllText(file, $"#!/bin/sh\n{shellScript}\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        site.With("Media:Tool", Path.Combine(site.Folder, "vipsthumbnail")).With("Media:ToolSeconds", "1");
        return site;
    }

    public async Task<T> RunAsync<TVerb, T>(Func<TVerb, Task<T>> run)
        where TVerb : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TVerb>());
    }

    public async Task<int> StoreAsync(byte[] file, string name = "pont.png") =>
        (await RunAsync((StoreMedia store) => store.RunAsync(new MemoryStream(file), name, Described, Ct))).Saved.Id!.Value;

    /// <summary>800 by 450, blue, with a red stripe a tenth from the left.</summary>
    public Task<int> StorePaintedAsync() => StoreAsync(PaintedPicture.Png(800, 450, redFrom: 40, redWidth: 80));

    /// <summary>All that is due, as the site's own worker would do it.</summary>
    public async Task DoOutboxAsync()
    {
        while (await Services.GetRequiredService<OutboxDispatcher>().RunBatchAsync(Ct) > 0)
        {
        }
    }

    /// <summary>Until every image has what it wants: on a machine that is busy with other tests a file may miss its limit of time.</summary>
    public async Task MakeAllAsync()
    {
        for (var round = 0; round < 10; round++)
        {
            await DoOutboxAsync();
            if (!await InDatabaseAsync(db => db.Media.LackingRenditions().AnyAsync(Ct)))
                return;
            Clock.Advance(TimeSpan.FromMinutes(10));
            await RunAsync((OrderRenditions order) => order.RunAsync(Ct));
        }
    }

    public Task<MediaAsset> AssetAsync(int id) => InDatabaseAsync(db => db.Media.AsNoTracking().SingleAsync(m => m.Id == id, Ct));

    public async Task<int> ArticleShowingAsync(int mediaId)
    {
        var rubrique = await InDatabaseAsync(async db =>
        {
            var category = new Category("Monde", "monde");
            db.Add(category);
            await db.SaveChangesAsync(Ct);
            return category.Id;
        });
        var member = await RunAsync((Microsoft.AspNetCore.Identity.UserManager<Core.Accounts.Member> members) => AddMemberAsync(members));
        var input = new ArticleInput { Headline = "Le pont", CategoryId = rubrique, LeadMediaId = mediaId, Body = $"<p>Texte.</p><figure data-media=\"{mediaId}\"></figure>" };
        var article = (await RunAsync((SaveArticle save) => save.RunAsync(null, input, member, Ct))).Id!.Value;
        await RunAsync((PublishArticle publish) => publish.RunAsync(article, true, Ct));
        return article;
    }

    /// <summary>Names of the files made from an image, below their folder.</summary>
    public IReadOnlyList<string> Made(MediaAsset asset)
    {
        var folder = new DirectoryInfo(Path.Combine(Folder, "media", RenditionSet.FolderOf(asset.StoredName!)));
        return folder.Exists ? [.. folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal)] : [];
    }

    public string FileOf(MediaAsset asset, string made) => Path.Combine(Folder, "media", RenditionSet.FolderOf(asset.StoredName!), made);

    /// <summary>What a program of libvips says of a file.</summary>
    public static async Task<string> VipsAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(Ct);
        var output = await process.StandardOutput.ReadToEndAsync(Ct);
        await errors;
        await process.WaitForExitAsync(Ct);
        return output.Trim();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
            services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "OutboxWorker")));
    }

    private async Task<int> AddMemberAsync(Microsoft.AspNetCore.Identity.UserManager<Core.Accounts.Member> members)
    {
        var member = new Core.Accounts.Member { DisplayName = "Ariane", UserName = "ariane@example.org", Email = "ariane@example.org", RegisteredUtc = Clock.UtcNow };
        await members.CreateAsync(member);
        return member.Id;
    }
}
