using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Web.Features.Navigation;

namespace NouvellesDuMonde.Web.Features.Newsletter;

/// <summary>What the newsletter's pages show.</summary>
public sealed class NewsletterScreens(NewsDbContext db, SiteTree tree, SubscriberTickets tickets)
{
    public async Task<bool> IsOnAsync(CancellationToken ct) => (await tree.FrameAsync(ct)).HasNewsletter;

    /// <summary>The form with what there is to choose from, and without rubriques that there are not.</summary>
    public async Task<T> FillAsync<T>(T typed, CancellationToken ct)
        where T : RubriquesForm
    {
        var roots = (await tree.LoadAsync(ct)).Roots.ToList();
        return typed with { Choices = roots, Rubriques = [.. typed.Rubriques.Where(id => roots.Exists(r => r.Id == id))] };
    }

    /// <returns><c>null</c> when the link is not ours, or its subscriber has left.</returns>
    public async Task<PreferencesForm?> PreferencesAsync(string? ticket, CancellationToken ct)
    {
        var id = tickets.ReadManagement(ticket);
        var subscriber = await db.Subscribers.AsNoTracking().Confirmed().SingleOrDefaultAsync(s => s.Id == id, ct);
        return subscriber is null ? null : await FillAsync(new PreferencesForm
        {
            Jeton = ticket,
            Email = subscriber.Email,
            All = subscriber.Rubriques.Count == 0,
            Rubriques = subscriber.Rubriques,
        }, ct);
    }
}
