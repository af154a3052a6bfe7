using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Akismet;

/// <summary>How the site stands with Akismet. One call goes out, for what the plan still allows; it may stay unanswered.</summary>
public sealed class AkismetPageQuery(NewsDbContext db, AkismetClient client, AkismetCircuit circuit, IOptions<AkismetOptions> options)
{
    private const int AnswersShown = 10;
    private static readonly TimeSpan UsagePatience = TimeSpan.FromSeconds(3);

    public async Task<AkismetPage> RunAsync(CancellationToken ct) => new(options.Value)
    {
        State = await AkismetState.ReadAsync(db, ct),
        Usage = options.Value.IsOn ? await client.UsageAsync(UsagePatience, ct) : null,
        PausedUntilUtc = circuit.PausedUntilUtc,
        Waiting = await db.AkismetInquiries.Waiting().CountAsync(ct),
        Answers = await db.AkismetInquiries.Answered().OrderByDescending(i => i.AnsweredUtc).Take(AnswersShown)
            .Select(i => new AkismetLine(i.CommentId, i.AnsweredUtc!.Value, i.Answer, i.IsBlatant, i.Corrected)).ToListAsync(ct),
    };
}

public sealed record AkismetPage(AkismetOptions Options)
{
    public required AkismetState State { get; init; }

    /// <summary><c>null</c>: Akismet did not say.</summary>
    public AkismetUsage? Usage { get; init; }

    /// <summary>Of this node.</summary>
    public DateTime? PausedUntilUtc { get; init; }

    /// <summary>Comments about which an answer, or a second one, is to come.</summary>
    public int Waiting { get; init; }

    public required IReadOnlyList<AkismetLine> Answers { get; init; }

    /// <summary>What goes out with each question, in the words of the page on personal data.</summary>
    public IReadOnlyList<(string What, bool IsSent)> Sent =>
    [
        ("le texte du commentaire, sa date, l’adresse de l’article, la rubrique", true),
        ("le pseudonyme", true),
        ("l’adresse réseau (IP), que le contrat d’Akismet exige", true),
        ("le champ piège du formulaire", true),
        ("l’adresse électronique", Options.SendEmail),
        ("le site de l’auteur", Options.SendAuthorUrl),
        ("le navigateur annoncé", Options.SendUserAgent),
        ("la page d’origine", Options.SendReferrer),
        ("les langues du navigateur", Options.SendAcceptLanguage),
        ("des cookies", false),
    ];
}

/// <param name="Corrected">What a moderator made of it, once Akismet has taken that in.</param>
public sealed record AkismetLine(long CommentId, DateTime AtUtc, AkismetAnswer Answer, bool IsBlatant, AkismetAnswer? Corrected);
