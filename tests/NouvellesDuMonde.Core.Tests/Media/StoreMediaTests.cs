using System.Text;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Testing.Builders;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Media;

public sealed class StoreMediaTests
{
    private static readonly MediaInput Described = new() { Alt = "Un pont sous la pluie", Caption = "Le pont, lundi.", Credit = "Léa Martin" };

    public static TheoryData<string, byte[], string> Images => new()
    {
        { "jpg", Pictures.Jpeg(hasSecret: true), "image/jpeg" },
        { "png", Pictures.Png(), "image/png" },
        { "gif", Pictures.Gif(), "image/gif" },
        { "webp", Pictures.Webp(), "image/webp" },
    };

    public static TheoryData<string, byte[]> NotImages => new()
    {
        { "a page named as a photo", Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>") },
        { "an SVG with a script", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>") },
        { "the beginning of a JPEG", Pictures.Jpeg()[..12] },
        { "a JPEG without picture", [0xFF, 0xD8, 0xFF, 0xD9] },
        { "a page behind the mark of a GIF", Encoding.ASCII.GetBytes("GIF89a/*<script>alert(1)</script>*/=1;;;;;;;;;;") },
        { "a PNG whose chunk runs out of the file", Pictures.Png()[..60] },
        { "a WebP that is shorter than it says", Pictures.Webp()[..40] },
        { "nothing", [] },
    };

    [Theory, MemberData(nameof(Images))]
    public async Task An_image_is_known_by_its_content_and_kept_without_what_it_says_of_its_maker(string extension, byte[] file, string contentType)
    {
        await using var desk = await TestDesk.OpenAsync();

        var saved = await StoreAsync(desk, file, "Pont Neuf & Cie.exe");

        var asset = await FindAsync(desk, saved.Id!.Value);
        (asset.ContentType, asset.Width, asset.Height).ShouldBe((contentType, 640, 480));
        asset.StoredName.ShouldNotBeNull().ShouldMatch($"^2026/06/[0-9a-f]{{12}}-pont-neuf-cie\\.{extension}$");
        var kept = await File.ReadAllBytesAsync(Path.Combine(desk.Folder, "media", asset.StoredName), TestContext.Current.CancellationToken);
        Encoding.Latin1.GetString(kept).ShouldNotContain(Pictures.Secret);
        kept.Length.ShouldBe((int)asset.Bytes);
    }

    [Theory, MemberData(nameof(NotImages))]
    public async Task What_is_no_whole_image_is_refused_whatever_its_name(string what, byte[] file)
    {
        await using var desk = await TestDesk.OpenAsync();

        (await StoreAsync(desk, file, "photo.jpg")).Errors.ShouldHaveSingleItem().Field.ShouldBe("File", what);

        Directory.Exists(Path.Combine(desk.Folder, "media")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_second_picture_that_a_telephone_hangs_behind_is_cut_off()
    {
        await using var desk = await TestDesk.OpenAsync();

        var asset = await FindAsync(desk, (await StoreAsync(desk, [.. Pictures.Jpeg(), .. Pictures.Jpeg(160, 120), 0, 0], "photo")).Id!.Value);

        asset.Bytes.ShouldBe(Pictures.Jpeg().Length);
    }

    [Fact]
    public async Task A_photo_taken_on_its_side_keeps_its_turn_and_its_size_as_shown()
    {
        await using var desk = await TestDesk.OpenAsync();

        var asset = await FindAsync(desk, (await StoreAsync(desk, Pictures.Jpeg(640, 480, orientation: 6, hasSecret: true), "photo.jpg")).Id!.Value);

        (asset.Width, asset.Height).ShouldBe((480, 640));
        var kept = await File.ReadAllBytesAsync(Path.Combine(desk.Folder, "media", asset.StoredName!), TestContext.Current.CancellationToken);
        Core.Media.Images.ImageFile.Read(kept).ShouldNotBeNull().Width.ShouldBe(480);
    }

    [Fact]
    public async Task An_image_of_more_than_fifty_million_pixels_is_refused()
    {
        await using var desk = await TestDesk.OpenAsync();

        (await StoreAsync(desk, Pictures.Png(10_000, 5_001), "photo.png")).Errors.ShouldHaveSingleItem().Sentence.ShouldContain("50\u00A0millions");
    }

    [Fact]
    public async Task Description_and_credit_are_asked_for_unless_the_image_is_decorative()
    {
        await using var desk = await TestDesk.OpenAsync();

        (await StoreAsync(desk, Pictures.Png(), "a.png", new MediaInput())).Errors.Select(e => e.Field).ShouldBe(["Alt", "Credit"]);
        (await StoreAsync(desk, Pictures.Png(), "a.png", new MediaInput { IsDecorative = true, Credit = "AFP" })).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_image_is_not_kept_twice()
    {
        await using var desk = await TestDesk.OpenAsync();
        var first = await StoreAsync(desk, Pictures.Png(), "pont.png");

        (await StoreAsync(desk, Pictures.Png(), "autre-nom.png")).Errors.ShouldHaveSingleItem().Sentence.ShouldContain($"n° {first.Id}");
    }

    [Fact]
    public async Task A_corrected_caption_shows_in_the_texts_that_hold_the_image_and_one_in_use_cannot_be_deleted()
    {
        await using var desk = await TestDesk.OpenAsync();
        var image = (await StoreAsync(desk, Pictures.Png(), "pont.png")).Id!.Value;
        var article = await desk.ArticleAsync(desk.Input(body: $"<p>Texte.</p><figure data-media=\"{image}\"></figure>"), publish: true);

        await desk.RunAsync((DescribeMedia describe, CancellationToken ct) => describe.RunAsync(image, Described with { Caption = "Le pont, mardi." }, ct));

        (await desk.FindAsync(article)).BodyHtml.ShouldContain("Le pont, mardi.");
        (await desk.RunAsync((DeleteMedia delete, CancellationToken ct) => delete.RunAsync(image, ct))).Refusal.ShouldNotBeNull();
    }

    private static async Task<Saved> StoreAsync(TestDesk desk, byte[] file, string name, MediaInput? input = null) =>
        (await desk.RunAsync((StoreMedia store, CancellationToken ct) => store.RunAsync(new MemoryStream(file), name, input ?? Described, ct))).Saved;

    private static Task<MediaAsset> FindAsync(TestDesk desk, int id) =>
        desk.ReadAsync(db => db.Media.AsNoTracking().SingleAsync(m => m.Id == id, TestContext.Current.CancellationToken));
}
