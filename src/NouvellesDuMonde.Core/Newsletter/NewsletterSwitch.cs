using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>Set by an administrator: no sign-up, no letter. Whoever is subscribed may still change or leave.</summary>
public sealed record NewsletterSwitch
{
    public const string Key = "newsletter";

    public bool IsOff { get; init; }

    public static bool IsOn(string? json) =>
        json is null || JsonSerializer.Deserialize<NewsletterSwitch>(json, JsonSerializerOptions.Web) is not { IsOff: true };

    public static async Task<bool> IsOnAsync(NewsDbContext db, CancellationToken ct) =>
        IsOn(await db.Settings.Where(s => s.Key == Key).Select(s => s.Value).SingleOrDefaultAsync(ct));
}
