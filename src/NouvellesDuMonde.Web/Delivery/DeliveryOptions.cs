using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Web.Delivery;

public sealed class DeliveryOptions
{
    public const string SectionName = "Delivery";

    /// <summary>False renders every page anew: for measuring, not for readers.</summary>
    public bool PageCache { get; set; } = true;

    /// <summary>Memory for cached pages, in mebibytes; the least used go first.</summary>
    [Range(1, 65_536)]
    public int CacheMegabytes { get; set; } = 256;

    /// <summary>Seconds after which a page is rendered anew although nothing evicted it.</summary>
    [Range(1, 86_400)]
    public int PageLifetimeSeconds { get; set; } = 600;

    /// <summary>Seconds for which a proxy in front may answer without asking.</summary>
    [Range(0, 3_600)]
    public int ProxySeconds { get; set; } = 5;

    /// <summary>Brotli quality 0 to 11. 5 halves the bytes of 1 and costs about a millisecond, once a page.</summary>
    [Range(0, 11)]
    public int BrotliQuality { get; set; } = 5;

    /// <summary>
    /// Whether the front page, the rubriques and the newest articles are rendered before anybody asks, and pages in demand again as
    /// soon as they have changed: at most half of one processor, while there is something to do.
    /// </summary>
    public bool KeepWarm { get; set; } = true;

    /// <summary>
    /// Whether browsers may keep the last pages read for when there is no network. Off, those that do are told to forget them.
    /// </summary>
    public bool Offline { get; set; } = true;
}
