namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>
/// One idea about what tells spam from a comment. Pure and quick: everything that it may look at was loaded before
/// (<see cref="SpamFacts"/>), so what a remote service thinks is a fact too. Its place is in <see cref="SpamChecks"/>.
/// </summary>
public interface ISpamCheck
{
    /// <summary>Stored with every signal: never rename.</summary>
    string Name { get; }

    /// <summary>False: the newsroom's own comments are not measured by it.</summary>
    bool JudgesStaff => false;

    /// <summary>True: how the site works rather than what looks like spam. No policy switches it off.</summary>
    bool IsRule => false;

    /// <summary>Everything that it found; nothing when there is nothing to say.</summary>
    IEnumerable<SpamSignal> Inspect(SpamFacts facts);
}
