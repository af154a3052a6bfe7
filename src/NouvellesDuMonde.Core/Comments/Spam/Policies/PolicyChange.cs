using System.Globalization;
using System.Reflection;

namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>One thing that two policies set differently.</summary>
/// <param name="Setting">A number of <see cref="SpamPolicyInput"/>, or the name of a check.</param>
public sealed record PolicyChange(string Setting, double Before, double After)
{
    private static readonly PropertyInfo[] Numbers =
        [.. typeof(SpamPolicyInput).GetProperties().Where(p => p.PropertyType == typeof(int?) || p.PropertyType == typeof(double?))];

    /// <summary>It is a check: its factor, or 0 where it is switched off.</summary>
    public bool IsCheck { get; init; }

    /// <returns>Numbers first, then checks, each in the order of the form.</returns>
    public static IReadOnlyList<PolicyChange> Between(SpamPolicyInput before, SpamPolicyInput after)
    {
        var numbers = Numbers.Select(p => new PolicyChange(p.Name, ValueOf(p, before), ValueOf(p, after)));
        var factors = before.Checks.ToDictionary(c => c.Name, FactorOf);
        var checks = after.Checks.Select(c => new PolicyChange(c.Name, factors.GetValueOrDefault(c.Name, 1), FactorOf(c)) { IsCheck = true });
        return [.. numbers.Concat(checks).Where(c => c.Before != c.After)];
    }

    private static double ValueOf(PropertyInfo number, SpamPolicyInput input) => Convert.ToDouble(number.GetValue(input), CultureInfo.InvariantCulture);

    private static double FactorOf(CheckInput check) => check.IsOn ? check.Factor ?? 1 : 0;
}
