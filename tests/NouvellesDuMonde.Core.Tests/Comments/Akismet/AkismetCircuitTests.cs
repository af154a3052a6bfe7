using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Akismet;

public sealed class AkismetCircuitTests
{
    [Fact]
    public void Comments_that_were_asked_about_in_the_same_hiccup_make_one_pause()
    {
        var clock = new FakeClock(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));
        var circuit = new AkismetCircuit(clock);

        for (var i = 0; i < 6; i++)
            circuit.Note(AkismetReply.Failed(AkismetFailure.TimedOut));

        circuit.PausedUntilUtc.ShouldBe(clock.UtcNow.AddMinutes(1));
    }
}
