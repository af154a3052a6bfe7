using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>Which of their comments somebody looks at, as the address says it.</summary>
/// <param name="Name">Value of <c>?etat=</c>; empty for all.</param>
public sealed record OwnCommentFilter(string Name, string Label)
{
    public static IReadOnlyList<OwnCommentFilter> All { get; } =
        [new("", "Tous"), new("attente", "En attente"), new("publies", "Publiés"), new("refuses", "Refusés"), new("retires", "Retirés")];

    public static OwnCommentFilter Parse(string? name) => All.FirstOrDefault(f => f.Name == name) ?? All[0];

    public IQueryable<Comment> Apply(IQueryable<Comment> comments) => Name switch
    {
        "attente" => comments.In(CommentStatus.Pending),
        "publies" => comments.Visible(),
        "refuses" => comments.Refused(),
        "retires" => comments.In(CommentStatus.Removed),
        _ => comments,
    };

    public string Path(string? before = null)
    {
        string[] query = [.. Name == "" ? [] : new[] { $"etat={Name}" }, .. before is null ? [] : new[] { $"avant={before}" }];
        return query.Length == 0 ? CommentPath.Own : $"{CommentPath.Own}?{string.Join('&', query)}";
    }
}
