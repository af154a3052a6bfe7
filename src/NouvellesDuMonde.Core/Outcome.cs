namespace NouvellesDuMonde.Core;

/// <summary>The answer to a request that may be refused: either done, or one French sentence that says why not.</summary>
public readonly record struct Outcome
{
    private Outcome(string? refusal) => Refusal = refusal;

    public static Outcome Done { get; }

    /// <summary>A whole sentence for the person who asked; <c>null</c> when the thing was done.</summary>
    public string? Refusal { get; }

    public bool IsDone => Refusal is null;

    public static Outcome Refused(string sentence) => new(sentence);
}
