using Microsoft.AspNetCore.OutputCaching;
using NouvellesDuMonde.Core.Comments.Spam.Subject;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.MostRead;
using NouvellesDuMonde.Web.Features.Navigation;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>Throws pages out of this node's cache, each eviction once.</summary>
public sealed class PageCacheEvictions(IOutputCacheStore store, SiteFrameCache frame, MostReadCache mostRead, ArticleTermsCache terms)
{
    private const int Remembered = 10_000;

    private readonly HashSet<long> done = [];
    private readonly Queue<long> order = new();
    private readonly Lock gate = new();

    public async ValueTask EvictAsync(IEnumerable<(long Id, string Tag)> evictions, CancellationToken ct)
    {
        foreach (var (id, tag) in evictions)
        {
            if (!IsNew(id))
                continue;
            if (tag == PageTags.Site)
                frame.Forget();
            if (tag == PageTags.FrontPage)
                mostRead.Forget();
            terms.Forget(tag);
            await store.EvictByTagAsync(tag, ct);
        }
    }

    /// <summary>This node evicts what it commits at once, and meets the same row again when it reads what others committed.</summary>
    private bool IsNew(long id)
    {
        lock (gate)
        {
            if (!done.Add(id))
                return false;
            order.Enqueue(id);
            if (order.Count > Remembered)
                done.Remove(order.Dequeue());
            return true;
        }
    }
}
