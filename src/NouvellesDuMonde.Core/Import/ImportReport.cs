using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>What an import did, for the person who ran it.</summary>
public sealed class ImportReport(WxrSite site, bool isDryRun)
{
    private readonly SortedDictionary<ImportedKind, ImportCount> counts = [];

    public WxrSite Site { get; } = site;

    /// <summary>The counts say what would have been done.</summary>
    public bool IsDryRun { get; } = isDryRun;

    public IReadOnlyDictionary<ImportedKind, ImportCount> Counts => counts;

    /// <summary>In which state things came in: « article publié », « commentaire indésirable ».</summary>
    public ConversionNotes States { get; } = new();

    /// <summary>What was left out, and why.</summary>
    public ConversionNotes Skipped { get; } = new();

    /// <summary>What came in changed.</summary>
    public ConversionNotes Converted { get; } = new();

    /// <summary>Rows added or files attached; 0 when the export was imported before.</summary>
    public int Changes => counts.Values.Sum(count => count.Added);

    public ImportCount this[ImportedKind kind] => counts.GetValueOrDefault(kind);

    public void Add(ImportedKind kind, int added, int known) =>
        counts[kind] = new ImportCount(this[kind].Added + added, this[kind].Known + known);
}

/// <param name="Known">Found here already; left as they are.</param>
public readonly record struct ImportCount(int Added, int Known);

/// <summary>In the order of the report.</summary>
public enum ImportedKind
{
    Author,
    Category,
    Tag,
    Media,
    File,
    Article,
    Page,
    Comment,
    Redirect,
}
