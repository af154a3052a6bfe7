using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Notifications;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>What the member was told, and how they want to be told.</summary>
public sealed class NotificationRecords(NewsDbContext db) : IMemberRecords
{
    public int Order => 9;

    public string Name => "notifications";

    public string Title => "Notifications";

    public IReadOnlyList<string> Columns { get; } = ["date", "nature", "commentaire", "lue", "par_courriel"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var n in db.Notifications.AsNoTracking().For(memberId).NewestFirst().AsAsyncEnumerable().WithCancellation(ct))
            yield return [n.CreatedUtc, Nature(n.Kind), n.CommentId, n.ReadUtc, n.MailedUtc];
    }

    public async Task EraseAsync(MemberErasure erasure, CancellationToken ct)
    {
        await db.Notifications.For(erasure.MemberId).ExecuteDeleteAsync(ct);
        await db.NotificationChoices.Where(c => c.MemberId == erasure.MemberId).ExecuteDeleteAsync(ct);
    }

    private static string Nature(NotificationKind kind) => kind switch
    {
        NotificationKind.Reply => "réponse",
        NotificationKind.Followed => "discussion suivie",
        NotificationKind.Decision => "décision",
        NotificationKind.Appeal => "contestation",
        NotificationKind.Report => "signalement",
    };
}
