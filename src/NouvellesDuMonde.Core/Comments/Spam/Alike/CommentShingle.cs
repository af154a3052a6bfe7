using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Comments.Spam.Alike;

/// <summary>One number of a comment's sketch (<see cref="TextSketch"/>). Kept for <see cref="KeptFor"/>.</summary>
public sealed class CommentShingle
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    private CommentShingle()
    {
    }

    private CommentShingle(Comment comment, int memberId, long key, DateTime nowUtc) =>
        (Comment, MemberId, Key, SubmittedUtc) = (comment, memberId, key, nowUtc);

    public long CommentId { get; private set; }

    public Comment Comment { get; private set; } = null!; // set when made

    public long Key { get; private set; }

    /// <summary>Here as well, so that a look for the same text touches no comment.</summary>
    public int MemberId { get; private set; }

    public DateTime SubmittedUtc { get; private set; }

    /// <returns>None for a short text, and for one that so many wrote already that another one tells nothing more: no key grows without bound.</returns>
    public static IEnumerable<CommentShingle> Of(Comment comment, int memberId, SpamFacts facts) => facts.AlikeAuthors >= NearDuplicatesQuery.Most
        ? []
        : TextSketch.Of(facts.Text).Select(key => new CommentShingle(comment, memberId, key, facts.NowUtc));
}

internal sealed class CommentShingleConfiguration : IEntityTypeConfiguration<CommentShingle>
{
    public void Configure(EntityTypeBuilder<CommentShingle> shingle)
    {
        shingle.HasKey(s => new { s.CommentId, s.Key });
        shingle.HasOne(s => s.Comment).WithMany().HasForeignKey(s => s.CommentId);
        // Who wrote nearly the same lately: read from the index alone.
        shingle.HasIndex(s => new { s.Key, s.SubmittedUtc, s.CommentId, s.MemberId });
        shingle.HasIndex(s => s.SubmittedUtc);
    }
}
