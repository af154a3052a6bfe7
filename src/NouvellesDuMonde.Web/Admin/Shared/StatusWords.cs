using Microsoft.AspNetCore.Mvc.Rendering;
using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>States in words; the style adds a mark, never a colour alone.</summary>
public static class StatusWords
{
    public static string InFrench(this ArticleStatus status) => status switch
    {
        ArticleStatus.Draft => "Brouillon",
        ArticleStatus.Scheduled => "Programmé",
        ArticleStatus.Published => "Publié",
        ArticleStatus.Withdrawn => "Retiré",
    };

    public static string InFrench(this CommentPolicy policy) => policy switch
    {
        CommentPolicy.Open => "Ouverts : le filtre décide",
        CommentPolicy.Premoderated => "Modérés avant publication",
        CommentPolicy.Closed => "Fermés : on lit, on n’écrit plus",
        CommentPolicy.None => "Aucun commentaire",
        CommentPolicy.Questions => "Questions et réponses : les lecteurs demandent, la rédaction répond",
    };

    public static IEnumerable<SelectListItem> Statuses { get; } =
        [.. Enum.GetValues<ArticleStatus>().Select(s => new SelectListItem(s.InFrench(), s.ToString()))];

    public static IEnumerable<SelectListItem> CommentPolicies { get; } =
        [.. Enum.GetValues<CommentPolicy>().Select(p => new SelectListItem(p.InFrench(), p.ToString()))];
}
