using System.Security.Cryptography;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Core.Reports;

/// <summary>One person's word against one comment. Always answered: by a receipt at once, by a decision later.</summary>
public sealed class CommentReport
{
    public const int MaxExplanationLength = 2000;
    public const int MaxNameLength = 120;
    public const int MaxEmailLength = 256;

    /// <summary>Without letters and digits that look alike.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int ReferenceLength = 8;

    private CommentReport()
    {
    }

    public CommentReport(ReportCase reported, ReportInput input, string personKey, double weight, DateTime nowUtc)
    {
        Case = reported;
        Reference = NewReference();
        (Reason, Law, Explanation) = (input.Reason, input.Law, input.Explanation);
        (MemberId, Name, Email) = (input.MemberId, input.Name, input.Email);
        (PersonKey, Weight, FormId, ReceivedUtc) = (personKey, weight, input.FormId, nowUtc);
        OpenKey = KeyWhileOpen(input);
        reported.Take(this);
    }

    public long Id { get; private set; }

    public long CaseId { get; private set; }

    public ReportCase Case { get; private set; } = null!; // loaded by the queries that use it

    /// <summary>What its sender may quote; says nothing without the link of the receipt.</summary>
    public string Reference { get; private set; } = "";

    public ReportReason Reason { get; private set; }

    public ReportedLaw? Law { get; private set; }

    public string? Explanation { get; private set; }

    public int? MemberId { get; private set; }

    public Member? Member { get; private set; }

    public string? Name { get; private set; }

    /// <summary>Of somebody without an account who wants an answer.</summary>
    public string? Email { get; private set; }

    /// <summary>The member, or the keyed hash of a network address: one person counts once.</summary>
    public string PersonKey { get; private set; } = "";

    /// <summary>Unique within the case: a member who reports the same thing twice has one report.</summary>
    public string? OpenKey { get; private set; }

    public double Weight { get; private set; }

    public Guid? FormId { get; private set; }

    public DateTime ReceivedUtc { get; private set; }

    /// <summary>When the decision was sent; <c>null</c> until then.</summary>
    public DateTime? AnsweredUtc { get; private set; }

    public bool IsNotice => Reason == ReportReason.Illegal;

    public void Answer(DateTime nowUtc) => AnsweredUtc = nowUtc;

    /// <summary>A notice beside a plain report of the same member is not a repetition: it says more.</summary>
    internal static string? KeyWhileOpen(ReportInput input) =>
        input.MemberId is { } member ? $"{member}{(input.Reason == ReportReason.Illegal ? "n" : "")}" : null;

    private static string NewReference() => "S" + RandomNumberGenerator.GetString(Alphabet, ReferenceLength);
}
