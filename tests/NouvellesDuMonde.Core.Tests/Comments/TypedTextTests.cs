using NouvellesDuMonde.Core.Comments;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("  Bonjour\r\nà tous  ", "Bonjour\nà tous")]
    [InlineData("un\n\n\n\n\ndeux", "un\n\ndeux")]
    [InlineData("un \n \n \n deux", "un \n \n  deux")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("via\u200Bgra\u202E\u0007", "viagra")]
    [InlineData("👩\u200D🔬 bravo", "👩\u200D🔬 bravo")]
    [InlineData(null, "")]
    public void What_was_typed_is_stored_in_one_form_with_nothing_invisible(string? typed, string stored) => TypedText.Clean(typed).ShouldBe(stored);

    [Fact]
    public void Half_a_character_does_no_harm() => TypedText.Clean("a\uD83Db").ShouldBe("a\uFFFDb");

    [Fact]
    public void A_heap_of_accents_becomes_a_few_and_what_is_far_too_long_is_cut()
    {
        TypedText.Clean("a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 10_000)) + "b").Length.ShouldBeLessThan(12);
        TypedText.Clean(new string('x', 1_000_000)).Length.ShouldBe(4 * CommentOptions.StorageMaxLength);
    }

    [Fact]
    public void Texts_that_differ_by_case_accents_and_dots_have_one_fingerprint()
    {
        TextFingerprint.Of("L’été arrive…").ShouldBe(TextFingerprint.Of("l'ete ARRIVE !"));
        TextFingerprint.Of("👍👍").ShouldNotBe(TextFingerprint.Of("👎"));
    }

    [Fact]
    public void A_cursor_survives_an_address()
    {
        var cursor = new CommentCursor(new DateTime(2026, 6, 15, 8, 0, 0, 123, 456, DateTimeKind.Utc), 42);

        CommentCursor.Parse(cursor.ToString()).ShouldBe(cursor);
        CommentCursor.Parse("x-y").ShouldBeNull();
        CommentCursor.Parse("7fffffffffffffff-1").ShouldBeNull();
    }

    [Fact]
    public void What_is_no_character_at_all_is_left_out() => TypedText.Clean("Un\uFFFE avis\uFDD0, copié d’un PDF\uFFFF.").ShouldBe("Un avis, copié d’un PDF.");
}
