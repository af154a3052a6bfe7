using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam.Record;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.WordImports;

/// <summary>How much the imported list holds, and a look at it.</summary>
public sealed class ImportedWordsQuery(NewsDbContext db)
{
    private const int Shown = 20;

    public async Task<ImportedWordsScreen?> RunAsync(CancellationToken ct) =>
        await db.Settings.Where(s => s.Key == ImportedWords.Key).Select(s => s.Value).SingleOrDefaultAsync(ct) is { } json
        && ImportedWords.Read(json) is { } stored
            ? new ImportedWordsScreen(stored.Kind, stored.Words.Count, stored.Hosts.Count, string.Join(", ", stored.Words.Take(Shown)))
            : null;
}

/// <param name="Stored"><c>null</c>: no list is imported.</param>
public sealed record ImportedWordsPage(ImportedWordsScreen? Stored)
{
    /// <summary>What was chosen.</summary>
    public WordListKind Kind { get; init; } = WordListKind.Weak;

    /// <summary>When it was asked for.</summary>
    public SpamEffect? Effect { get; init; }
}

public sealed record ImportedWordsScreen(WordListKind Kind, int WordCount, int HostCount, string Sample)
{
    public string Effect => Kind switch
    {
        WordListKind.Banned => "Un commentaire qui contient un de ces mots est indésirable.",
        WordListKind.Suspect => "Un commentaire qui contient un de ces mots attend un modérateur.",
        WordListKind.Weak => "Ces mots pèsent un peu et ne retiennent rien à eux seuls.",
    };
}
