using System.Globalization;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>A comment says something, and leaves room for others.</summary>
internal sealed class LengthCheck : ISpamCheck
{
    public string Name => "length";

    public bool IsRule => true;

    public bool JudgesStaff => true;

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        // Counted as a reader counts: an emoji made of several code points is one.
        var length = new StringInfo(facts.Text).LengthInTextElements;
        var refusal = length switch
        {
            0 => "Écrivez votre commentaire.",
            _ when length < facts.Limits.MinLength => "Votre commentaire est trop court.",
            _ when length > facts.Limits.MaxLength || facts.Text.Length > CommentOptions.StorageMaxLength =>
                string.Create(French.Culture, $"Votre commentaire compte {length:N0} caractères\u202F; le maximum est {facts.Limits.MaxLength:N0}."),
            _ => null,
        };
        if (refusal is not null)
            yield return new SpamSignal(Name, 0, $"Longueur\u00A0: {length} caractères.") { AtLeast = SpamDecision.Refuse, Refusal = refusal };
    }
}
