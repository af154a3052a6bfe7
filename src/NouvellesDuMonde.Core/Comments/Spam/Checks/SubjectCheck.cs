namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// Who answers an article takes up its words; a text written for every site takes up none. Readers stray from the subject as well, so
/// it only tips a scale.
/// </summary>
internal sealed class SubjectCheck : ISpamCheck
{
    private const double Much = 0.25;

    public string Name => "subject";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.ArticleShare >= Much)
            yield return new SpamSignal(Name, -0.5, $"Reprend les mots de l’article ({French.Percent(facts.ArticleShare.Value, 0)}).");
        else if (facts.ArticleShare == 0)
            yield return new SpamSignal(Name, 0.5, "Ne reprend aucun mot de l’article.");
    }
}
