namespace NouvellesDuMonde.Core.Comments;

/// <summary>
/// What a visitor typed before signing in. Found again by its unguessable id through sign-in, registration and the confirmation mail.
/// </summary>
public sealed class CommentDraft
{
    private CommentDraft()
    {
    }

    public CommentDraft(int articleId, long? parentId, string text, DateTime nowUtc)
    {
        Id = Guid.NewGuid();
        ArticleId = articleId;
        ParentId = parentId;
        Text = text;
        SavedUtc = nowUtc;
    }

    public Guid Id { get; private set; }

    public int ArticleId { get; private set; }

    public long? ParentId { get; private set; }

    public string Text { get; private set; } = "";

    public DateTime SavedUtc { get; private set; }
}
