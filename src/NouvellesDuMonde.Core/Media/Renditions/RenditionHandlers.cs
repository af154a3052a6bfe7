using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>One image a message, in slices, so that a mail may pass between two of them.</summary>
internal sealed class MakeRenditionsHandler(MakeRenditions make, NewsDbContext db, TimeProvider time) : IOutboxHandler
{
    /// <summary>With the file that is begun last, well within <see cref="OutboxDispatcher.HandlerTimeout"/>.</summary>
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(8);

    public string Kind => RenditionMessages.MakeKind;

    public bool IsLong => true;

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var order = RenditionMessages.Read(payload);
        switch (await make.RunAsync(order.StoredName, Slice, ct))
        {
            case RenditionsMade.Unfinished:
                db.Outbox.Add(RenditionMessages.GoOn(order.StoredName, time.GetUtcNow().UtcDateTime));
                await db.SaveChangesAsync(ct);
                break;
            case RenditionsMade.FailedForNow:
                throw new ImageToolException("The renditions could not be made; the image's record says why.");
        }
    }
}

/// <summary>Deletes the files of a set that no page shows any more.</summary>
internal sealed class ForgetRenditionsHandler(NewsDbContext db, IMediaStore store) : IOutboxHandler
{
    public string Kind => RenditionMessages.ForgetKind;

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var (storedName, code) = RenditionMessages.Read(payload);
        var asset = await db.Media.Where(m => m.StoredName == storedName).Select(m => new { m.Renditions, m.Width, m.Height }).SingleOrDefaultAsync(ct);
        if (asset is not { Width: { } width, Height: { } height } || RenditionSet.Parse(code) is not { } old)
            return;
        var kept = RenditionSet.Parse(asset.Renditions) is { } shown
            ? RenditionPlan.Of(width, height, shown).Select(r => shown.NameOf(storedName, r)).ToHashSet()
            : [];
        foreach (var name in RenditionPlan.Of(width, height, old).Select(r => old.NameOf(storedName, r)).Where(name => !kept.Contains(name)))
            store.Delete(name);
    }
}
