using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Articles.Comparison;

namespace NouvellesDuMonde.Web.Admin.Revisions;

/// <summary>What one version changed against the one before, in a few words.</summary>
public static class RevisionChanges
{
    private static readonly IReadOnlyList<(string Name, Func<ArticleInput, object?> Of)> Fields =
    [
        ("lieu", a => a.Dateline), ("rubrique", a => a.CategoryId), ("autres rubriques", a => string.Join(',', a.FurtherCategoryIds)),
        ("sujets", a => a.TagNames), ("signatures", a => string.Join(',', a.Byline.Where(b => b.AuthorId is not null))),
        ("image d’ouverture", a => (a.LeadMediaId, a.LeadCaption)), ("titre pour les moteurs", a => a.SeoTitle),
        ("origine du texte", a => (a.OriginPublisher, a.OriginUrl, a.OriginAuthor, a.OriginLanguage, a.OriginLicence, a.IsTranslation)),
        ("commentaires", a => a.CommentPolicy), ("invitation à suivre", a => a.ShowsFollowBlock),
    ];

    public static string Between(ArticleRevision? before, ArticleRevision after)
    {
        if (after.Details == RevisionDetails.Withdrawal)
            return "Retiré du site";
        if (before is null)
            return "Première version";
        var changes = Changes(before, after).ToList();
        return changes.Count == 0 ? "Rien dans le texte" : string.Join(", ", changes);
    }

    private static IEnumerable<string> Changes(ArticleRevision before, ArticleRevision after)
    {
        if (before.Headline != after.Headline)
            yield return "titre";
        if (before.Standfirst != after.Standfirst)
            yield return "chapô";
        if (before.BodySource != after.BodySource)
            yield return Words(TextComparison.CountWords(before.BodySource, after.BodySource));
        if (RevisionDetails.Read(before.Details)?.Rest is not { } old || RevisionDetails.Read(after.Details)?.Rest is not { } young)
            yield break;
        foreach (var (name, of) in Fields.Where(f => !Equals(f.Of(old) ?? "", f.Of(young) ?? "")))
            yield return name;
        // Blank where it was to be made from the headline.
        if (old.Slug is { Length: > 0 } && young.Slug is { Length: > 0 } && old.Slug != young.Slug)
            yield return "adresse";
    }

    private static string Words((int Added, int Removed) count) => count switch
    {
        (0, 0) => "mise en forme ou ordre du texte",
        (0, var removed) => $"texte (−{removed}\u00A0mot{(removed > 1 ? "s" : "")})",
        (var added, 0) => $"texte (+{added}\u00A0mot{(added > 1 ? "s" : "")})",
        var (added, removed) => $"texte (+{added}, −{removed}\u00A0mot{(removed > 1 ? "s" : "")})",
    };
}
