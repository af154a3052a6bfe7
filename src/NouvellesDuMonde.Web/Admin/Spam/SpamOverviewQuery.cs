using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Comments.Spam.Record;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Spam;

public sealed class SpamOverviewQuery(NewsDbContext db, SpamRulesStore rules, OwnDecisionsQuery decisions, TrackRecordQuery record)
{
    private const int MostVersions = 30;
    private const int MostCounted = 1000;

    public async Task<SpamOverview> RunAsync(CancellationToken ct)
    {
        var inUse = await rules.CurrentAsync(db, ct);
        var versions = await db.SpamModels.CurrentFirst().Take(MostVersions)
            .Select(v => new SpamVersionRow(v.Id, v.Origin, v.SampleCount, v.Note, v.TrainedUtc, v.CurrentSinceUtc > v.TrainedUtc)).ToListAsync(ct);
        var current = inUse.ModelVersion.Version;
        var reports = await db.SpamModels.Where(v => v.Id == current || v.Id == db.SpamModels.Where(c => c.Id == current).Select(c => c.BaseId).SingleOrDefault())
            .Select(v => new { v.Id, v.Report }).ToDictionaryAsync(v => v.Id, v => v.Report, ct);
        var version = versions.FirstOrDefault(v => v.Id == current);
        var trained = version?.TrainedUtc ?? DateTime.UnixEpoch;
        return new SpamOverview(current, inUse.PolicyVersion.Version, versions)
        {
            IsChosen = version?.IsChosen == true,
            Record = await record.RunAsync(ct),
            Reports = current == 0
                ? [new VersionReport(0, StarterModel.Report)]
                : [.. reports.OrderByDescending(r => r.Key).Select(r => new VersionReport(r.Key, SpamModelFile.ReadReport(r.Value)))],
            NewDecisions = await decisions.CountSinceAsync(trained, MostCounted, ct),
        };
    }
}

/// <param name="Current">0: the model that the program brings along.</param>
public sealed record SpamOverview(int Current, int PolicyVersion, IReadOnlyList<SpamVersionRow> Versions)
{
    /// <summary>A person went back to the version in use: none replaces it by itself.</summary>
    public required bool IsChosen { get; init; }

    public required TrackRecord Record { get; init; }

    /// <summary>Of the version in use, then of the one that it was adapted from.</summary>
    public required IReadOnlyList<VersionReport> Reports { get; init; }

    /// <summary>Decisions that the version in use has not learnt from; 1000 means at least as many.</summary>
    public required int NewDecisions { get; init; }
}

public sealed record SpamVersionRow(int Id, SpamModelOrigin Origin, int SampleCount, string Note, DateTime TrainedUtc, bool IsChosen);

public sealed record VersionReport(int Version, ModelReport Report);
