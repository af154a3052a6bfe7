using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Forms;

/// <summary>Lets a form through once. Whoever comes second with the same key is told where the first was led to.</summary>
public sealed class SendOnce(NewsDbContext db, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>
    /// Where the first was led to; <c>null</c> when there was none, or when it never came back: the form is taken now, and
    /// <see cref="AnswerAsync"/> must follow.
    /// </returns>
    public async Task<string?> TakeAsync(Guid key, CancellationToken ct)
    {
        // The real clock: it is a program that is waited for.
        for (var start = Stopwatch.GetTimestamp(); ;)
        {
            if (await TryAddAsync(key, ct))
                return null;
            if (await FindAsync(key, ct) is { } answer)
                return answer;
            if (Stopwatch.GetElapsedTime(start) > Patience)
                return null;
            await Task.Delay(Look, ct);
        }
    }

    /// <returns>Where whoever sent the form was led to; <c>null</c> when nobody has sent it, or it is on its way.</returns>
    public Task<string?> FindAsync(Guid key, CancellationToken ct) =>
        db.SentForms.Where(f => f.Key == key).Select(f => f.Answer).SingleOrDefaultAsync(ct);

    /// <param name="answer"><c>null</c>: it was not taken after all, and may be sent again.</param>
    public Task AnswerAsync(Guid key, string? answer, CancellationToken ct) => answer is { Length: <= SentForm.MaxAnswerLength }
        ? db.SentForms.Where(f => f.Key == key).ExecuteUpdateAsync(f => f.SetProperty(x => x.Answer, answer), ct)
        : db.SentForms.Where(f => f.Key == key).ExecuteDeleteAsync(ct);

    private async Task<bool> TryAddAsync(Guid key, CancellationToken ct)
    {
        var taken = db.SentForms.Add(new SentForm(key, time.GetUtcNow().UtcDateTime));
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            return false;
        }
        finally
        {
            taken.State = EntityState.Detached;
        }
    }
}
