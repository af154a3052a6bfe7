namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>
/// What one feature keeps about a member: handed out when the member asks for it, erased when the account goes. A feature that keeps
/// something new about people adds a class here and a line in <c>AccountsSetup</c>.
/// </summary>
public interface IMemberRecords
{
    /// <summary>In the order of the export; what others hang on is erased last, so from the end.</summary>
    int Order { get; }

    /// <summary>Key in JSON and name of the CSV file: small letters and hyphens.</summary>
    string Name { get; }

    /// <summary>For the page, with a capital.</summary>
    string Title { get; }

    IReadOnlyList<string> Columns { get; }

    /// <summary>One value a column: text, number, truth or hour, or nothing. Read as a stream: a member may have written for years.</summary>
    IAsyncEnumerable<object?[]> ReadAsync(int memberId, CancellationToken ct);

    /// <summary>Ends well when run twice: a crash in between repeats it.</summary>
    Task EraseAsync(MemberErasure erasure, CancellationToken ct);
}

/// <param name="DeletesComments">The member's choice: comments go too, or stay without a name.</param>
public sealed record MemberErasure(int MemberId, bool DeletesComments, DateTime NowUtc);
