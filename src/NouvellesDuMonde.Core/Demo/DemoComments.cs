using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>The comments of the demo, in every state, each with what the filter makes of it at its hour.</summary>
public sealed class DemoComments(NewsDbContext db, DemoArticles articles, AssessComment assess, TimeProvider time)
{
    private static readonly TimeSpan Leisure = TimeSpan.FromMinutes(2);

    private static readonly ClientFacts Browser = new(
        "192.0.2.10", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", AcceptLanguage: "fr,fr-FR;q=0.8");

    public async Task SeedAsync(string folder, CancellationToken ct)
    {
        var file = Path.Combine(folder, "comments.txt");
        if (!File.Exists(file))
            return;
        var members = await db.Users.ToDictionaryAsync(m => m.DisplayName, ct);
        var labelled = new Dictionary<string, Comment>();
        var now = time.GetUtcNow().UtcDateTime;
        // In the order in which they came: the filter looks at what there was before.
        foreach (var (entry, submitted) in ContentFile.ReadTexts(file).Select(e => (e, now + DemoAge.Parse(e.Required("age")))).OrderBy(e => e.Item2))
        {
            var comment = await AddAsync(entry, submitted, members[entry.Required("author")].Id, labelled, ct);
            if (entry["label"] is { } label)
                labelled.Add(label, comment);
            // The id of a parent must be known to its answers.
            await db.SaveChangesAsync(ct);
            if (entry["recommendations"] is { } count)
                await RecommendAsync(comment, int.Parse(count, CultureInfo.InvariantCulture), members.Values, ct);
        }

        await db.RecountCommentsAsync(articleIds: null, ct);
    }

    private async Task RecommendAsync(Comment comment, int count, IEnumerable<Member> members, CancellationToken ct)
    {
        var readers = members.Where(m => m.Id != comment.MemberId).OrderBy(m => m.Id).Take(count).ToList();
        db.CommentRecommendations.AddRange(readers.Select(m => new CommentRecommendation(comment.Id, m.Id, comment.ArticleId, comment.SubmittedUtc)));
        await db.SaveChangesAsync(ct);
        await db.Comments.Where(c => c.Id == comment.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.RecommendationCount, readers.Count), ct);
    }

    private async Task<Comment> AddAsync(ContentFile entry, DateTime submitted, int memberId, Dictionary<string, Comment> labelled, CancellationToken ct)
    {
        var article = articles.Of(int.Parse(entry.Required("article"), CultureInfo.InvariantCulture));
        var input = new CommentInput(article.Id, memberId, entry.Text) { Form = new FormFacts(FormTokenState.Valid, Leisure, RanScript: true), Client = Browser };
        var state = entry.Required("state");
        var (facts, verdict) = await assess.JudgeAsync(input, isPremoderated: state == "pending", submitted, ct)
            ?? throw new InvalidOperationException($"Member {memberId} is gone.");
        var parent = entry["reply_to"] is { } label ? labelled[label] : null;
        var comment = Comment.Submit(PostComment.ToComment(input, facts, parent, form: null), submitted);
        if (verdict.Decision != SpamDecision.Refuse) // a site whose texts must be shorter shows the demo all the same
            comment.Judge(verdict, submitted);
        Decide(comment, entry, state, submitted);
        db.Comments.Add(comment);
        db.CommentShingles.AddRange(CommentShingle.Of(comment, memberId, facts));
        return comment;
    }

    /// <summary>What the file says, where the filter says otherwise: a moderator's decision.</summary>
    private static void Decide(Comment comment, ContentFile entry, string state, DateTime submitted)
    {
        switch (state)
        {
            case "published":
                comment.Approve(submitted.AddMinutes(20));
                comment.Pick(entry["pick"] is not null, submitted.AddHours(1));
                break;
            case "spam":
                comment.MarkSpam(submitted);
                break;
            case "rejected":
                comment.Reject(ReasonOf(entry["reason"]), null, submitted.AddMinutes(40));
                break;
        }
    }

    private static RejectionReason ReasonOf(string? word) => word switch
    {
        "hors-sujet" => RejectionReason.OffTopic,
        "injures" => RejectionReason.Insult,
        "publicite" => RejectionReason.Advertising,
        "diffamation" => RejectionReason.Defamation,
        "haine" => RejectionReason.Hate,
        "desinformation" => RejectionReason.Misinformation,
        "vie-privee" => RejectionReason.Privacy,
        "doublon" => RejectionReason.Duplicate,
        _ => RejectionReason.Other,
    };
}
