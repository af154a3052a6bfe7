using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Media;

internal sealed class MediaAssetConfiguration : IEntityTypeConfiguration<MediaAsset>
{
    public void Configure(EntityTypeBuilder<MediaAsset> media)
    {
        media.Ignore(m => m.Path);
        media.Property(m => m.StoredName).HasMaxLength(MediaAsset.MaxNameLength);
        media.Property(m => m.ContentType).HasMaxLength(100);
        media.Property(m => m.Alt).HasMaxLength(MediaAsset.MaxTextLength);
        media.Property(m => m.Caption).HasMaxLength(MediaAsset.MaxTextLength);
        media.Property(m => m.Credit).HasMaxLength(MediaAsset.MaxTextLength);
        media.Property(m => m.SourceUrl).HasMaxLength(MediaAsset.MaxUrlLength);
        media.Property(m => m.ImportKey).HasMaxLength(Data.ImportKey.MaxLength);
        media.HasIndex(m => m.StoredName).IsUnique();
        media.HasIndex(m => m.ImportKey).IsUnique();
        media.HasIndex(m => new { m.AddedUtc, m.Id });
    }
}
