using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.FrontPages;

internal sealed class FrontPageSlotConfiguration : IEntityTypeConfiguration<FrontPageSlot>
{
    public void Configure(EntityTypeBuilder<FrontPageSlot> slot)
    {
        slot.Property(s => s.Headline).HasMaxLength(ArticleContent.MaxHeadlineLength);
        slot.Property(s => s.Version).IsConcurrencyToken();
        slot.HasOne(s => s.Article).WithMany().HasForeignKey(s => s.ArticleId);
        slot.HasOne(s => s.Category).WithMany().HasForeignKey(s => s.CategoryId);
        slot.Ignore(s => s.Place);
        // Forgetting what is over. What is left is a few dozen rows, read whole.
        slot.HasIndex(s => s.UntilUtc);
    }
}

internal sealed class FrontPageBandConfiguration : IEntityTypeConfiguration<FrontPageBand>
{
    public void Configure(EntityTypeBuilder<FrontPageBand> band)
    {
        band.HasKey(b => b.CategoryId);
        band.Property(b => b.CategoryId).ValueGeneratedNever();
        band.Property(b => b.Version).IsConcurrencyToken();
        band.HasOne(b => b.Category).WithMany().HasForeignKey(b => b.CategoryId);
    }
}
