using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>An administrator asks whether the key is good. A good answer ends a pause.</summary>
public sealed class VerifyAkismetKey(AkismetClient client, KeepAkismetState state, IOptions<AkismetOptions> options)
{
    public async Task<Outcome> RunAsync(CancellationToken ct)
    {
        if (!options.Value.IsOn)
            return Outcome.Refused("Akismet est désactivé\u00A0: il n’y a pas de clé.");
        var reply = await client.VerifyKeyAsync(ct);
        await state.RunAsync(reply, ct);
        return reply switch
        {
            { Failure: AkismetFailure.None } => Outcome.Done,
            { IsAboutKey: true } => Outcome.Refused("Akismet refuse cette clé pour ce site."),
            _ => Outcome.Refused("Akismet n’a pas répondu\u00A0: on ne sait pas si la clé est valable."),
        };
    }
}
