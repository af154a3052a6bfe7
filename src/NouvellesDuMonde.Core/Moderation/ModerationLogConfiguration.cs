using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Moderation;

internal sealed class ModerationLogConfiguration : IEntityTypeConfiguration<ModerationLogEntry>
{
    public void Configure(EntityTypeBuilder<ModerationLogEntry> entry)
    {
        entry.Property(e => e.Note).HasMaxLength(ModerationLogEntry.MaxNoteLength);
        entry.HasOne(e => e.Comment).WithMany().HasForeignKey(e => e.CommentId);
        entry.HasOne(e => e.Moderator).WithMany().HasForeignKey(e => e.ModeratorId);
        entry.HasIndex(e => new { e.CommentId, e.Id });
        entry.HasIndex(e => new { e.AtUtc, e.Id });
    }
}
