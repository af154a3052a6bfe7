using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>The next letter as it would be now, to a member of the newsroom alone.</summary>
public sealed class SendTrialLetter(NewsDbContext db, NextLetter next, LetterWriter writer, TimeProvider time)
{
    public async Task<Outcome> RunAsync(string address, CancellationToken ct)
    {
        var letter = await next.LoadAsync(ct);
        if (letter.Articles.Count == 0)
            return Outcome.Refused("Rien n’est paru depuis la dernière lettre\u00A0: il n’y aurait rien à envoyer.");
        var mail = writer.WriteTrial(letter.DueUtc, letter.Articles).To(address, "[Essai] ");
        // A trial belongs to nobody: there is nothing to unsubscribe from.
        db.Send(mail with { Headers = [] }, time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
