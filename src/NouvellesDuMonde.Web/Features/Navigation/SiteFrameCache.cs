using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Navigation;

/// <summary>
/// The site's frame, in memory until something that every page shows changes (<see cref="PageTags.Site"/>): the same eviction that
/// throws out the pages, so the frame is never older than they are.
/// </summary>
public sealed class SiteFrameCache
{
    private readonly Lock gate = new();
    private SiteFrame? frame;
    private int version;

    public async ValueTask<SiteFrame> GetAsync(NewsDbContext db, CancellationToken ct)
    {
        int before;
        lock (gate)
        {
            if (frame is not null)
                return frame;
            before = version;
        }

        var loaded = await SiteFrame.LoadAsync(db, ct);
        lock (gate)
        {
            // What was read before a change must not outlive it.
            if (before == version)
                frame = loaded;
        }

        return loaded;
    }

    public void Forget()
    {
        lock (gate)
        {
            frame = null;
            version++;
        }
    }
}
