using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Articles;

internal static class ArticleRefusals
{
    public static Outcome Missing { get; } = Outcome.Refused("Cet article n’existe plus, ou son état a changé entre-temps.");

    public static Outcome Withdrawn { get; } =
        Outcome.Refused("Cet article a été retiré du site\u00A0: la direction de la rédaction peut le publier de nouveau.");

    public static Outcome Overtaken { get; } =
        Outcome.Refused("Quelqu’un a modifié cet article au même moment. Regardez où il en est avant de recommencer.");

    /// <returns>False when another node or editor saved the same article first.</returns>
    public static async Task<bool> TrySaveAsync(this NewsDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
