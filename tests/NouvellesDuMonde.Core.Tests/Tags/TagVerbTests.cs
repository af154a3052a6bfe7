using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Tags;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Tags;

public sealed class TagVerbTests
{
    [Fact]
    public async Task A_renamed_tag_keeps_its_old_address_as_a_synonym()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await CreateAsync(desk, "Birmanie");

        await SaveAsync(desk, id, new TagInput { Name = "Myanmar", Synonyms = "Union du Myanmar" });

        (await FindAsync(desk, id)).Synonyms.Select(s => s.Slug).ShouldBe(["birmanie", "union-du-myanmar"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_renamed_tag_is_found_under_its_new_name_and_takes_no_other_tags()
    {
        await using var desk = await TestDesk.OpenAsync();
        var (id, water) = (await CreateAsync(desk, "Test"), await CreateAsync(desk, "Eau"));

        // The form sends the address along, as it was.
        (await SaveAsync(desk, id, new TagInput { Name = "eau", Slug = "test" })).Errors.ShouldHaveSingleItem().Field.ShouldBe("Name");
        (await SaveAsync(desk, id, new TagInput { Name = "Zèbre", Slug = "test" })).IsDone.ShouldBeTrue();

        (await FindAsync(desk, id)).ShouldSatisfyAllConditions(t => t.Slug.ShouldBe("zebre"), t => t.Synonyms.ShouldHaveSingleItem().Name.ShouldBe("Test"));
        (await TagsOfAsync(desk, "zèbre, Test, eau")).ShouldBe([id, water]);
    }

    [Fact]
    public async Task A_tag_with_an_address_of_its_own_keeps_it_and_is_found_under_its_name()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = (await SaveAsync(desk, null, new TagInput { Name = "Corée du Nord", Slug = "rpdc" })).Id!.Value;

        await SaveAsync(desk, id, new TagInput { Name = "Corée populaire", Slug = "rpdc" });

        (await FindAsync(desk, id)).Slug.ShouldBe("rpdc");
        (await TagsOfAsync(desk, "corée populaire")).ShouldBe([id]);
    }

    [Fact]
    public async Task A_tag_whose_name_an_earlier_program_set_apart_from_its_address_is_not_made_again()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.AddAsync(new Tag("Zèbre", "test"), t => t.Id);

        (await TagsOfAsync(desk, "Zèbre")).ShouldBe([id]);
        (await SaveAsync(desk, null, new TagInput { Name = "Zèbre" })).Errors.ShouldHaveSingleItem().Sentence.ShouldContain("Fusionnez-les plutôt");
    }

    [Fact]
    public async Task A_name_belongs_to_one_tag_only()
    {
        await using var desk = await TestDesk.OpenAsync();
        await SaveAsync(desk, null, new TagInput { Name = "Corée du Nord", Synonyms = "RPDC" });

        (await SaveAsync(desk, null, new TagInput { Name = "rpdc" })).Errors.ShouldHaveSingleItem().Sentence.ShouldContain("Corée du Nord");
        (await SaveAsync(desk, null, new TagInput { Name = "Pyongyang", Synonyms = "COREE DU NORD" })).Errors.ShouldHaveSingleItem().Field.ShouldBe("Synonyms");
    }

    [Fact]
    public async Task Merged_tags_share_articles_and_names()
    {
        await using var desk = await TestDesk.OpenAsync();
        var first = await desk.ArticleAsync(desk.Input() with { TagNames = "Climat" }, publish: true);
        var both = await desk.ArticleAsync(desk.Input() with { TagNames = "Climat, Réchauffement" }, publish: true);
        var (from, into) = (await IdAsync(desk, "climat"), await IdAsync(desk, "rechauffement"));

        (await MergeAsync(desk, from, into)).IsDone.ShouldBeTrue();

        (await desk.FindAsync(first)).Tags.ShouldHaveSingleItem().TagId.ShouldBe(into);
        (await desk.FindAsync(both)).Tags.ShouldHaveSingleItem().TagId.ShouldBe(into);
        (await FindAsync(desk, into)).Synonyms.Select(s => s.Name).ShouldBe(["Climat"]);
        (await MergeAsync(desk, into, into)).IsDone.ShouldBeFalse();
    }

    [Fact]
    public async Task A_deleted_tag_leaves_its_articles()
    {
        await using var desk = await TestDesk.OpenAsync();
        var article = await desk.ArticleAsync(desk.Input() with { TagNames = "Climat" });
        var id = await IdAsync(desk, "climat");

        await desk.RunAsync((DeleteTag delete, CancellationToken ct) => delete.RunAsync(id, ct));

        (await desk.FindAsync(article)).Tags.ShouldBeEmpty();
    }

    private static Task<IReadOnlyList<int>> TagsOfAsync(TestDesk desk, string typed) =>
        desk.RunAsync((ResolveTags resolve, CancellationToken ct) => resolve.RunAsync(typed, ct));

    private static Task<Saved> SaveAsync(TestDesk desk, int? id, TagInput input) =>
        desk.RunAsync((SaveTag save, CancellationToken ct) => save.RunAsync(id, input, ct));

    private static async Task<int> CreateAsync(TestDesk desk, string name) => (await SaveAsync(desk, null, new TagInput { Name = name })).Id!.Value;

    private static Task<Outcome> MergeAsync(TestDesk desk, int from, int into) =>
        desk.RunAsync((MergeTags merge, CancellationToken ct) => merge.RunAsync(from, into, ct));

    private static Task<Tag> FindAsync(TestDesk desk, int id) =>
        desk.ReadAsync(db => db.Tags.Include(t => t.Synonyms).SingleAsync(t => t.Id == id, TestContext.Current.CancellationToken));

    private static Task<int> IdAsync(TestDesk desk, string slug) =>
        desk.ReadAsync(db => db.Tags.Where(t => t.Slug == slug).Select(t => t.Id).SingleAsync(TestContext.Current.CancellationToken));
}
