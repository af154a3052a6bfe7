using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>
/// What people of this site said about comments: approved is no spam, marked as spam is. A refusal for another reason (an insult) says
/// nothing about spam. What the filter decided alone teaches it nothing: it would only learn to agree with itself.
/// </summary>
public sealed class OwnDecisionsQuery(NewsDbContext db)
{
    public const string Corpus = "décisions";
    public const string ImportedCorpus = "reprise";

    /// <summary>The newest of each kind: memory stays bounded, and spam of years ago is another spam.</summary>
    private const int MostDecisions = 20_000;

    /// <summary>Another site's filter had a hand in what was imported.</summary>
    private const double ImportedWeight = 0.25;

    /// <returns>Oldest first.</returns>
    public async Task<IReadOnlyList<TrainingSample>> RunAsync(CancellationToken ct)
    {
        var decided = await SamplesAsync(DecidedByPeople(db), Corpus, 1, ct);
        var imported = await SamplesAsync(db.Comments.Where(c => c.ImportKey != null && c.Kind == CommentKind.Comment), ImportedCorpus, ImportedWeight, ct);
        return [.. imported, .. decided];
    }

    /// <summary>Decisions since then, as far as anybody asks.</summary>
    public Task<int> CountSinceAsync(DateTime sinceUtc, int atMost, CancellationToken ct) =>
        db.ModerationLog.Where(e => e.ModeratorId != null && e.AtUtc > sinceUtc && (e.Action == ModerationAction.Approved || e.Action == ModerationAction.MarkedSpam))
            .OrderBy(e => e.Id).Select(e => e.CommentId).Take(atMost).CountAsync(ct);

    /// <summary>Some of each kind: with fewer, a site's decisions say too little to move a model.</summary>
    public async Task<bool> AreEnoughAsync(CancellationToken ct) =>
        await KindsAsync(CommentStatus.Spam, ct) >= TrainSpamModel.FewestOfEachKind
        && await KindsAsync(CommentStatus.Published, ct) >= TrainSpamModel.FewestOfEachKind;

    private Task<int> KindsAsync(CommentStatus status, CancellationToken ct) =>
        DecidedByPeople(db).In(status).OrderBy(c => c.Id).Select(c => c.Id).Take(TrainSpamModel.FewestOfEachKind).CountAsync(ct);

    /// <summary>Comments that are what a person made them: not where the decision was taken back, nor where the filter has judged a new wording since.</summary>
    public static IQueryable<Comment> DecidedByPeople(NewsDbContext db) => db.Comments.Where(c => db.ModerationLog.Any(e =>
        e.CommentId == c.Id && e.ModeratorId != null
        && ((e.Action == ModerationAction.Approved && c.Status == CommentStatus.Published) || (e.Action == ModerationAction.MarkedSpam && c.Status == CommentStatus.Spam))
        && !db.ModerationLog.Any(u => u.CommentId == c.Id && u.Id > e.Id && (u.Action == ModerationAction.Undone || u.Action == ModerationAction.Judged))));

    private static async Task<IEnumerable<TrainingSample>> SamplesAsync(IQueryable<Comment> comments, string corpus, double weight, CancellationToken ct)
    {
        var rows = await comments.PublishedOrSpam()
            .NewestFirst().Take(MostDecisions)
            .Select(c => new { c.Text, c.ArticleId, IsSpam = c.Status == CommentStatus.Spam }).ToListAsync(ct);
        rows.Reverse();
        return rows.Select(r => new TrainingSample(PlainText.Of(r.Text), r.IsSpam, corpus, r.ArticleId.ToString(CultureInfo.InvariantCulture), "fr") { Weight = weight });
    }
}
