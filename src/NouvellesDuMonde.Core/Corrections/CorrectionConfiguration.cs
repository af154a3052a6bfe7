using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Corrections;

internal sealed class CorrectionConfiguration : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> correction)
    {
        correction.Property(c => c.Text).HasMaxLength(Correction.MaxTextLength);
        correction.Property(c => c.EditorName).HasMaxLength(ArticleContent.MaxShortTextLength);
        correction.HasOne(c => c.Article).WithMany(a => a.Corrections).HasForeignKey(c => c.ArticleId);
        // Those of one article. The public list goes by the primary key: see CorrectionQueries.
        correction.HasIndex(c => new { c.ArticleId, c.Id });
    }
}
