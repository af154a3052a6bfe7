using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Redirects;
using NouvellesDuMonde.Core.Search.Index;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Authors;

/// <summary>Creates or changes an author. A new address leaves a redirect at the old one.</summary>
public sealed partial class SaveAuthor(NewsDbContext db, TimeProvider time)
{
    /// <param name="id"><c>null</c> for a new one.</param>
    public async Task<Saved> RunAsync(int? id, AuthorInput input, CancellationToken ct)
    {
        var author = await db.Authors.SingleOrDefaultAsync(a => a.Id == id, ct);
        if (id is not null && author is null)
            return Saved.Refused(nameof(input.Name), "Cet auteur n’existe plus.");
        var memberId = await MemberAsync(input.MemberEmail, ct);
        var errors = Texts(input).Concat(await StoredAsync(id, input, memberId, ct)).ToList();
        if (errors.Count > 0)
            return Saved.Refused(errors);
        var profile = Profile(input, memberId);
        if (author is null)
            db.Authors.Add(author = new Author(profile));
        else
        {
            if (author.Slug != profile.Slug)
                await db.MoveAddressAsync("/auteurs/" + author.Slug, "/auteurs/" + profile.Slug, ct);
            author.Write(profile);
            // The name stands under each of their articles and on every list of them.
            db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
            db.FollowInSearch(new RenamedThings { AuthorId = id }, time.GetUtcNow().UtcDateTime);
        }

        await db.SaveChangesAsync(ct);
        return Saved.As(author.Id);
    }

    private static AuthorProfile Profile(AuthorInput input, int? memberId) => new(FrenchTypography.Set(input.Name!.Trim(), Author.MaxTextLength), input.SlugOrName)
    {
        Function = ArticleInput.Blank(input.Function),
        City = ArticleInput.Blank(input.City),
        Bio = ArticleInput.Blank(input.Bio),
        PhotoMediaId = input.PhotoMediaId,
        XHandle = Handle(input.XHandle),
        BlueskyHandle = Handle(input.BlueskyHandle),
        MastodonUrl = ArticleInput.Blank(input.MastodonUrl),
        LinkedInUrl = ArticleInput.Blank(input.LinkedInUrl),
        MemberId = memberId,
    };

    /// <summary>What is left of a pasted profile's address, or of a name with its @.</summary>
    private static string? Handle(string? typed) => ArticleInput.Blank(typed)?.Split('?', '#')[0].TrimEnd('/').Split('/')[^1].TrimStart('@');

    [GeneratedRegex("^[A-Za-z0-9_]{1,15}$")]
    private static partial Regex XName();

    [GeneratedRegex(@"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")]
    private static partial Regex BlueskyName();

    private static IEnumerable<FieldRefusal> Texts(AuthorInput input)
    {
        if (Handle(input.XHandle) is { } x && !XName().IsMatch(x))
            yield return new(nameof(input.XHandle), "Écrivez le nom du compte, sans espace\u00A0: «\u00A0nouvelles_monde\u00A0».");
        if (Handle(input.BlueskyHandle) is { } bluesky && !BlueskyName().IsMatch(bluesky))
            yield return new(nameof(input.BlueskyHandle), "Écrivez le nom complet du compte\u00A0: «\u00A0nom.bsky.social\u00A0».");
        if (string.IsNullOrWhiteSpace(input.Name))
            yield return new(nameof(input.Name), "Donnez un nom à l’auteur.");
        else if (input.SlugOrName == "")
            yield return new(nameof(input.Slug), "L’adresse doit contenir une lettre ou un chiffre latin.");
        foreach (var (field, text) in new[]
        {
            (nameof(input.Name), input.Name), (nameof(input.Function), input.Function), (nameof(input.City), input.City),
            (nameof(input.XHandle), input.XHandle), (nameof(input.BlueskyHandle), input.BlueskyHandle),
            (nameof(input.MastodonUrl), input.MastodonUrl), (nameof(input.LinkedInUrl), input.LinkedInUrl),
        })
        {
            if (text?.Length > Author.MaxTextLength)
                yield return new(field, $"{Author.MaxTextLength} signes au plus.");
        }

        if (input.Bio?.Length > Author.MaxBioLength)
            yield return new(nameof(input.Bio), $"{Author.MaxBioLength} signes au plus.");
        foreach (var (field, url) in new[] { (nameof(input.MastodonUrl), input.MastodonUrl), (nameof(input.LinkedInUrl), input.LinkedInUrl) })
        {
            if (ArticleInput.Blank(url) is { } typed && !WebAddress.IsValid(typed))
                yield return new(field, "Écrivez une adresse complète, qui commence par https://.");
        }
    }

    private async Task<IReadOnlyList<FieldRefusal>> StoredAsync(int? id, AuthorInput input, int? memberId, CancellationToken ct)
    {
        var errors = new List<FieldRefusal>();
        var slug = input.SlugOrName;
        if (slug != "" && await db.Authors.Where(a => a.Slug == slug && a.Id != id).Select(a => a.Name).FirstOrDefaultAsync(ct) is { } other)
            errors.Add(new(nameof(input.Slug), $"L’adresse « {slug} » est déjà celle de {other}."));
        if (input.PhotoMediaId is { } photo && !await db.Media.AnyAsync(m => m.Id == photo, ct))
            errors.Add(new(nameof(input.PhotoMediaId), $"La médiathèque n’a pas d’image n° {photo}."));
        if (!string.IsNullOrWhiteSpace(input.MemberEmail) && memberId is null)
            errors.Add(new(nameof(input.MemberEmail), "Aucun compte n’a cette adresse."));
        if (memberId is { } member && await db.Authors.Where(a => a.MemberId == member && a.Id != id).Select(a => a.Name).FirstOrDefaultAsync(ct) is { } namesake)
            errors.Add(new(nameof(input.MemberEmail), $"Ce compte est déjà celui de {namesake}."));
        return errors;
    }

    private async Task<int?> MemberAsync(string? email, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(email))
            return null;
        var normalised = email.Trim().ToUpperInvariant();
        return await db.Users.Where(m => m.NormalizedEmail == normalised).Select(m => (int?)m.Id).SingleOrDefaultAsync(ct);
    }
}
