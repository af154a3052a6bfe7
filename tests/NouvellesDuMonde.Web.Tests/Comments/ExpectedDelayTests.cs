using NouvellesDuMonde.Web.Features.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

public sealed class ExpectedDelayTests
{
    [Theory]
    [InlineData(0.2, "1\u00A0minute")]
    [InlineData(1.4, "1\u00A0minute")]
    [InlineData(1.5, "2\u00A0minutes")]
    [InlineData(89, "89\u00A0minutes")]
    [InlineData(91, "2\u00A0heures")]
    [InlineData(36 * 60, "2\u00A0jours")]
    public void The_wait_is_told_in_the_singular_and_in_the_plural(double minutes, string words) =>
        ExpectedDelayQuery.InWords(TimeSpan.FromMinutes(minutes)).ShouldBe(words);
}
