using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Architecture;

/// <summary>God files start as one line too many: a hard stop on the largest says more than a wish about the average.</summary>
public sealed class SizeTests
{
    private const int FileStop = 300;
    private const int FileGoal = 200;
    private const int ViewStop = 120;
    private const int ActionStop = 15;
    private const int MethodStop = 30;

    /// <summary>Longer than the goal, each for a reason. Keep it short: past 200 lines ask which two things live in one room.</summary>
    private static readonly HashSet<string> Long =
    [
        // Every transition of an article in one place is the point of it.
        "src/NouvellesDuMonde.Core/Articles/Article.cs",
        // Likewise of a comment.
        "src/NouvellesDuMonde.Core/Comments/Comment.cs",
    ];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        SourceTree.Code.Where(f => f.Lines.Count > FileStop).Select(Measured).ShouldBeEmpty("split it by what it is about");

    [Fact]
    public void A_file_longer_than_200_lines_is_on_the_list_with_its_reason() =>
        SourceTree.Code.Where(f => f.Lines.Count > FileGoal && !Long.Contains(f.Path)).Select(Measured)
            .ShouldBeEmpty("split it, or add it to the list with the reason");

    [Fact]
    public void The_list_of_long_files_holds_only_long_files() =>
        Long.Except(SourceTree.Code.Where(f => f.Lines.Count > FileGoal).Select(f => f.Path)).ShouldBeEmpty("take it off the list");

    [Fact]
    public void No_view_is_longer_than_120_lines() =>
        SourceTree.Views.Where(f => f.Lines.Count > ViewStop).Select(Measured).ShouldBeEmpty("make a partial, or move logic to the record");

    [Fact]
    public void An_action_binds_calls_one_thing_and_chooses_the_result_in_15_lines() =>
        SourceTree.Product.Where(f => f.Name.EndsWith("Controller.cs", StringComparison.Ordinal))
            .SelectMany(f => f.Members().Where(m => m.Signature.StartsWith("public ", StringComparison.Ordinal) && m.Lines > ActionStop)
                .Select(m => $"{f}: {m.Lines} lines: {m.Signature}"))
            .ShouldBeEmpty("move the work to a verb class or the reading to a query class");

    [Fact]
    public void No_method_is_longer_than_30_lines() =>
        SourceTree.Code.SelectMany(f => f.Members().Where(m => m.Lines > MethodStop).Select(m => $"{f}: {m.Lines} lines: {m.Signature}"))
            .ShouldBeEmpty("name its parts");

    private static string Measured(SourceFile file) => $"{file}: {file.Lines.Count} lines";
}
