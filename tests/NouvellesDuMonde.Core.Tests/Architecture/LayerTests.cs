using System.Reflection;
using System.Text.RegularExpressions;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Commands;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Architecture;

public sealed partial class LayerTests
{
    [Fact]
    public void Core_knows_neither_HTTP_nor_Razor() =>
        References(typeof(NewsDbContext).Assembly)
            .Where(name => name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) && !OfAspNetInCore().IsMatch(name))
            .ShouldBeEmpty("what speaks HTTP belongs to Web; Core may use the Identity stores and data protection");

    [Fact]
    public void Of_ours_Core_knows_nothing_and_Web_only_Core() =>
        (Ours(typeof(NewsDbContext).Assembly), Ours(typeof(Program).Assembly)).ShouldSatisfyAllConditions(
            t => t.Item1.ShouldBeEmpty(),
            t => t.Item2.ShouldBe(["NouvellesDuMonde.Core"]));

    [Fact]
    public void A_migration_project_holds_migrations_and_its_factory_only() =>
        SourceTree.Product.Where(f => f.Path.StartsWith("src/NouvellesDuMonde.Migrations.", StringComparison.Ordinal) && f.Name != "DesignTimeFactory.cs")
            .ShouldBeEmpty("shared code belongs to Core");

    [Fact]
    public void Which_rows_have_a_status_is_said_in_a_Queries_file_only() =>
        SourceTree.Product.Where(f => !f.Name.EndsWith("Queries.cs", StringComparison.Ordinal)).SelectMany(f => f.Places(WhereStatus()))
            .ShouldBeEmpty("use the named scope (Published, Visible, …), or add one to the <Noun>Queries.cs of the feature");

    [Fact]
    public void Time_comes_from_the_TimeProvider() =>
        SourceTree.Product.SelectMany(f => f.Places(SystemClock()))
            .ShouldBeEmpty("take a TimeProvider: a test moves its clock");

    [Fact]
    public void Every_verb_of_the_command_line_is_listed()
    {
        var listed = (ICommand[])typeof(CommandLine).GetField("Commands", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        var written = typeof(Program).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(ICommand)) && !t.IsAbstract).ToList();

        listed.Select(c => c.GetType()).ShouldBe(written, ignoreOrder: true, "list it in CommandLine.cs");
        listed.Select(c => c.Name).ShouldBeUnique();
        listed.ShouldAllBe(c => c.Description != "");
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static IEnumerable<string> Ours(Assembly assembly) =>
        References(assembly).Where(name => name.StartsWith("NouvellesDuMonde.", StringComparison.Ordinal));

    [GeneratedRegex(@"^Microsoft\.AspNetCore\.(Identity|Cryptography|DataProtection)(\.|$)")]
    private static partial Regex OfAspNetInCore();

    [GeneratedRegex(@"\.Where\((?:[^();]|\((?:[^();]|\([^();]*\))*\))*?\.Status\s*(==|!=|is\b)")]
    private static partial Regex WhereStatus();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(UtcNow|Now|Today)\b")]
    private static partial Regex SystemClock();
}
