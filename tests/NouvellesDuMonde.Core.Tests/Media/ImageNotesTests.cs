using System.Text;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Images.Notes;
using NouvellesDuMonde.Testing.Builders;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Media;

public sealed class ImageNotesTests
{
    private const int Byline = 80, Credit = 110, Copyright = 116, Caption = 120;

    private static readonly byte[] Xmp = PictureNotes.Xmp("Léa Martin", "AFP", "Le pont, lundi à l’aube.", "Un pont de pierre dans la brume");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_author_the_agency_and_the_caption_of_a_news_agency_are_read_in_either_encoding(bool isUtf8)
    {
        var iptc = PictureNotes.Iptc(isUtf8, (Byline, "Zoé Lefèvre"), (Credit, "Reuters"), (Copyright, "© Reuters 2026"), (Caption, "À Séoul, mardi."));

        var notes = ImageNotes.Read(PictureNotes.InJpeg(Pictures.Jpeg(), iptc));

        (notes.Credit, notes.Caption, notes.Copyright).ShouldBe(("Zoé Lefèvre / Reuters", "À Séoul, mardi.", "© Reuters 2026"));
    }

    [Fact]
    public void Every_format_gives_its_XMP_with_the_French_caption_and_the_alternative_text()
    {
        foreach (var file in new[] { PictureNotes.InJpeg(Pictures.Jpeg(), xmp: Xmp), PictureNotes.InPng(Xmp, PictureNotes.Exif()), PictureNotes.InWebp(Xmp, PictureNotes.Exif()) })
        {
            var notes = ImageNotes.Read(file);
            (notes.Credit, notes.Caption, notes.Alt).ShouldBe(("Léa Martin / AFP", "Le pont, lundi à l’aube.", "Un pont de pierre dans la brume"));
        }
    }

    [Fact]
    public void What_a_camera_writes_by_itself_is_no_caption_and_its_owner_is_the_credit()
    {
        var exif = PictureNotes.Exif(1, (PictureNotes.ImageDescription, "OLYMPUS DIGITAL CAMERA"), (PictureNotes.Artist, "Noé Petit"));

        var notes = ImageNotes.Read(PictureNotes.InJpeg(Pictures.Jpeg(), exif: exif));

        (notes.Credit, notes.Caption).ShouldBe(("Noé Petit", ""));
    }

    [Fact]
    public void Of_several_standards_the_newest_speaks_and_the_others_fill_the_gaps()
    {
        var iptc = PictureNotes.Iptc(true, (Byline, "L. Martin"), (Caption, "Vieille légende."), (Copyright, "© Martin"));
        var file = PictureNotes.InJpeg(Pictures.Jpeg(), iptc, Xmp, PictureNotes.Exif(1, (PictureNotes.Artist, "CANON USER")));

        var notes = ImageNotes.Read(file);

        (notes.Creator, notes.Caption, notes.Copyright).ShouldBe(("Léa Martin", "Le pont, lundi à l’aube.", "© Martin"));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")]
    [InlineData("<x:xmpmeta")]
    [InlineData("")]
    public void Broken_or_hostile_XML_says_nothing(string packet) =>
        ImageNotes.Read(PictureNotes.InJpeg(Pictures.Jpeg(), xmp: Encoding.UTF8.GetBytes(packet))).ShouldBe(ImageNotes.None);

    [Fact]
    public void No_prefix_of_a_file_breaks_the_reader()
    {
        var file = PictureNotes.InJpeg(Pictures.Jpeg(), PictureNotes.Iptc(true, (Byline, "Zoé")), Xmp, PictureNotes.Exif(6, (PictureNotes.Artist, "Noé")));
        foreach (var whole in new[] { file, PictureNotes.InPng(Xmp, PictureNotes.Exif()), PictureNotes.InWebp(Xmp, PictureNotes.Exif()) })
        {
            for (var length = 0; length < whole.Length; length += 3)
                ImageNotes.Read(whole.AsSpan(0, length)).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task An_upload_takes_from_the_file_what_the_editor_left_empty_and_no_position_stays()
    {
        await using var desk = await TestDesk.OpenAsync();
        var file = PictureNotes.InJpeg(Pictures.Jpeg(), xmp: Xmp, exif: PictureNotes.Exif(1, (PictureNotes.Artist, "Noé")));

        var stored = await desk.RunAsync((StoreMedia store, CancellationToken ct) =>
            store.RunAsync(new MemoryStream(file), "pont.jpg", new MediaInput { Caption = "Ma légende." }, ct));

        stored.Found.ShouldBe(["description", "crédit"]);
        var asset = await desk.ReadAsync(db => db.Media.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken));
        (asset.Credit, asset.Caption, asset.Alt).ShouldBe(("Léa Martin / AFP", "Ma légende.", "Un pont de pierre dans la brume"));
        var kept = await File.ReadAllBytesAsync(Path.Combine(desk.Folder, "media", asset.StoredName!), TestContext.Current.CancellationToken);
        Encoding.Latin1.GetString(kept).ShouldNotContain(Pictures.Secret);
    }
}
