using System.Text.RegularExpressions;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Architecture;

public sealed partial class ViewTests
{
    [Fact]
    public void No_view_holds_a_script_a_style_or_an_event_attribute() =>
        SourceTree.Views.SelectMany(f => f.Places(Inline(), WithoutComments(f.Text)))
            .ShouldBeEmpty("the content security policy forbids inline code: use a file in wwwroot/js or Styles, hooked by data-* or a class");

    [Fact]
    public void Every_page_says_what_it_is_before_anything_else() =>
        SourceTree.Views.Where(f => IsPage(f) && !f.Text.Contains("new PageHead(", StringComparison.Ordinal))
            .ShouldBeEmpty("begin with new PageHead(title, description, canonicalPath).ShowIn(ViewData)");

    /// <summary>Views of accounts and of the letter are found by their name alone, whichever controller asks: two of one name, and one of them never shows.</summary>
    [Fact]
    public void No_two_folders_that_are_searched_by_name_have_a_view_of_one_name() =>
        SourceTree.Views.Where(f => f.Path.Contains("/Features/Account/", StringComparison.Ordinal) || f.Path.Contains("/Features/Newsletter/", StringComparison.Ordinal) || f.Path.Contains("/Features/Shared/", StringComparison.Ordinal))
            .Where(f => f.Path.Count(c => c == '/') == "src/NouvellesDuMonde.Web/Features/Account/x".Count(c => c == '/'))
            .GroupBy(f => f.Name).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    /// <summary>A file of a feature that is not a partial, a view component's view or a layout.</summary>
    private static bool IsPage(SourceFile file) =>
        !file.Name.StartsWith('_') && !file.Path.Contains("/Shared/", StringComparison.Ordinal) && !UsedAsPart(file)
        && !file.Text.Contains("Layout = null", StringComparison.Ordinal);

    private static bool UsedAsPart(SourceFile file)
    {
        var view = file.Path["src/NouvellesDuMonde.Web".Length..];
        return SourceTree.Product.Any(f => f.Name.EndsWith("ViewComponent.cs", StringComparison.Ordinal) && f.Text.Contains(view, StringComparison.Ordinal));
    }

    /// <summary>Comments become blanks, so that line numbers stay.</summary>
    internal static string WithoutComments(string view) => Comment().Replace(view, m => Blank().Replace(m.Value, " "));

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->|(?<=^|\s)//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Blank();

    /// <summary>A data block (JSON-LD) is no script: browsers do not run it, the policy does not stop it.</summary>
    [GeneratedRegex("""<script(?![^>]*(\bsrc=|type="application/(ld\+)?json"))|<style\b|\sstyle\s*=\s*["']|\son[a-z]+\s*=\s*["']""")]
    private static partial Regex Inline();
}
