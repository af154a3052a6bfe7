using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Categories;

public sealed class SaveCategoryTests
{
    [Theory]
    [InlineData("Compte")]
    [InlineData("Rédaction")]
    [InlineData("wp-admin")]
    public async Task A_rubrique_cannot_take_an_address_of_the_site(string name)
    {
        await using var desk = await TestDesk.OpenAsync();

        (await SaveAsync(desk, null, new CategoryInput { Name = name })).Errors.ShouldHaveSingleItem().Sentence.ShouldContain("réservé au site");
    }

    [Fact]
    public async Task Two_rubriques_cannot_share_an_address_wherever_they_are_in_the_tree()
    {
        await using var desk = await TestDesk.OpenAsync();

        (await SaveAsync(desk, null, new CategoryInput { Name = "Asie", ParentId = desk.Culture })).Errors.ShouldHaveSingleItem().Field.ShouldBe("Slug");
    }

    [Fact]
    public async Task Two_rubriques_under_one_parent_cannot_share_a_name()
    {
        await using var desk = await TestDesk.OpenAsync();

        (await SaveAsync(desk, null, new CategoryInput { Name = "MONDE", Slug = "le-monde" })).Errors.ShouldHaveSingleItem().Field.ShouldBe("Name");
        (await SaveAsync(desk, null, new CategoryInput { Name = "Monde", Slug = "culture-du-monde", ParentId = desk.Culture })).IsDone.ShouldBeTrue();
        (await SaveAsync(desk, desk.World, new CategoryInput { Name = "Monde" })).IsDone.ShouldBeTrue("its own name is its own");
    }

    [Fact]
    public async Task A_rubrique_cannot_be_put_under_itself_or_its_own_child()
    {
        await using var desk = await TestDesk.OpenAsync();

        foreach (var parent in new[] { desk.World, desk.Asia })
        {
            var saved = await SaveAsync(desk, desk.World, new CategoryInput { Name = "Monde", ParentId = parent });
            saved.Errors.ShouldHaveSingleItem().Field.ShouldBe("ParentId");
        }
    }

    [Fact]
    public async Task A_rubrique_that_moves_takes_its_articles_off_the_old_parents_and_onto_the_new()
    {
        await using var desk = await TestDesk.OpenAsync();
        var plain = await desk.ArticleAsync(publish: true);
        var alsoInWorld = await desk.ArticleAsync(desk.Input() with { FurtherCategoryIds = [desk.World] }, publish: true);
        var draft = await desk.ArticleAsync();
        var elsewhere = await desk.ArticleAsync(desk.Input() with { CategoryId = desk.Culture, FurtherCategoryIds = [desk.Asia] });

        (await SaveAsync(desk, desk.Asia, new CategoryInput { Name = "Asie", ParentId = desk.Culture })).IsDone.ShouldBeTrue();

        (await PlacesAsync(desk, plain)).ShouldBe([(desk.Asia, true), (desk.Culture, false)], ignoreOrder: true);
        (await PlacesAsync(desk, alsoInWorld)).ShouldBe([(desk.Asia, true), (desk.World, true), (desk.Culture, false)], ignoreOrder: true);
        (await PlacesAsync(desk, draft)).ShouldBe([(desk.Asia, true), (desk.Culture, false)], ignoreOrder: true);
        (await PlacesAsync(desk, elsewhere)).ShouldBe([(desk.Asia, true), (desk.Culture, true)], ignoreOrder: true);
        (await desk.FindAsync(plain)).Listings.ShouldAllBe(l => l.PublishedUtc == desk.Clock.UtcNow);
        (await desk.FindAsync(draft)).Listings.ShouldAllBe(l => l.PublishedUtc == null);
    }

    [Fact]
    public async Task A_whole_branch_moves_with_its_top()
    {
        await using var desk = await TestDesk.OpenAsync();
        var japan = (await SaveAsync(desk, null, new CategoryInput { Name = "Japon", ParentId = desk.Asia })).Id!.Value;
        var id = await desk.ArticleAsync(desk.Input() with { CategoryId = japan });

        await SaveAsync(desk, desk.Asia, new CategoryInput { Name = "Asie" });

        (await PlacesAsync(desk, id)).ShouldBe([(japan, true), (desk.Asia, false)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_new_address_leaves_a_redirect_and_older_ones_follow()
    {
        await using var desk = await TestDesk.OpenAsync();
        await SaveAsync(desk, desk.Culture, new CategoryInput { Name = "Culture", Slug = "arts" });
        await SaveAsync(desk, desk.Culture, new CategoryInput { Name = "Culture", Slug = "idees" });

        var redirects = await desk.ReadAsync(db => db.Redirects.ToDictionaryAsync(r => r.FromPath, r => r.ToPath, TestContext.Current.CancellationToken));

        redirects.ShouldBe(new Dictionary<string, string?> { ["/culture"] = "/idees", ["/arts"] = "/idees" }, ignoreOrder: true);
    }

    [Fact]
    public async Task Only_an_empty_rubrique_can_be_deleted()
    {
        await using var desk = await TestDesk.OpenAsync();
        await desk.ArticleAsync();

        (await DeleteAsync(desk, desk.World)).Refusal.ShouldBe("Cette rubrique a des sous-rubriques\u00a0: déplacez-les d’abord.");
        (await DeleteAsync(desk, desk.Asia)).Refusal.ShouldBe("Cette rubrique contient des articles\u00a0: donnez-leur une autre rubrique d’abord.");
        (await DeleteAsync(desk, desk.Culture)).IsDone.ShouldBeTrue();
    }

    private static Task<Saved> SaveAsync(TestDesk desk, int? id, CategoryInput input) =>
        desk.RunAsync((SaveCategory save, CancellationToken ct) => save.RunAsync(id, input, ct));

    private static Task<Outcome> DeleteAsync(TestDesk desk, int id) =>
        desk.RunAsync((DeleteCategory delete, CancellationToken ct) => delete.RunAsync(id, ct));

    private static async Task<IEnumerable<(int, bool)>> PlacesAsync(TestDesk desk, int id) =>
        (await desk.FindAsync(id)).Listings.Select(l => (l.CategoryId, l.IsChosen));
}
