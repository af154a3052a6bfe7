namespace NouvellesDuMonde.Web.Features.Comments;

/// <param name="IsOpen">Readers may answer.</param>
public sealed record Discussion(IReadOnlyList<ThreadNode> Threads, CommentedArticle Article, bool IsOpen);
