using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Appeals;

internal sealed class AppealConfiguration : IEntityTypeConfiguration<Appeal>
{
    public void Configure(EntityTypeBuilder<Appeal> appeal)
    {
        appeal.Property(a => a.Text).HasMaxLength(Appeal.MaxTextLength);
        appeal.Property(a => a.Answer).HasMaxLength(Appeal.MaxTextLength);
        appeal.HasOne(a => a.Comment).WithMany().HasForeignKey(a => a.CommentId);
        appeal.HasOne(a => a.ContestedBy).WithMany().HasForeignKey(a => a.ContestedById);
        appeal.HasOne(a => a.DecidedBy).WithMany().HasForeignKey(a => a.DecidedById);
        // Once for each decision.
        appeal.HasIndex(a => new { a.CommentId, a.ContestedUtc }).IsUnique();
        // The desk's list.
        appeal.HasIndex(a => new { a.DecidedUtc, a.Id });
    }
}
