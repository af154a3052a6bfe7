using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>Makes at once what a running site would make in the background: after an import, or when the tool was installed later.</summary>
internal sealed class MakeRenditionsCommand : ICommand
{
    /// <summary>No image takes as long; it only ends a work that hangs.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromMinutes(10);

    public string Name => "make-renditions";

    public string Arguments => "";

    public string Description => "prépare les tailles réduites des images qui ne les ont pas";

    public async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        if (!services.GetRequiredService<ImageTool>().IsPresent)
            throw new CommandException("vipsthumbnail n’est pas installé (paquet libvips-tools), ou Media:Tool n’y mène pas.");
        var ids = await services.GetRequiredService<OrderRenditions>().LackingAsync(ct);
        var (progress, failed) = (new ConsoleProgress(), 0);
        foreach (var (done, id) in ids.Index())
        {
            progress.Report($"{done} images sur {ids.Count}");
            failed += await MakeAsync(services, id, ct) == RenditionsMade.Done ? 0 : 1;
        }

        progress.Finish();
        Console.WriteLine($"Tailles réduites préparées\u00A0: {ids.Count - failed} images, {failed} en échec.");
        return failed == 0 ? 0 : 1;
    }

    // A scope for each: what one image loads does not stay for the next.
    private static async Task<RenditionsMade> MakeAsync(IServiceProvider services, int id, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var storedName = await scope.ServiceProvider.GetRequiredService<NewsDbContext>().Media.Where(m => m.Id == id).Select(m => m.StoredName!).SingleAsync(ct);
        return await scope.ServiceProvider.GetRequiredService<MakeRenditions>().RunAsync(storedName, Budget, ct);
    }
}
