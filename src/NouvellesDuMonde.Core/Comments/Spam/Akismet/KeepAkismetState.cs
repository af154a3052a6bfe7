using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>What the newsroom should know of the account at Akismet. One row for all nodes, written when something changes.</summary>
public sealed record AkismetState
{
    public const string Key = "akismet-state";

    /// <summary>The last call, or a run of calls, failed like that.</summary>
    public AkismetFailure Failure { get; init; }

    public string? Help { get; init; }

    public AkismetAlert? Alert { get; init; }

    /// <summary>Since when it is so.</summary>
    public DateTime? SinceUtc { get; init; }

    public bool IsWorthSaying => Alert is not null || Failure is AkismetFailure.Invalid or AkismetFailure.Account;

    public static async Task<AkismetState> ReadAsync(NewsDbContext db, CancellationToken ct) =>
        Parse(await db.Settings.Where(s => s.Key == Key).Select(s => s.Value).SingleOrDefaultAsync(ct));

    internal static AkismetState Parse(string? json) =>
        json is null ? new AkismetState() : JsonSerializer.Deserialize(json, AkismetStateJson.Default.AkismetState) ?? new AkismetState();

    internal string ToJson() => JsonSerializer.Serialize(this, AkismetStateJson.Default.AkismetState);
}

/// <summary>Writes down how the last call went, where that is news. Beside the comments' own transactions: nothing waits for it.</summary>
public sealed class KeepAkismetState(NewsDbContext db, TimeProvider time)
{
    public async Task RunAsync(AkismetReply reply, CancellationToken ct)
    {
        // A call that was not made says nothing.
        if (reply.Failure is AkismetFailure.Paused)
            return;
        db.ChangeTracker.Clear();
        var setting = await db.Settings.SingleOrDefaultAsync(s => s.Key == AkismetState.Key, ct);
        var before = AkismetState.Parse(setting?.Value);
        var state = new AkismetState { Failure = reply.Failure, Help = reply.IsAboutKey ? reply.Help : null, Alert = reply.Alert, SinceUtc = before.SinceUtc };
        if (state == before)
            return;
        state = state with { SinceUtc = time.GetUtcNow().UtcDateTime };
        if (setting is null)
            db.Settings.Add(new Setting(AkismetState.Key, state.ToJson()));
        else
            setting.Value = state.ToJson();
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            db.ChangeTracker.Clear(); // another node wrote the first row: the next change is ours again
        }
    }
}

[JsonSerializable(typeof(AkismetState))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class AkismetStateJson : JsonSerializerContext;
