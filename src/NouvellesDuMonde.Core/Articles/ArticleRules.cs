using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Tags;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>What an article must be before it is saved; one sentence for each field that is not.</summary>
public sealed class ArticleRules(NewsDbContext db)
{
    public const int MaxTags = 30;

    /// <param name="article">As it is stored; <c>null</c> for a new one.</param>
    public async Task<IReadOnlyList<FieldRefusal>> CheckAsync(Article? article, ArticleInput input, CategoryTree tree, CancellationToken ct) =>
    [
        .. Texts(article, input), .. Promises(article, input), .. Places(input, tree), .. Tags(input), .. Origin(input),
        .. await StoredAsync(article, input, ct),
    ];

    /// <summary>What publication asks for is asked for at once where readers see the article, or will without further act.</summary>
    private static IEnumerable<FieldRefusal> Promises(Article? article, ArticleInput input)
    {
        if (article?.Status is ArticleStatus.Published or ArticleStatus.Scheduled && string.IsNullOrWhiteSpace(input.Body))
            yield return new(nameof(input.Body), "Un article publié ou programmé ne peut pas être vidé de son texte.");
        // One that was withdrawn still answers at its address.
        if (article is { Status: not ArticleStatus.Draft } && input is { Kind: ArticleKind.Article, CategoryId: null })
            yield return new(nameof(input.CategoryId), "Choisissez une rubrique.");
    }

    private static IEnumerable<FieldRefusal> Texts(Article? article, ArticleInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Headline))
            yield return new(nameof(input.Headline), "Donnez un titre à l’article.");
        else if (input.SlugFor(article) == "")
            yield return new(nameof(input.Slug), "Ni le titre ni l’adresse ne contiennent de lettre ou de chiffre latin : écrivez une adresse.");
        foreach (var (field, text, max) in new[]
        {
            (nameof(input.Headline), input.Headline, ArticleContent.MaxHeadlineLength),
            (nameof(input.SeoTitle), input.SeoTitle, ArticleContent.MaxHeadlineLength),
            (nameof(input.Standfirst), input.Standfirst, ArticleContent.MaxStandfirstLength),
            (nameof(input.Dateline), input.Dateline, ArticleContent.MaxShortTextLength),
            (nameof(input.LeadCaption), input.LeadCaption, ArticleContent.MaxStandfirstLength),
            (nameof(input.OriginPublisher), input.OriginPublisher, ArticleOrigin.MaxTextLength),
            (nameof(input.OriginAuthor), input.OriginAuthor, ArticleOrigin.MaxTextLength),
            (nameof(input.OriginLicence), input.OriginLicence, ArticleOrigin.MaxTextLength),
            (nameof(input.OriginUrl), input.OriginUrl, ArticleOrigin.MaxUrlLength),
        })
        {
            if (text?.Length > max)
                yield return new(field, $"{text.Length} signes : {max} au plus.");
        }

        for (var i = 0; i < input.Byline.Count; i++)
        {
            if (input.Byline[i].Role?.Length > ArticleContent.MaxShortTextLength)
                yield return new($"Byline[{i}].Role", $"{ArticleContent.MaxShortTextLength} signes au plus.");
        }
    }

    private static IEnumerable<FieldRefusal> Places(ArticleInput input, CategoryTree tree)
    {
        if (input.Kind == ArticleKind.Page)
            yield break;
        if (input.CategoryId is { } rubrique && tree.Find(rubrique) is null)
            yield return new(nameof(input.CategoryId), "Cette rubrique n’existe plus. Choisissez-en une autre.");
        if (input.FurtherCategoryIds.Any(id => tree.Find(id) is null))
            yield return new(nameof(input.FurtherCategoryIds), "L’une de ces rubriques n’existe plus.");
    }

    private static IEnumerable<FieldRefusal> Tags(ArticleInput input)
    {
        var names = TagNames.Split(input.TagNames);
        if (names.Count > MaxTags)
            yield return new(nameof(input.TagNames), $"{names.Count} sujets : {MaxTags} au plus.");
        if (names.FirstOrDefault(n => n.Length > Tag.MaxNameLength) is { } tooLong)
            yield return new(nameof(input.TagNames), $"« {tooLong[..40]}… » est trop long ; séparez les sujets par des virgules.");
    }

    private static IEnumerable<FieldRefusal> Origin(ArticleInput input)
    {
        if (input.HasOrigin && string.IsNullOrWhiteSpace(input.OriginPublisher))
            yield return new(nameof(input.OriginPublisher), "Nommez la source : les lecteurs doivent savoir d’où vient le texte.");
        if (ArticleInput.Blank(input.OriginUrl) is { } url && !WebAddress.IsValid(url))
            yield return new(nameof(input.OriginUrl), "Écrivez une adresse complète, qui commence par https://.");
        if (ArticleInput.Blank(input.OriginLanguage) is { } language && !(language.Length is > 1 and < 20 && language.All(c => char.IsAsciiLetter(c) || c == '-')))
            yield return new(nameof(input.OriginLanguage), "Écrivez le code de la langue : « en », « es », « pt-BR »…");
    }

    private async Task<IReadOnlyList<FieldRefusal>> StoredAsync(Article? article, ArticleInput input, CancellationToken ct)
    {
        var errors = new List<FieldRefusal>();
        if (input.LeadMediaId is { } media && !await db.Media.AnyAsync(m => m.Id == media, ct))
            errors.Add(new(nameof(input.LeadMediaId), $"La médiathèque n’a pas d’image n° {media}."));
        var authors = input.Signatures.Select(s => s.AuthorId).ToArray();
        if (authors.Length > 0 && await db.Authors.CountAsync(a => authors.Contains(a.Id), ct) != authors.Length)
            errors.Add(new(nameof(input.Byline), "L’un de ces auteurs n’existe plus."));
        var slug = input.SlugFor(article);
        var articleId = article?.Id;
        if (input.Kind == ArticleKind.Page && await db.Articles.AnyAsync(a => a.Kind == ArticleKind.Page && a.Slug == slug && a.Id != articleId, ct))
            errors.Add(new(nameof(input.Slug), $"Une autre page porte déjà l’adresse « {slug} »."));
        return errors;
    }
}
