using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// Folds stored names and addresses again when this version folds otherwise (<see cref="MemberName.FoldVersion"/>). Two members whose names have
/// come to look alike keep them: the second keeps its old key too, and the log says so, for somebody to talk to them.
/// </summary>
public sealed class RefoldNames(NewsDbContext db, ILogger<RefoldNames> logger)
{
    private const string SettingKey = "name-fold-version";
    private const int BatchSize = 500;

    private static readonly string CurrentVersion = MemberName.FoldVersion.ToString(CultureInfo.InvariantCulture);

    /// <summary>At every start; does something once for each version. Cut off, it does the rest at the next one.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        if (await db.Settings.AnyAsync(s => s.Key == SettingKey && s.Value == CurrentVersion, ct))
            return;
        try
        {
            for (int? last = 0; last is not null;)
                last = await RefoldMembersAsync(last.Value, ct);
            for (long? last = 0; last is not null;)
                last = await RefoldPastNamesAsync(last.Value, ct);
            await NoteVersionAsync(ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate() || e is DbUpdateConcurrencyException)
        {
            logger.LogInformation("Names change at this moment; the next start folds the rest again");
            db.ChangeTracker.Clear();
        }
    }

    /// <returns>The last member read; <c>null</c> at the end.</returns>
    private async Task<int?> RefoldMembersAsync(int after, CancellationToken ct)
    {
        var batch = await db.Users.Where(m => m.Id > after && m.ErasedUtc == null).OrderBy(m => m.Id).Take(BatchSize).ToListAsync(ct);
        var changed = batch.Where(m => m.FoldedName != MemberName.Fold(m.DisplayName)).ToList();
        var keys = changed.Select(m => MemberName.Fold(m.DisplayName)).Distinct().ToList();
        var owners = await db.Users.Where(m => keys.Contains(m.FoldedName)).ToDictionaryAsync(m => m.FoldedName, m => m.Id, ct);
        batch.ForEach(m => m.FoldAddress());
        foreach (var member in changed)
        {
            if (owners.TryAdd(MemberName.Fold(member.DisplayName), member.Id))
                member.FoldName();
            else
                logger.LogWarning("Members {MemberId} and {OtherId} have names that look alike", member.Id, owners[MemberName.Fold(member.DisplayName)]);
        }

        await SaveAsync(ct);
        return batch.Count == BatchSize ? batch[^1].Id : null;
    }

    /// <inheritdoc cref="RefoldMembersAsync"/>
    private async Task<long?> RefoldPastNamesAsync(long after, CancellationToken ct)
    {
        var batch = await db.MemberNameChanges.Where(c => c.Id > after).OrderBy(c => c.Id).Take(BatchSize).ToListAsync(ct);
        foreach (var change in batch)
            change.FoldName();
        await SaveAsync(ct);
        return batch.Count == BatchSize ? batch[^1].Id : null;
    }

    private async Task NoteVersionAsync(CancellationToken ct)
    {
        if (await db.Settings.SingleOrDefaultAsync(s => s.Key == SettingKey, ct) is { } version)
            version.Value = CurrentVersion;
        else
            db.Settings.Add(new Setting(SettingKey, CurrentVersion));
        await SaveAsync(ct);
    }

    private async Task SaveAsync(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
