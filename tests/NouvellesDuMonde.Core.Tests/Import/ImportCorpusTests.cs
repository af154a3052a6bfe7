using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Import;

/// <summary>Imports every export of a folder outside of the repository twice, and counts.</summary>
public sealed class ImportCorpusTests
{
    private const string FolderVariable = "NDM_WXR_CORPUS";

    [Fact]
    public async Task Real_exports_come_in_whole_and_only_once()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{FolderVariable} names no folder.");

        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder!, "expected-counts.json")));
        foreach (var file in expected.RootElement.EnumerateObject().Where(file => file.Value.GetProperty("well_formed").GetBoolean()))
            await CheckAsync(Path.Combine(folder!, file.Name), file.Value);
    }

    private static async Task CheckAsync(string path, JsonElement expected)
    {
        await using var site = new ImportSite();
        await site.ImportFileAsync(path);

        var articles = await site.ReadAsync(db => db.Articles.Select(a => new { a.Kind, a.Status }).ToListAsync());
        articles.Count(a => a.Kind == ArticleKind.Article).ShouldBe(Count(expected, "items", "post"), path);
        articles.Count(a => a.Kind == ArticleKind.Page).ShouldBe(Count(expected, "items", "page"), path);
        articles.Count(a => a.Status == ArticleStatus.Published)
            .ShouldBe(Count(expected, "status", "post:publish") + Count(expected, "status", "page:publish"), path);
        (await site.ReadAsync(db => db.Media.CountAsync(m => m.ImportKey!.Contains(":attachment:"))))
            .ShouldBe(Count(expected, "items", "attachment"), path);
        await CheckCommentsAsync(site, path, expected);

        (await site.ImportFileAsync(path)).Changes.ShouldBe(0, path);
    }

    private static async Task CheckCommentsAsync(ImportSite site, string path, JsonElement expected)
    {
        var comments = await site.ReadAsync(db => db.Comments.Select(c => new { c.Kind, c.ParentId, c.Depth }).ToListAsync());
        comments.Count(c => c.Kind == CommentKind.Comment).ShouldBe(Count(expected, "comments", "comment:1"), path);
        comments.Count(c => c.Kind == CommentKind.Pingback).ShouldBe(Count(expected, "comments", "pingback:1"), path);
        comments.Count(c => c.ParentId is not null).ShouldBe(expected.GetProperty("threaded_replies").GetInt32(), path);
        comments.Select(c => c.Depth + 1).DefaultIfEmpty(0).Max().ShouldBe(expected.GetProperty("deepest_thread").GetInt32(), path);
    }

    private static int Count(JsonElement expected, string group, string name) =>
        expected.GetProperty(group).TryGetProperty(name, out var count) ? count.GetInt32() : 0;
}
