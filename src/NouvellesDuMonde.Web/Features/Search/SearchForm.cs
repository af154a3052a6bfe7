using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Features.Search;

/// <summary>The form as it was filled; its fields are the address of the page.</summary>
public sealed record SearchForm
{
    public string? Q { get; init; }

    /// <summary>Slug of a rubrique.</summary>
    [FromQuery(Name = "rubrique")]
    public string? Category { get; init; }

    /// <summary>Name or slug.</summary>
    [FromQuery(Name = "auteur")]
    public string? Author { get; init; }

    /// <summary>As a browser sends a date field (<c>2026-06-15</c>), or as a French hand writes it (<c>15/06/2026</c>).</summary>
    [FromQuery(Name = "du")]
    public string? From { get; init; }

    /// <inheritdoc cref="From"/>
    [FromQuery(Name = "au")]
    public string? To { get; init; }

    [FromQuery(Name = "tri")]
    public string? Sort { get; init; }

    /// <summary>A cursor: the page after it.</summary>
    [FromQuery(Name = "apres")]
    public string? After { get; init; }

    public bool HasFilter => new[] { Category, Author, From, To }.Any(f => !string.IsNullOrWhiteSpace(f));

    public bool IsByDate => Sort == "date";

    /// <summary>The address of the first page with these fields.</summary>
    public string Path => PathOf(null);

    public string PathOf(string? after)
    {
        (string Key, string? Value)[] fields = [("q", Q), ("rubrique", Category), ("auteur", Author), ("du", From), ("au", To), ("tri", IsByDate ? "date" : null), ("apres", after)];
        var query = string.Join('&', fields.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => $"{f.Key}={Uri.EscapeDataString(f.Value!)}"));
        return query == "" ? "/recherche" : "/recherche?" + query;
    }
}
