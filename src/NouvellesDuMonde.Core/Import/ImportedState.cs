using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>In which state a post comes in, and why it differs from the one it had.</summary>
/// <param name="Date">When it was or will be published; for a draft, when it was written.</param>
/// <param name="Reason">A French sentence for the report, or null when the state is the same as there.</param>
internal sealed record ImportedState(ImportedStateKind Kind, DateTime Date, string? Reason = null)
{
    public static ImportedState Of(WxrItem item, TimeZoneInfo zone, DateTime nowUtc)
    {
        var date = item.Published.ToUtc(zone) ?? nowUtc;
        if (item.Password.Length > 0 && item.Status is not ("trash" or "auto-draft"))
            return new(ImportedStateKind.Draft, date, "avec mot de passe sur l’ancien site, en brouillon ici");

        return item.Status switch
        {
            // WordPress shows it; a date in the future can only be a wrong clock there or here.
            "publish" => new(date > nowUtc ? ImportedStateKind.Scheduled : ImportedStateKind.Published, date),
            "future" when date > nowUtc => new(ImportedStateKind.Scheduled, date),
            "future" => new(ImportedStateKind.Published, date, "à publier à une date maintenant passée, daté de ce jour-là"),
            "draft" => new(ImportedStateKind.Draft, date),
            "pending" => new(ImportedStateKind.Draft, date, "en attente de relecture sur l’ancien site, en brouillon ici"),
            "private" => new(ImportedStateKind.Draft, date, "à accès privé sur l’ancien site, en brouillon ici"),
            "trash" => new(ImportedStateKind.Skipped, date, "à la corbeille"),
            "auto-draft" => new(ImportedStateKind.Skipped, date, "brouillon automatique, jamais enregistré"),
            _ => new(ImportedStateKind.Draft, date, $"dans l’état « {item.Status} » inconnu ici, en brouillon ici"),
        };
    }
}

internal enum ImportedStateKind
{
    Published,
    Scheduled,
    Draft,
    Skipped,
}
