namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>The form of the policy, as typed.</summary>
public sealed record SpamPolicyInput
{
    public double? HoldFrom { get; init; }

    public double? SpamFrom { get; init; }

    public int? FreeLinks { get; init; }

    public int? NewAccountHours { get; init; }

    public int? NewAccountComments { get; init; }

    public int? TrustedFrom { get; init; }

    public int? MaxPerMember { get; init; }

    public int? RateWindowMinutes { get; init; }

    public IReadOnlyList<CheckInput> Checks { get; init; } = [];

    public static SpamPolicyInput Of(SpamPolicy policy, IEnumerable<ISpamCheck> checks) => new()
    {
        HoldFrom = policy.Options.HoldFrom,
        SpamFrom = policy.Options.SpamFrom,
        FreeLinks = policy.Options.FreeLinks,
        NewAccountHours = policy.Options.NewAccountHours,
        NewAccountComments = policy.Options.NewAccountComments,
        TrustedFrom = policy.Options.TrustedFrom,
        MaxPerMember = policy.Options.MaxPerMember,
        RateWindowMinutes = policy.Options.RateWindowMinutes,
        Checks = [.. checks.Where(c => !c.IsRule).Select(c => new CheckInput
        {
            Name = c.Name,
            IsOn = policy.Of(c.Name).IsOn,
            Factor = policy.Of(c.Name).Factor,
        })],
    };
}

public sealed record CheckInput
{
    public string Name { get; init; } = "";

    public bool IsOn { get; init; }

    /// <summary>0 to <see cref="CheckSetting.MaxFactor"/>.</summary>
    public double? Factor { get; init; }
}
