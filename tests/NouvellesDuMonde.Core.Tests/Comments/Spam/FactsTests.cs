using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>What is known of a comment besides its text: kept with it, and read again by later programs.</summary>
public sealed class FactsTests
{
    [Fact]
    public void Facts_that_an_earlier_program_kept_are_judged_again()
    {
        var kept = JsonNode.Parse(SpamEvidence.Write(Facts()))!.AsObject();
        var always = typeof(SpamFacts).GetProperties().Where(p => p.GetCustomAttribute<RequiredMemberAttribute>() is not null).Select(p => p.Name);
        var later = kept.Select(p => p.Key).Except(always, StringComparer.OrdinalIgnoreCase).ToList();
        later.ShouldContain("nameWords");

        foreach (var name in later)
        {
            var older = kept.DeepClone().AsObject();
            older.Remove(name);
            Judging.Judge(SpamEvidence.Read(older.ToJsonString(), SpamRules.Default)!).Decision.ShouldBe(SpamDecision.Publish, name);
        }
    }

    [Theory]
    [InlineData("Viagra pas cher", SpamDecision.Hold, true)]
    [InlineData("Gros connard", SpamDecision.Hold, true)]
    [InlineData("Casino Royal", SpamDecision.Publish, true)]
    [InlineData("Ada", SpamDecision.Publish, false)]
    public void A_name_is_read_like_a_text_and_held_at_most(string name, SpamDecision decision, bool isTold)
    {
        var named = Facts() with { NameWords = WordLists.Default.FoundIn(FoldedWords.Of(name), DateOnly.FromDateTime(Judging.Now)) };

        Judging.Judge(named).Decision.ShouldBe(decision);
        Judging.Judge(named).Signals.Any(s => s.Check == "author-name").ShouldBe(isTold);
    }

    private static SpamFacts Facts() => Judging.Facts("Merci pour cet éclairage. Les chiffres de la page 3 mériteraient pourtant une source plus récente.");
}
