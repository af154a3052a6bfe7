using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

internal sealed class SpamModelConfiguration : IEntityTypeConfiguration<SpamModelVersion>
{
    public void Configure(EntityTypeBuilder<SpamModelVersion> version)
    {
        version.ToTable("SpamModels");
        version.Property(v => v.Note).HasMaxLength(SpamModelVersion.MaxNoteLength);
        version.Property(v => v.Report);
        version.Property(v => v.Weights);
        version.HasOne<SpamModelVersion>().WithMany().HasForeignKey(v => v.BaseId);
        version.HasIndex(v => new { v.CurrentSinceUtc, v.Id });
    }
}
