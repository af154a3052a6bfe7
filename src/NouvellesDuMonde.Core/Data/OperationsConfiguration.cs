using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Data;

internal sealed class CacheEvictionConfiguration : IEntityTypeConfiguration<CacheEviction>
{
    public void Configure(EntityTypeBuilder<CacheEviction> eviction)
    {
        eviction.Property(e => e.Tag).HasMaxLength(PageTags.MaxLength);
        eviction.HasIndex(e => e.AtUtc);
    }
}

internal sealed class DataProtectionKeyConfiguration : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> key) => key.Property(k => k.Name).HasMaxLength(200);
}
