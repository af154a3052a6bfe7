using NouvellesDuMonde.Core.Reports;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Reports;

public sealed class ReportWeightTests
{
    private static readonly ReporterStanding Known = new() { IsMember = true };

    [Fact]
    public void A_trusted_member_outweighs_five_accounts_opened_for_the_occasion() =>
        ReportWeight.Of(Known with { IsTrusted = true }).ShouldBeGreaterThan(5 * ReportWeight.Of(Known with { IsNew = true, IsTrusted = true }));

    [Fact]
    public void Whoever_was_right_before_counts_for_more_and_whoever_was_wrong_for_little()
    {
        ReportWeight.Of(Known with { DecidedReports = 10, UpheldReports = 10 }).ShouldBe(1.8);
        ReportWeight.Of(Known with { DecidedReports = 40 }).ShouldBe(0.2);
        ReportWeight.Of(Known with { DecidedReports = 2 }).ShouldBe(1);
    }

    [Fact]
    public void The_same_person_counts_once() => ReportWeight.Of(Known with { IsStaff = true, ReportedBefore = true }).ShouldBe(0);

    [Fact]
    public void What_a_moderator_has_read_and_kept_is_not_pushed_up_again() =>
        ReportWeight.Of(Known with { CommentWasKept = true }).ShouldBe(ReportWeight.Of(Known) / 4);
}
