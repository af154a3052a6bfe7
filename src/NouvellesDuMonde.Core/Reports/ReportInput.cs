using System.Net.Mail;
using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Core.Reports;

/// <summary>A form that somebody sent, with an account or without.</summary>
public sealed record ReportInput(long CommentId, ReportReason Reason)
{
    private const int FewestTelling = 20;

    public ReportedLaw? Law { get; init; }

    public string? Explanation { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    /// <summary>The sender's word that what the notice says is right and complete (article 16(2)(d)).</summary>
    public bool InGoodFaith { get; init; }

    public int? MemberId { get; init; }

    /// <summary>Keyed hash of the network address.</summary>
    public string? AddressHash { get; init; }

    /// <summary>The same form sent twice makes one report.</summary>
    public Guid? FormId { get; init; }

    /// <summary>The field that people do not see was filled in.</summary>
    public bool IsByProgram { get; init; }

    public string PersonKey => MemberId is { } member ? $"m{member}" : $"a{AddressHash}";

    private bool IsNotice => Reason == ReportReason.Illegal;

    private bool MayBeNameless => Law == ReportedLaw.ChildAbuse || MemberId is not null;

    internal ReportInput Tidy() => this with
    {
        Law = IsNotice ? Law : null,
        Explanation = TypedText.Clean(Explanation) is { Length: > 0 } text ? text : null,
        Name = string.IsNullOrWhiteSpace(Name) ? null : Name.Trim(),
        Email = MemberId is not null || string.IsNullOrWhiteSpace(Email) ? null : Email.Trim(),
    };

    /// <summary>What must be corrected before it can be taken; empty when nothing.</summary>
    internal IEnumerable<FieldRefusal> Problems()
    {
        if (IsByProgram)
            yield return new("", "Votre envoi ressemble à celui d’un programme. Recommencez en laissant vide le champ qui ne se remplit pas.");
        if (!Enum.IsDefined(Reason))
            yield return new(nameof(Reason), "Choisissez un motif.");
        if (Explanation?.Length > CommentReport.MaxExplanationLength)
            yield return new(nameof(Explanation), $"{CommentReport.MaxExplanationLength} caractères au plus.");
        if (Reason == ReportReason.Other && Explanation is null)
            yield return new(nameof(Explanation), "Dites en quelques mots ce qui ne va pas.");
        if (Email is not null && !IsAddress(Email))
            yield return new(nameof(Email), "Cette adresse n’est pas valable.");
        foreach (var problem in IsNotice ? ProblemsOfNotice() : [])
            yield return problem;
    }

    private IEnumerable<FieldRefusal> ProblemsOfNotice()
    {
        if (Law is not { } law || !Enum.IsDefined(law))
            yield return new(nameof(Law), "Choisissez la règle de droit concernée.");
        if ((Explanation?.Length ?? 0) < FewestTelling)
            yield return new(nameof(Explanation), "Expliquez en une phrase ou deux pourquoi ce contenu est illicite.");
        if (Name?.Length > CommentReport.MaxNameLength)
            yield return new(nameof(Name), $"{CommentReport.MaxNameLength} caractères au plus.");
        if (Name is null && !MayBeNameless)
            yield return new(nameof(Name), "Indiquez votre nom\u00A0: la loi le demande, sauf pour l’exploitation sexuelle de mineurs.");
        if (Email is null && !MayBeNameless)
            yield return new(nameof(Email), "Indiquez votre adresse e-mail\u00A0: la loi le demande, sauf pour l’exploitation sexuelle de mineurs.");
        if (!InGoodFaith)
            yield return new(nameof(InGoodFaith), "Confirmez que ce signalement est exact et de bonne foi.");
    }

    private static bool IsAddress(string text) =>
        text.Length <= CommentReport.MaxEmailLength && !text.Any(char.IsControl) && MailAddress.TryCreate(text, out var address) && address.Address == text;
}

/// <summary>What became of a report: taken under a reference, or refused with a French sentence beside each field concerned.</summary>
public sealed record ReportReceipt
{
    public string? Reference { get; private init; }

    /// <summary>The same person had said the same before: this is the reference of that report.</summary>
    public bool IsRepetition { get; private init; }

    public IReadOnlyList<FieldRefusal> Errors { get; private init; } = [];

    public static ReportReceipt Taken(string reference) => new() { Reference = reference };

    public static ReportReceipt Again(string reference) => new() { Reference = reference, IsRepetition = true };

    public static ReportReceipt Refused(params FieldRefusal[] errors) => new() { Errors = errors };

    public static ReportReceipt Refused(string sentence) => Refused(new FieldRefusal("", sentence));
}
