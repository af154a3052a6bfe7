using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Core.Media;

/// <summary>An image with what the law and the reader need to know of it.</summary>
public sealed class MediaAsset
{
    public const int MaxNameLength = 200;
    public const int MaxTextLength = 1000;
    public const int MaxUrlLength = 1000;
    public const int MaxErrorLength = 300;

    /// <summary>Tries before an image's renditions are given up, a quarter of an hour after the first: a busy machine gets over it.</summary>
    public const int MaxRenditionFailures = 6;

    private MediaAsset()
    {
    }

    public int Id { get; private set; }

    /// <summary>
    /// Path of the file below the media folder, with forward slashes (<c>2026/11/3f2a-pont.jpg</c>);
    /// <c>null</c> for an imported record whose file is not here.
    /// </summary>
    public string? StoredName { get; private set; }

    public string ContentType { get; private set; } = "";

    public long Bytes { get; private set; }

    /// <summary>Pixels.</summary>
    public int? Width { get; private set; }

    /// <summary>Pixels.</summary>
    public int? Height { get; private set; }

    /// <summary>What somebody who cannot see the image needs to know; empty for a purely decorative one.</summary>
    public string Alt { get; private set; } = "";

    public string Caption { get; private set; } = "";

    public string Credit { get; private set; } = "";

    /// <summary>Where an imported image stood.</summary>
    public string? SourceUrl { get; private set; }

    /// <summary>Folded texts and file name: what the search of the media library compares with.</summary>
    public string SearchText { get; private set; } = "";

    public DateTime AddedUtc { get; private set; }

    public string? ImportKey { get; private set; }

    /// <summary>Per cent of the width, from the left.</summary>
    public int FocusX { get; private set; } = FocalPoint.Centre.X;

    /// <summary>Per cent of the height, from above.</summary>
    public int FocusY { get; private set; } = FocalPoint.Centre.Y;

    /// <summary>The <see cref="RenditionSet"/> that pages show; <c>null</c>: the original.</summary>
    public string? Renditions { get; private set; }

    public RenditionState RenditionState { get; private set; }

    public int RenditionFailures { get; private set; }

    /// <summary>Why the last try failed, for the newsroom.</summary>
    public string? RenditionError { get; private set; }

    public FocalPoint Focus => new(FocusX, FocusY);

    /// <summary>The address that pages use, or <c>null</c> when the file is not here.</summary>
    public string? Path => StoredName is null ? null : PathOf(StoredName);

    public static string PathOf(string storedName) => "/media/" + storedName;

    public static MediaAsset Stored(StoredFile file, MediaDescription description, DateTime nowUtc, string? importKey = null)
    {
        var asset = new MediaAsset { AddedUtc = nowUtc, ImportKey = importKey };
        asset.Attach(file);
        asset.Describe(description);
        return asset;
    }

    /// <summary>A record without its file: what an import knows of an attachment that it could not fetch.</summary>
    public static MediaAsset Missing(
        string sourceUrl, string contentType, int? width, int? height, MediaDescription description, DateTime addedUtc, string importKey)
    {
        var asset = new MediaAsset
        {
            SourceUrl = sourceUrl,
            ContentType = contentType,
            Width = width,
            Height = height,
            AddedUtc = addedUtc,
            ImportKey = importKey,
        };
        asset.Describe(description);
        return asset;
    }

    public void Describe(MediaDescription description)
    {
        (Alt, Caption, Credit) = (description.Alt, description.Caption, description.Credit);
        WriteSearchText();
    }

    public void Attach(StoredFile file)
    {
        (StoredName, ContentType, Bytes, Width, Height) = (file.StoredName, file.ContentType, file.Bytes, file.Width, file.Height);
        WriteSearchText();
    }

    /// <returns>Whether it moved, so that crops must be made anew; until then those around the old point are shown.</returns>
    public bool MoveFocus(FocalPoint point)
    {
        if (point == Focus)
            return false;
        (FocusX, FocusY) = (point.X, point.Y);
        WantRenditions();
        return true;
    }

    public void WantRenditions() => (RenditionState, RenditionFailures, RenditionError) = (RenditionState.Wanted, 0, null);

    /// <param name="set"><c>null</c> for an image that is best shown as it is, such as an animation.</param>
    public void ShowRenditions(RenditionSet? set) =>
        (Renditions, RenditionState, RenditionFailures, RenditionError) = (set?.ToString(), RenditionState.Made, 0, null);

    /// <returns>Whether another try is worth it.</returns>
    public bool FailRenditions(string reason)
    {
        RenditionFailures++;
        RenditionError = reason.Length <= MaxErrorLength ? reason : reason[..MaxErrorLength];
        if (RenditionFailures < MaxRenditionFailures)
            return true;
        RenditionState = RenditionState.Failed;
        return false;
    }

    private void WriteSearchText() => SearchText = Search.SearchText.Fold($"{Alt} {Caption} {Credit} {StoredName ?? SourceUrl}");
}

public enum RenditionState
{
    /// <summary>To be made, or to be made anew.</summary>
    Wanted,
    Made,

    /// <summary>Given up until somebody asks again.</summary>
    Failed,
}

public sealed record MediaDescription(string Alt, string Caption, string Credit);

/// <summary>A file that the media store has kept.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record StoredFile(string StoredName, string ContentType, long Bytes, int Width, int Height);
