namespace NouvellesDuMonde.Core.Comments.Spam.Hosts;

/// <summary>What is known of a host that a comment links to.</summary>
/// <param name="Published">Comments with a link there that moderators published.</param>
/// <param name="Spam">Those that they called spam.</param>
/// <param name="IsListed">Stands in a list that the site has imported.</param>
public sealed record HostFacts(string Host, int Published, int Spam, bool IsListed = false)
{
    // From so many decisions on, all of one mind, a link is a clear sign.
    private const int Settled = 8;

    /// <summary>
    /// Points. One decision is not believed alone: each side starts with one in its favour, and each doubling of the odds adds as much.
    /// </summary>
    public double Weight
    {
        get
        {
            if (Spam >= Settled && Published == 0)
                return 6;
            var learnt = Math.Round(Math.Clamp(1.25 * Math.Log2((Spam + 1.0) / (Published + 1.0)), -0.5, 4), 2);
            return IsListed && Published <= Spam ? Math.Max(learnt, 3) : learnt;
        }
    }
}
