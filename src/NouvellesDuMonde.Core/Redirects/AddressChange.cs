using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Redirects;

public static class AddressChange
{
    /// <summary>
    /// From now on the old path answers 301 to the new one. Older redirects to the old path follow, so that nobody is sent round
    /// twice, and the new path no longer leads away. Saved with the caller's changes.
    /// </summary>
    public static async Task MoveAddressAsync(this NewsDbContext db, string fromPath, string toPath, CancellationToken ct)
    {
        var (from, to) = (Redirect.Normalize(fromPath), Redirect.Normalize(toPath));
        var touched = await db.Redirects.Where(r => r.FromPath == from || r.FromPath == to || r.ToPath == from).ToListAsync(ct);
        db.Redirects.RemoveRange(touched.Where(r => r.FromPath == to));
        foreach (var redirect in touched.Where(r => r.FromPath != to))
            redirect.Retarget(to);
        if (touched.TrueForAll(r => r.FromPath != from))
            db.Redirects.Add(Redirect.To(from, to));
    }
}
