using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Web.Admin.Media;

/// <summary>How the making of renditions goes: three reads by index.</summary>
public sealed class RenditionStatusQuery(NewsDbContext db, ImageTool tool)
{
    private const int MaxNamed = 10;

    public bool HasTool => tool.IsPresent;

    public async Task<RenditionStatus> RunAsync(CancellationToken ct)
    {
        var failed = db.Media.WithFailedRenditions();
        return new RenditionStatus(HasTool, await db.Media.AwaitingRenditions().CountAsync(ct), await failed.CountAsync(ct))
        {
            FailedIds = await failed.OrderByDescending(m => m.Id).Take(MaxNamed).Select(m => m.Id).ToListAsync(ct),
        };
    }
}

public sealed record RenditionStatus(bool HasTool, int Waiting, int Failed)
{
    /// <summary>The latest of them.</summary>
    public IReadOnlyList<int> FailedIds { get; init; } = [];

    /// <summary>What the newsroom should know; <c>null</c> when all is well.</summary>
    public string? Sentence
    {
        get
        {
            if (!HasTool)
                return "L’outil qui prépare les tailles réduites (vipsthumbnail) n’est pas installé\u00A0: les images sont servies telles qu’elles ont été envoyées.";
            string[] parts =
            [
                Count(Waiting, "image attend ses tailles réduites", "images attendent leurs tailles réduites"),
                Count(Failed, "image dont les tailles réduites sont en échec", "images dont les tailles réduites sont en échec"),
            ];
            return Waiting + Failed == 0 ? null : string.Join(", ", parts.Where(p => p != "")) + ".";
        }
    }

    private static string Count(int count, string one, string many) =>
        count == 0 ? "" : $"{count.ToString("N0", French.Culture)} {(count == 1 ? one : many)}";
}
