using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Core.Media;

internal sealed class MediaAssetConfiguration : IEntityTypeConfiguration<MediaAsset>
{
    public void Configure(EntityTypeBuilder<MediaAsset> media)
    {
        media.Ignore(m => m.Path);
        media.Ignore(m => m.Focus);
        media.Property(m => m.StoredName).HasMaxLength(MediaAsset.MaxNameLength);
        media.Property(m => m.ContentType).HasMaxLength(100);
        media.Property(m => m.Alt).HasMaxLength(MediaAsset.MaxTextLength);
        media.Property(m => m.Caption).HasMaxLength(MediaAsset.MaxTextLength);
        media.Property(m => m.Credit).HasMaxLength(MediaAsset.MaxTextLength);
        media.Property(m => m.SourceUrl).HasMaxLength(MediaAsset.MaxUrlLength);
        media.Property(m => m.ImportKey).HasMaxLength(Data.ImportKey.MaxLength);
        // Rows from before focal points get the middle; the sentinel lets 0, the left edge, be written.
        media.Property(m => m.FocusX).HasDefaultValue(FocalPoint.Centre.X).HasSentinel(FocalPoint.Centre.X);
        media.Property(m => m.FocusY).HasDefaultValue(FocalPoint.Centre.Y).HasSentinel(FocalPoint.Centre.Y);
        media.Property(m => m.Renditions).HasMaxLength(RenditionSet.MaxLength);
        media.Property(m => m.RenditionError).HasMaxLength(MediaAsset.MaxErrorLength);
        media.HasIndex(m => m.StoredName).IsUnique();
        media.HasIndex(m => m.ImportKey).IsUnique();
        media.HasIndex(m => new { m.AddedUtc, m.Id });
        media.HasIndex(m => new { m.RenditionState, m.Id });
    }
}
