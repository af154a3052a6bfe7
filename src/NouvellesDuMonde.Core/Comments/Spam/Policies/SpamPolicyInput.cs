namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>The form of the policy, as typed.</summary>
public sealed record SpamPolicyInput
{
    /// <summary>The policy in use when the form was opened.</summary>
    public int? OpenedVersion { get; init; }

    public double? HoldFrom { get; init; }

    public double? SpamFrom { get; init; }

    public int? FreeLinks { get; init; }

    public int? MinFormAgeSeconds { get; init; }

    public int? MaxFormAgeHours { get; init; }

    public int? NewAccountHours { get; init; }

    public int? NewAccountComments { get; init; }

    public int? TrustedFrom { get; init; }

    public int? HistoryDays { get; init; }

    public int? MaxPerMember { get; init; }

    public int? MaxPerAddress { get; init; }

    public int? BusyNetworkFrom { get; init; }

    public int? RateWindowMinutes { get; init; }

    public int? RepeatWindowHours { get; init; }

    /// <summary>A list of its own: forms are read into it.</summary>
    public List<CheckInput> Checks { get; init; } = [];

    public static SpamPolicyInput Of(SpamPolicy policy, IEnumerable<ISpamCheck> checks) => new()
    {
        HoldFrom = policy.Options.HoldFrom,
        SpamFrom = policy.Options.SpamFrom,
        FreeLinks = policy.Options.FreeLinks,
        MinFormAgeSeconds = policy.Options.MinFormAgeSeconds,
        MaxFormAgeHours = policy.Options.MaxFormAgeHours,
        NewAccountHours = policy.Options.NewAccountHours,
        NewAccountComments = policy.Options.NewAccountComments,
        TrustedFrom = policy.Options.TrustedFrom,
        HistoryDays = policy.Options.HistoryDays,
        MaxPerMember = policy.Options.MaxPerMember,
        MaxPerAddress = policy.Options.MaxPerAddress,
        BusyNetworkFrom = policy.Options.BusyNetworkFrom,
        RateWindowMinutes = policy.Options.RateWindowMinutes,
        RepeatWindowHours = policy.Options.RepeatWindowHours,
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

    /// <summary><see cref="CheckSetting.MinFactor"/> to <see cref="CheckSetting.MaxFactor"/>.</summary>
    public double? Factor { get; init; }
}
