using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments.Spam.Checks;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>Asked before each call: what waits in the outbox does not leave the site once the owner has switched Akismet off.</summary>
public sealed class AkismetSwitch(NewsDbContext db, SpamPolicyStore policies, IOptions<AkismetOptions> options)
{
    /// <returns>Whether there is a key and the policy in use has the check switched on.</returns>
    public async Task<bool> IsOnAsync(CancellationToken ct) =>
        options.Value.IsOn && (await policies.CurrentAsync(db, ct)).Value.Of(AkismetCheck.StableName).IsOn;
}
