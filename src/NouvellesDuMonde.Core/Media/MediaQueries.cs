using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Core.Media;

public static class MediaQueries
{
    /// <summary>Images with a file whose renditions are not there, or not those of the present plan.</summary>
    public static IQueryable<MediaAsset> LackingRenditions(this IQueryable<MediaAsset> media) => media.Where(m =>
        m.StoredName != null && (m.RenditionState != RenditionState.Made || (m.Renditions != null && !m.Renditions.StartsWith(RenditionSet.Prefix))));

    /// <summary>Images that wait for their renditions.</summary>
    public static IQueryable<MediaAsset> AwaitingRenditions(this IQueryable<MediaAsset> media) =>
        media.Where(m => m.RenditionState == RenditionState.Wanted && m.StoredName != null);

    /// <summary>Images whose renditions were given up.</summary>
    public static IQueryable<MediaAsset> WithFailedRenditions(this IQueryable<MediaAsset> media) =>
        media.Where(m => m.RenditionState == RenditionState.Failed);
}
