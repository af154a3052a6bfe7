using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

internal sealed class AkismetInquiryConfiguration : IEntityTypeConfiguration<AkismetInquiry>
{
    public void Configure(EntityTypeBuilder<AkismetInquiry> inquiry)
    {
        inquiry.HasKey(i => i.CommentId);
        inquiry.Property(i => i.Reason).HasMaxLength(20).IsUnicode(false);
        inquiry.Property(i => i.CheckId).HasMaxLength(AkismetInquiry.MaxCheckIdLength);
        inquiry.HasOne(i => i.Comment).WithOne(c => c.Inquiry).HasForeignKey<AkismetInquiry>(i => i.CommentId);
        inquiry.HasIndex(i => i.Ticket).IsUnique();
        // The page of the settings: the last answers, and how many wait.
        inquiry.HasIndex(i => i.AnsweredUtc);
        inquiry.HasIndex(i => i.DueUtc);
    }
}
