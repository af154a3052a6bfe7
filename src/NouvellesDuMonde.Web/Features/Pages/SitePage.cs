namespace NouvellesDuMonde.Web.Features.Pages;

public sealed record SitePage(int Id, string Headline, string? SeoTitle, string Slug, string Standfirst, string BodyHtml, DateTime? UpdatedUtc);
