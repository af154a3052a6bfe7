namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Nobody floods a thread: so many comments of one member, and from one address, in a sliding window.</summary>
internal sealed class RateCheck : ISpamCheck
{
    public string Name => "rate";

    public bool IsRule => true;

    public bool JudgesStaff => true;

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var member = RoomIn(facts.Recent.ByMember, facts.Options.MaxPerMember, facts);
        var address = RoomIn(facts.Recent.FromAddress, facts.Options.MaxPerAddress, facts);
        var wait = member > address ? member : address;
        if (wait > TimeSpan.Zero)
        {
            yield return new SpamSignal(Name, 0, "Trop de commentaires en peu de temps.")
            {
                AtLeast = SpamDecision.Refuse,
                Refusal = $"Vous avez envoyé beaucoup de commentaires en peu de temps. Revenez dans {InWords(wait)}.",
            };
        }
    }

    /// <returns>How long until there is room again; zero when there is.</returns>
    private static TimeSpan RoomIn(IReadOnlyList<DateTime> newestFirst, int max, SpamFacts facts) => newestFirst.Count < max
        ? TimeSpan.Zero
        : newestFirst[max - 1].AddMinutes(facts.Options.RateWindowMinutes) - facts.NowUtc;

    private static string InWords(TimeSpan wait) => Math.Ceiling(wait.TotalMinutes) switch
    {
        <= 1 => "une minute",
        var minutes => $"{minutes}\u00A0minutes",
    };
}
