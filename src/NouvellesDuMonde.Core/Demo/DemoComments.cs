using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>The comments of the demo, in every state.</summary>
public sealed class DemoComments(NewsDbContext db, DemoArticles articles, TimeProvider time)
{
    public async Task SeedAsync(string folder, CancellationToken ct)
    {
        var file = Path.Combine(folder, "comments.txt");
        if (!File.Exists(file))
            return;
        var members = await db.Users.ToDictionaryAsync(m => m.DisplayName, ct);
        var labelled = new Dictionary<string, Comment>();
        foreach (var entry in ContentFile.ReadTexts(file))
        {
            var comment = Add(entry, members, labelled);
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

    private Comment Add(ContentFile entry, Dictionary<string, Member> members, Dictionary<string, Comment> labelled)
    {
        var article = articles.Of(int.Parse(entry.Required("article"), CultureInfo.InvariantCulture));
        var submitted = time.GetUtcNow().UtcDateTime + DemoAge.Parse(entry.Required("age"));
        var comment = Comment.Submit(
            new NewComment(article.Id, members[entry.Required("author")].Id, entry.Text, CommentText.Render(entry.Text), TextFingerprint.Of(entry.Text))
            {
                Parent = entry["reply_to"] is { } parent ? labelled[parent] : null,
            }, submitted);
        switch (entry.Required("state"))
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

        db.Comments.Add(comment);
        return comment;
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
