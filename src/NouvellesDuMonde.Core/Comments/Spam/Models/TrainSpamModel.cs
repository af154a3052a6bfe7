using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>Makes a new version of the model and puts it into use.</summary>
public sealed class TrainSpamModel(NewsDbContext db, OwnDecisionsQuery decisions, SpamModelStore store, IOptionsMonitor<CommentOptions> options, TimeProvider time)
{
    /// <summary>Decisions of each kind to begin with.</summary>
    public const int FewestOfEachKind = 5;

    /// <summary>Versions kept to go back to, besides those whose comments can still be judged again.</summary>
    private const int VersionsKept = 30;

    private const string StarterNote = "modèle livré avec le site";

    /// <param name="corpora">Labelled texts to begin with; none: the model of corpora that there is.</param>
    /// <returns>The versions made: of the corpora, then adapted to the decisions; neither when there is nothing to learn from.</returns>
    public async Task<IReadOnlyList<SpamModelVersion>> RunAsync(IReadOnlyList<TrainingSample> corpora, CancellationToken ct)
    {
        var own = await decisions.RunAsync(ct);
        var areEnough = own.Count(s => s.IsSpam) >= FewestOfEachKind && own.Count(s => !s.IsSpam) >= FewestOfEachKind;
        if (corpora.Count == 0 && !areEnough)
            return [];
        List<SpamModelVersion> made = [];
        await KeepStarterAsync(ct);
        var model = await BaseAsync(ct);
        if (corpora.Count > 0)
        {
            var trained = ModelTrainer.Train(corpora, ct);
            made.Add(await AddAsync(New(SpamModelOrigin.Corpora, trained, corpora, model.Version), ct));
            model = new Versioned<SpamModel>(made[0].Id, trained.Model);
        }

        if (areEnough)
            made.Add(await AddAsync(New(SpamModelOrigin.Decisions, ModelTrainer.Adapt(model.Value, own, ct), own, model.Version), ct));
        await ForgetOldAsync(ct);
        store.Forget();
        return made;
    }

    private async Task<SpamModelVersion> AddAsync(SpamModelVersion version, CancellationToken ct)
    {
        db.SpamModels.Add(version);
        await db.SaveChangesAsync(ct);
        return version;
    }

    /// <summary>Among the versions from the first training on, so that there is a way back to it.</summary>
    private async Task KeepStarterAsync(CancellationToken ct)
    {
        if (await db.SpamModels.AnyAsync(ct))
            return;
        var report = SpamModelFile.WriteReport(StarterModel.Report);
        await AddAsync(new SpamModelVersion(SpamModelOrigin.Corpora, SpamModelFile.Write(StarterModel.Current), report, DateTime.UnixEpoch) { Note = StarterNote }, ct);
    }

    /// <summary>Adaptation always begins here: adapting what was adapted would forget the corpora little by little.</summary>
    private async Task<Versioned<SpamModel>> BaseAsync(CancellationToken ct)
    {
        var id = await db.SpamModels.OfCorpora().CurrentFirst().Select(v => v.Id).FirstOrDefaultAsync(ct);
        return await store.OfAsync(db, id, ct) ?? new Versioned<SpamModel>(0, StarterModel.Current);
    }

    private SpamModelVersion New(SpamModelOrigin origin, TrainedModel trained, IReadOnlyList<TrainingSample> samples, int from)
    {
        var corpora = string.Join(", ", samples.Select(s => s.Corpus).Distinct().Order(StringComparer.Ordinal));
        var report = SpamModelFile.WriteReport(trained.Report);
        return new SpamModelVersion(origin, SpamModelFile.Write(trained.Model), report, time.GetUtcNow().UtcDateTime)
        {
            BaseId = origin == SpamModelOrigin.Decisions && from != 0 ? from : null,
            SampleCount = samples.Count,
            Note = corpora.Length <= SpamModelVersion.MaxNoteLength ? corpora : corpora[..SpamModelVersion.MaxNoteLength],
        };
    }

    /// <summary>The oldest adaptations go, once the submissions that they judged are erased; what another version was adapted from stays.</summary>
    private async Task ForgetOldAsync(CancellationToken ct)
    {
        var kept = await db.SpamModels.CurrentFirst().Take(VersionsKept).Select(v => v.Id).ToListAsync(ct);
        var since = time.GetUtcNow().UtcDateTime.AddDays(-options.CurrentValue.SubmissionRetentionDays);
        await db.SpamModels.Where(v => v.Origin == SpamModelOrigin.Decisions && v.CurrentSinceUtc < since && !kept.Contains(v.Id)).ExecuteDeleteAsync(ct);
    }
}
