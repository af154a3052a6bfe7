using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>Makes a policy of a form, and a version of a policy. Every node judges by it within ten seconds.</summary>
public sealed class SavePolicy(NewsDbContext db, SpamPolicyStore store, IReadOnlyList<ISpamCheck> checks, TimeProvider time)
{
    private static readonly FieldRefusal Overtaken = new(nameof(SpamPolicyInput.OpenedVersion),
        "Quelqu’un a enregistré une autre politique pendant que vous écriviez. Ouvrez-la dans un autre onglet, reprenez ce qu’il faut, puis enregistrez de nouveau.");

    public async Task<IReadOnlyList<FieldRefusal>> RunAsync(SpamPolicyInput input, string editorName, CancellationToken ct)
    {
        var (policy, refusals) = await ReadAsync(input, ct);
        if (policy is null)
            return refusals;
        if (input.OpenedVersion is { } opened && opened != await VersionInUseAsync(ct))
            return [Overtaken];
        db.SpamPolicies.Add(new SpamPolicyVersion(JsonSerializer.Serialize(policy, SpamJson.Default.SpamPolicy), editorName, time.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
        store.Forget();
        return [];
    }

    /// <returns>Either the policy or what is wrong with the form.</returns>
    public async Task<(SpamPolicy? Policy, IReadOnlyList<FieldRefusal> Refusals)> ReadAsync(SpamPolicyInput input, CancellationToken ct)
    {
        var options = Changed((await store.CurrentAsync(db, ct)).Value.Options, input);
        var refusals = RefusalsOf(options, input).ToList();
        return refusals.Count > 0 ? (null, refusals) : (new SpamPolicy(options) { Checks = SettingsOf(input) }, []);
    }

    /// <summary>For <see cref="SpamPolicyInput.OpenedVersion"/>; 0 before anybody saved one.</summary>
    public Task<int> VersionInUseAsync(CancellationToken ct) => db.SpamPolicies.OrderByDescending(p => p.Id).Select(p => p.Id).FirstOrDefaultAsync(ct);

    private Dictionary<string, CheckSetting> SettingsOf(SpamPolicyInput input)
    {
        var known = checks.Where(c => !c.IsRule).Select(c => c.Name).ToHashSet();
        return input.Checks.Where(c => known.Contains(c.Name)).DistinctBy(c => c.Name)
            .ToDictionary(c => c.Name, c => new CheckSetting(c.IsOn, c.Factor ?? 1));
    }

    private static IEnumerable<FieldRefusal> RefusalsOf(SpamOptions options, SpamPolicyInput input)
    {
        List<ValidationResult> wrong = [];
        Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true);
        foreach (var field in wrong.SelectMany(w => w.MemberNames))
            yield return new FieldRefusal(field, "Cette valeur est hors des limites.");
        if (options.SpamFrom < options.HoldFrom)
            yield return new FieldRefusal(nameof(SpamPolicyInput.SpamFrom), "Le seuil des indésirables ne peut pas être plus bas que celui de l’attente.");
        for (var i = 0; i < input.Checks.Count; i++)
        {
            if (input.Checks[i].Factor is < CheckSetting.MinFactor or > CheckSetting.MaxFactor)
                yield return new FieldRefusal($"{nameof(SpamPolicyInput.Checks)}[{i}].{nameof(CheckInput.Factor)}", string.Create(French.Culture, $"De {CheckSetting.MinFactor} à {CheckSetting.MaxFactor}\u00A0; débranchez le contrôle pour ne plus le compter."));
        }
    }

    /// <summary>What the form does not show stays as it is.</summary>
    private static SpamOptions Changed(SpamOptions from, SpamPolicyInput input)
    {
        var options = JsonSerializer.Deserialize(JsonSerializer.Serialize(from, SpamJson.Default.SpamOptions), SpamJson.Default.SpamOptions)!;
        options.HoldFrom = input.HoldFrom ?? from.HoldFrom;
        options.SpamFrom = input.SpamFrom ?? from.SpamFrom;
        options.FreeLinks = input.FreeLinks ?? from.FreeLinks;
        options.MinFormAgeSeconds = input.MinFormAgeSeconds ?? from.MinFormAgeSeconds;
        options.MaxFormAgeHours = input.MaxFormAgeHours ?? from.MaxFormAgeHours;
        options.NewAccountHours = input.NewAccountHours ?? from.NewAccountHours;
        options.NewAccountComments = input.NewAccountComments ?? from.NewAccountComments;
        options.TrustedFrom = input.TrustedFrom ?? from.TrustedFrom;
        options.HistoryDays = input.HistoryDays ?? from.HistoryDays;
        options.MaxPerMember = input.MaxPerMember ?? from.MaxPerMember;
        options.MaxPerAddress = input.MaxPerAddress ?? from.MaxPerAddress;
        options.BusyNetworkFrom = input.BusyNetworkFrom ?? from.BusyNetworkFrom;
        options.RateWindowMinutes = input.RateWindowMinutes ?? from.RateWindowMinutes;
        options.RepeatWindowHours = input.RepeatWindowHours ?? from.RepeatWindowHours;
        return options;
    }
}
