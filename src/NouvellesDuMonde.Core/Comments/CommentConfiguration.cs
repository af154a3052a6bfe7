using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Core.Comments;

internal sealed class CommentConfiguration : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.Property(c => c.Text).HasMaxLength(CommentOptions.StorageMaxLength);
        comment.Property(c => c.SearchText).HasMaxLength(CommentOptions.StorageMaxLength);
        comment.Property(c => c.RejectionNote).HasMaxLength(ModerationLogEntry.MaxNoteLength);
        comment.Property(c => c.Fingerprint).HasMaxLength(64).IsUnicode(false);
        comment.Property(c => c.AddressHash).HasMaxLength(64).IsUnicode(false);
        comment.Property(c => c.NetworkHash).HasMaxLength(64).IsUnicode(false);
        comment.Property(c => c.ImportKey).HasMaxLength(Data.ImportKey.MaxLength);
        comment.Property(c => c.Verdict).HasConversion(
            v => JsonSerializer.Serialize(v, SpamJson.Default.SpamVerdict),
            json => JsonSerializer.Deserialize(json, SpamJson.Default.SpamVerdict));
        comment.OwnsOne(c => c.Guest, guest =>
        {
            guest.Property(g => g.Name).HasMaxLength(GuestAuthor.MaxTextLength);
            guest.Property(g => g.Email).HasMaxLength(GuestAuthor.MaxTextLength);
            guest.Property(g => g.Url).HasMaxLength(GuestAuthor.MaxUrlLength);
        });
        comment.HasOne(c => c.Article).WithMany().HasForeignKey(c => c.ArticleId);
        comment.HasOne(c => c.Parent).WithMany().HasForeignKey(c => c.ParentId);
        comment.HasOne(c => c.Root).WithMany().HasForeignKey(c => c.RootId);
        comment.HasOne(c => c.Member).WithMany().HasForeignKey(c => c.MemberId);
        comment.HasOne(c => c.Submission).WithOne().HasForeignKey<CommentSubmission>(s => s.CommentId);

        // As a number: a query then says « = 1 » and reads the indexes below in their order. A bare boolean ends SQLite's use of an
        // index, and every page would sort the whole discussion.
        comment.Property(c => c.IsShown).HasConversion<int>();
        comment.Property(c => c.IsAnswered).HasConversion<int>();

        // A page of threads, then the replies of these threads.
        comment.HasIndex(c => new { c.ArticleId, c.RootId, c.IsShown, c.SubmittedUtc, c.Id });
        comment.HasIndex(c => new { c.RootId, c.IsShown, c.SubmittedUtc, c.Id });
        // The other orders of the threads, and the questions without an answer.
        comment.HasIndex(c => new { c.ArticleId, c.RootId, c.IsShown, c.ReplyCount, c.Id });
        comment.HasIndex(c => new { c.ArticleId, c.RootId, c.IsShown, c.RecommendationCount, c.Id });
        comment.HasIndex(c => new { c.ArticleId, c.RootId, c.IsShown, c.IsAnswered, c.SubmittedUtc, c.Id });
        comment.HasIndex(c => new { c.ArticleId, c.PickedUtc });
        // The article's count, the desk's list of one article.
        comment.HasIndex(c => new { c.ArticleId, c.Status, c.SubmittedUtc, c.Id });
        // The desk's four lists.
        comment.HasIndex(c => new { c.Status, c.SubmittedUtc, c.Id });
        // « Mes commentaires », the member's rate; the member's history.
        comment.HasIndex(c => new { c.MemberId, c.SubmittedUtc, c.Id });
        comment.HasIndex(c => new { c.MemberId, c.Status, c.SubmittedUtc, c.Id });
        comment.HasIndex(c => new { c.AddressHash, c.SubmittedUtc });
        comment.HasIndex(c => new { c.NetworkHash, c.SubmittedUtc });
        comment.HasIndex(c => new { c.Fingerprint, c.SubmittedUtc });
        comment.HasIndex(c => c.FormId).IsUnique();
        comment.HasIndex(c => c.ImportKey).IsUnique();
    }
}

internal sealed class CommentSubmissionConfiguration : IEntityTypeConfiguration<CommentSubmission>
{
    public void Configure(EntityTypeBuilder<CommentSubmission> submission)
    {
        submission.HasKey(s => s.CommentId);
        submission.Property(s => s.Text).HasMaxLength(CommentOptions.StorageMaxLength);
        submission.Property(s => s.AuthorName).HasMaxLength(GuestAuthor.MaxTextLength);
        submission.Property(s => s.AuthorEmail).HasMaxLength(256);
        submission.Property(s => s.AuthorUrl).HasMaxLength(GuestAuthor.MaxUrlLength);
        submission.Property(s => s.IpAddress).HasMaxLength(64);
        submission.Property(s => s.UserAgent).HasMaxLength(CommentSubmission.MaxTextLength);
        submission.Property(s => s.Referrer).HasMaxLength(CommentSubmission.MaxTextLength);
        submission.Property(s => s.AcceptLanguage).HasMaxLength(CommentSubmission.MaxTextLength);
        submission.Property(s => s.Honeypot).HasMaxLength(CommentSubmission.MaxTextLength);
        submission.HasIndex(s => s.ReceivedUtc);
        // After everything else: the few who read it ask for it by name.
        submission.Property(s => s.AkismetForm).IsUnicode(false);
    }
}

internal sealed class CommentDraftConfiguration : IEntityTypeConfiguration<CommentDraft>
{
    public void Configure(EntityTypeBuilder<CommentDraft> draft)
    {
        draft.Property(d => d.Id).ValueGeneratedNever();
        draft.Property(d => d.Text).HasMaxLength(CommentOptions.StorageMaxLength);
        draft.HasOne<Articles.Article>().WithMany().HasForeignKey(d => d.ArticleId);
        draft.HasIndex(d => d.SavedUtc);
    }
}

internal sealed class CommentRecommendationConfiguration : IEntityTypeConfiguration<CommentRecommendation>
{
    public void Configure(EntityTypeBuilder<CommentRecommendation> recommendation)
    {
        recommendation.HasKey(r => new { r.CommentId, r.MemberId });
        recommendation.HasOne<Comment>().WithMany().HasForeignKey(r => r.CommentId);
        recommendation.HasOne<Accounts.Member>().WithMany().HasForeignKey(r => r.MemberId);
        // What one reader recommends under one article.
        recommendation.HasIndex(r => new { r.MemberId, r.ArticleId, r.CommentId });
    }
}

internal sealed class CommentRevisionConfiguration : IEntityTypeConfiguration<CommentRevision>
{
    public void Configure(EntityTypeBuilder<CommentRevision> revision)
    {
        revision.Property(r => r.Text).HasMaxLength(CommentOptions.StorageMaxLength);
        revision.HasOne<Comment>().WithMany().HasForeignKey(r => r.CommentId);
        revision.HasIndex(r => new { r.CommentId, r.Id });
    }
}
