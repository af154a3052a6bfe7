using NouvellesDuMonde.Core.Media.Renditions;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Media;

public sealed class RenditionPlanTests
{
    [Theory]
    [InlineData(50, 50, 350, 0)]
    [InlineData(0, 50, 0, 0)]
    [InlineData(100, 50, 700, 0)]
    [InlineData(25, 0, 0, 0)]
    [InlineData(60, 50, 490, 0)]
    public void A_crop_has_the_focal_point_in_its_middle_or_as_near_as_the_edges_allow(int x, int y, int left, int top) =>
        new FocalPoint(x, y).Around(1400, 700, 1).ShouldBe(new CropArea(left, top, 700, 700));

    [Theory]
    [InlineData(4000, 3000, "320,480,640,960,1280,1600,1920")]
    [InlineData(1600, 900, "320,480,640,960,1280,1600")]
    [InlineData(1250, 900, "320,480,640,960,1250")]
    [InlineData(1000, 900, "320,480,640,960")]
    [InlineData(200, 200, "200")]
    [InlineData(1000, 20_000, "320")]
    public void Widths_go_up_to_the_images_own_and_never_beyond(int width, int height, string widths) =>
        string.Join(',', RenditionPlan.Sizes(Crop.Whole, width, height).Select(s => s.Width)).ShouldBe(widths);

    [Fact]
    public void Shared_links_and_search_engines_get_JPEG_of_1200_pixels_where_the_image_allows()
    {
        var jpegs = RenditionPlan.Of(2400, 1600, new RenditionSet(FocalPoint.Centre, HasAvif: false)).Where(r => r.Format == Rendition.Jpeg).ToList();

        jpegs.Select(r => (r.Crop.Name, r.Width, r.Height)).ShouldBe([("", 960, 640), ("16x9", 1200, 675), ("4x3", 1200, 900), ("1x1", 1200, 1200), ("partage", 1200, 630)]);
    }

    [Fact]
    public void An_image_that_has_the_ratio_needs_no_crop()
    {
        var picture = Picture.Of("/media/a.jpg", 1600, 900, "1-50-50-avif", PictureUse.FrontLead);

        picture.Sources.Select(s => s.Type).ShouldBe(["image/avif", "image/webp"]);
        picture.Sources[0].SrcSet.ShouldStartWith("/media/r/a.jpg/1-320.avif 320w, ");
        (picture.Src, picture.Width, picture.Height).ShouldBe(("/media/r/a.jpg/1-960.jpg", 1600, 900));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0-50-50-avif")]
    [InlineData("1")]
    [InlineData("1-a-b")]
    public void Without_a_set_of_this_version_the_original_is_shown(string? code) =>
        Picture.Of("/media/a.jpg", 1600, 900, code, PictureUse.Card).ShouldBe(new Picture([], "/media/a.jpg", 1600, 900), new SameParts());

    [Fact]
    public void A_set_survives_its_code() => RenditionSet.Parse(new RenditionSet(new FocalPoint(0, 100), true).ToString()).ShouldBe(new RenditionSet(new FocalPoint(0, 100), true));

    private sealed class SameParts : IEqualityComparer<Picture>
    {
        public bool Equals(Picture? x, Picture? y) => x!.Sources.SequenceEqual(y!.Sources) && (x.Src, x.Width, x.Height) == (y.Src, y.Width, y.Height);

        public int GetHashCode(Picture picture) => picture.Src.GetHashCode(StringComparison.Ordinal);
    }
}
