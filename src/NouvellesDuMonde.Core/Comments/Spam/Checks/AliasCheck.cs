namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>« jean+2@… » and « j.ean@gmail.com » reach one letter box: whoever was refused under one of its names comes back under another.</summary>
internal sealed class AliasCheck : ISpamCheck
{
    public string Name => "alias";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) => facts.Author.IsAliasOfRefused
        ? [new SpamSignal(Name, 2, "Même boîte aux lettres qu’un autre compte dont des commentaires ont été refusés.") { AtLeast = SpamDecision.Hold }]
        : [];
}
