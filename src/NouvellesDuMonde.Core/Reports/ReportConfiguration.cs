using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Core.Reports;

internal sealed class ReportCaseConfiguration : IEntityTypeConfiguration<ReportCase>
{
    public void Configure(EntityTypeBuilder<ReportCase> reported)
    {
        reported.Property(c => c.Note).HasMaxLength(ModerationLogEntry.MaxNoteLength);
        reported.HasOne(c => c.Comment).WithMany().HasForeignKey(c => c.CommentId);
        reported.HasOne(c => c.Moderator).WithMany().HasForeignKey(c => c.ModeratorId);
        // The desk's list.
        reported.HasIndex(c => new { c.ClosedUtc, c.Priority, c.Id });
        reported.HasIndex(c => new { c.CommentId, c.Id });
    }
}

internal sealed class CommentReportConfiguration : IEntityTypeConfiguration<CommentReport>
{
    public void Configure(EntityTypeBuilder<CommentReport> report)
    {
        report.Property(r => r.Reference).HasMaxLength(20).IsUnicode(false);
        report.Property(r => r.Explanation).HasMaxLength(CommentReport.MaxExplanationLength);
        report.Property(r => r.Name).HasMaxLength(CommentReport.MaxNameLength);
        report.Property(r => r.Email).HasMaxLength(CommentReport.MaxEmailLength);
        report.Property(r => r.PersonKey).HasMaxLength(70).IsUnicode(false);
        report.Property(r => r.OpenKey).HasMaxLength(20).IsUnicode(false);
        report.HasOne(r => r.Case).WithMany().HasForeignKey(r => r.CaseId);
        report.HasOne(r => r.Member).WithMany().HasForeignKey(r => r.MemberId);
        report.HasIndex(r => r.Reference).IsUnique();
        report.HasIndex(r => r.FormId).IsUnique();
        report.HasIndex(r => new { r.CaseId, r.OpenKey }).IsUnique();
        report.HasIndex(r => new { r.CaseId, r.AnsweredUtc });
        report.HasIndex(r => new { r.CaseId, r.PersonKey });
        report.HasIndex(r => new { r.PersonKey, r.ReceivedUtc });
        report.HasIndex(r => new { r.MemberId, r.ReceivedUtc });
    }
}
