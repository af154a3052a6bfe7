namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// A name that a member had. Moderators see who somebody was, and nobody else takes it for as long as readers remember
/// (<see cref="KeptFor"/>).
/// </summary>
public sealed class MemberNameChange
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(365);

    private MemberNameChange()
    {
    }

    public MemberNameChange(Member member, DateTime nowUtc) =>
        (MemberId, Name, FoldedName, UntilUtc) = (member.Id, member.DisplayName, member.FoldedName, nowUtc);

    public long Id { get; private set; }

    public int MemberId { get; private set; }

    public string Name { get; private set; } = "";

    public string FoldedName { get; private set; } = "";

    /// <summary>When another name took its place.</summary>
    public DateTime UntilUtc { get; private set; }

    internal void FoldName() => FoldedName = MemberName.Fold(Name);
}
