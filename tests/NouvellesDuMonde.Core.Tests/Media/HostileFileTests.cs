using System.Text;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Testing.Builders;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Media;

public sealed class HostileFileTests
{
    private static readonly MediaInput Described = new() { Alt = "Un pont", Credit = "AFP" };

    /// <summary>Made when its test runs: a runner that lists the tests would otherwise carry a gigabyte's worth of them about.</summary>
    private static readonly Dictionary<string, (Func<byte[]> File, string Reason)> Harmful = new()
    {
        ["an SVG with a script"] = (() => Text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), "SVG"),
        ["an SVG without one"] = (() => Text("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"), "SVG"),
        ["a page named as a photo"] = (() => Text("<!doctype html><title>Photo</title>"), "n’est pas une image"),
        ["a HEIC photo"] = (() => [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40]], "HEIC"),
        ["a PNG of 200,000 by 200,000 pixels"] = (() => Pictures.Png(200_000, 200_000), "50\u00A0millions"),
        ["a small PNG that inflates to a gigabyte"] = (() => Bomb(), "entière"),
        ["a PNG with fewer pixels than it says"] = (() => Png(8, 8, Pictures.Zipped(20)), "entière"),
        ["a WebP whose picture is larger than its canvas"] = (() => WebpWithin(10, 10), "entière"),
        ["a GIF whose frame is larger than all limits"] = (() => Gif(0xFFFF, 1), "animation"),
        ["a GIF of a thousand frames"] = (() => Gif(1, 1000), "animation"),
        ["a JPEG of a thousand scans"] = (() => Scans(1000), "entière"),
        ["a JPEG with two sizes"] = (() => [.. Pictures.Jpeg()[..2], .. Frame(8, 8), .. Pictures.Jpeg()[2..]], "entière"),
        ["a JPEG that breaks off"] = (() => Pictures.Jpeg()[..^2], "entière"),
        ["a JPEG with a page behind"] = (() => Pictures.Jpeg(behind: "<html><script>alert(1)</script>"), "autre chose"),
        ["a JPEG that is also an archive"] = (() => [.. Pictures.Jpeg(), .. "PK\u0003\u0004"u8, .. new byte[30], .. "PK\u0005\u0006"u8, .. new byte[18]], "autre chose"),
        ["a JPEG with an unknown thing behind"] = (() => Pictures.Jpeg(behind: "MZ\u0090\0\u0003"), "autre chose"),
        ["a PNG with a script of a server behind"] = (() => Pictures.Png(behind: "<?php system($_GET['c']); ?>"), "autre chose"),
        ["a JPEG with a script in its comment"] = (() => PictureWithComment("<?PHP phpinfo();"), "autre chose"),
        ["a GIF that is also a script"] = (() => GifWithComment("*/=1;<script>alert(1)</script>"), "autre chose"),
        ["a JPEG that is also a PDF"] = (() => PictureWithComment("%PDF-1.7"), "autre chose"),
    };

    public static TheoryData<string> Files => [.. Harmful.Keys];

    [Theory, MemberData(nameof(Files))]
    public async Task A_file_that_means_harm_is_refused_with_a_reason(string what)
    {
        var (file, reason) = (Harmful[what].File(), Harmful[what].Reason);
        await using var desk = await TestDesk.OpenAsync();

        var stored = await desk.RunAsync((StoreMedia store, CancellationToken ct) => store.RunAsync(new MemoryStream(file), "photo.jpg", Described, ct));

        stored.Saved.Errors.ShouldHaveSingleItem(what).Sentence.ShouldContain(reason);
        Directory.Exists(Path.Combine(desk.Folder, "media")).ShouldBeFalse();
    }

    [Fact]
    public async Task Real_animations_and_photos_with_padding_come_through()
    {
        await using var desk = await TestDesk.OpenAsync();

        foreach (var file in new[] { Gif(640, 12), Pictures.Jpeg(behind: "\0\0\0\0\r\n"), Pictures.Png(behind: "\n") })
        {
            var stored = await desk.RunAsync((StoreMedia store, CancellationToken ct) => store.RunAsync(new MemoryStream(file), "photo.jpg", Described, ct));
            stored.Saved.Errors.ShouldBeEmpty();
        }
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Bomb() => Png(8, 8, Pictures.Zipped(1 << 30));

    private static byte[] Png(int width, int height, byte[] data) =>
    [
        0x89, .. "PNG\r\n\u001a\n"u8, .. Pictures.Chunk("IHDR", [.. Pictures.Big32(width), .. Pictures.Big32(height), 8, 2, 0, 0, 0]),
        .. Pictures.Chunk("IDAT", data), .. Pictures.Chunk("IEND", []),
    ];

    private static byte[] WebpWithin(int width, int height)
    {
        byte[] chunks =
        [
            .. Pictures.Riff("VP8X", [0, 0, 0, 0, .. Pictures.Little24(width - 1), .. Pictures.Little24(height - 1)]),
            .. Pictures.Riff("VP8L", [0x2F, 0xFF, 0xFF, 0xFF, 0x0F]),
        ];
        return [.. "RIFF"u8, .. Pictures.Little32(chunks.Length + 4), .. "WEBP"u8, .. chunks];
    }

    private static byte[] Gif(int side, int frames) =>
        [.. Pictures.Gif()[..13], .. Enumerable.Repeat(GifFrame(side), frames).SelectMany(f => f), 0x3B];

    private static byte[] GifFrame(int side) => [0x2C, 0, 0, 0, 0, (byte)side, (byte)(side >> 8), (byte)side, (byte)(side >> 8), 0, 2, 2, 0x4C, 0x01, 0];

    private static byte[] GifWithComment(string comment) =>
        [.. Pictures.Gif()[..13], 0x21, 0xFE, (byte)comment.Length, .. Encoding.ASCII.GetBytes(comment), 0, .. GifFrame(1), 0x3B];

    private static byte[] PictureWithComment(string comment) =>
        [.. Pictures.Jpeg()[..2], .. Pictures.Segment(0xFE, Encoding.ASCII.GetBytes(comment)), .. Pictures.Jpeg()[2..]];

    private static byte[] Frame(int width, int height) => Pictures.Segment(0xC0, [8, .. Pictures.Big16(height), .. Pictures.Big16(width), 1, 1, 0x11, 0]);

    private static byte[] Scans(int count) =>
        [0xFF, 0xD8, .. Frame(8, 8), .. Enumerable.Repeat(Pictures.Segment(0xDA, [1, 1, 0, 0, 63, 0]), count).SelectMany(s => s), 0xFF, 0xD9];
}
