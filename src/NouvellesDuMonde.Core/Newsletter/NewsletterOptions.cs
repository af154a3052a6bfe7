using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core.Newsletter;

public sealed class NewsletterOptions
{
    public const string SectionName = "Newsletter";

    /// <summary>As readers know it.</summary>
    [Required, StringLength(60)]
    public string Name { get; set; } = "La lettre du matin";

    /// <summary>The hour in the site's zone, such as <c>07:00</c>. One that the clocks skip in spring comes an hour later.</summary>
    public TimeOnly SendAt { get; set; } = new(7, 0);

    /// <summary>After a standstill an issue is sent this many hours late at most; the next one then tells what it would have told.</summary>
    [Range(1, 23)]
    public int LatestHours { get; set; } = 6;

    /// <summary>Subscribers whose letters are handed to the outbox at once. The next ones follow when these have left, so that other mail never waits behind more.</summary>
    [Range(1, 1000)]
    public int BatchSize { get; set; } = 100;

    /// <summary>Days for which the link of the confirmation works, and after which an address that never confirmed is erased.</summary>
    [Range(1, 30)]
    public int ConfirmationDays { get; set; } = 7;

    /// <summary>The longest letter.</summary>
    [Range(1, 200)]
    public int MaxArticles { get; set; } = 40;
}
