using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Core.Notifications;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> notification)
    {
        notification.Property(n => n.MailedUtc).IsConcurrencyToken();
        notification.HasOne(n => n.Member).WithMany().HasForeignKey(n => n.MemberId);
        notification.HasOne(n => n.Comment).WithMany().HasForeignKey(n => n.CommentId);
        notification.HasIndex(n => new { n.CommentId, n.Kind, n.MemberId }).IsUnique();
        // The member's list, and the number in the header.
        notification.HasIndex(n => new { n.MemberId, n.CreatedUtc, n.Id });
        notification.HasIndex(n => new { n.MemberId, n.ReadUtc });
        // What waits for a mail.
        notification.HasIndex(n => new { n.MailedUtc, n.Delivery, n.MemberId });
        notification.HasIndex(n => n.CreatedUtc);
    }
}

internal sealed class NotificationChoiceConfiguration : IEntityTypeConfiguration<NotificationChoice>
{
    public void Configure(EntityTypeBuilder<NotificationChoice> choice)
    {
        choice.HasKey(c => new { c.MemberId, c.Kind });
        choice.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId);
    }
}

internal sealed class CommentAppearanceConfiguration : IEntityTypeConfiguration<CommentAppearance>
{
    public void Configure(EntityTypeBuilder<CommentAppearance> appearance)
    {
        appearance.Property(a => a.Id).ValueGeneratedNever();
        appearance.HasOne(a => a.Comment).WithMany().HasForeignKey(a => a.CommentId);
    }
}

internal sealed class ThreadFollowConfiguration : IEntityTypeConfiguration<ThreadFollow>
{
    public void Configure(EntityTypeBuilder<ThreadFollow> follow)
    {
        follow.HasKey(f => new { f.ArticleId, f.MemberId });
        follow.HasOne(f => f.Article).WithMany().HasForeignKey(f => f.ArticleId);
        follow.HasOne<Member>().WithMany().HasForeignKey(f => f.MemberId);
        follow.HasIndex(f => new { f.MemberId, f.SinceUtc });
    }
}

internal sealed class MuteConfiguration : IEntityTypeConfiguration<Mute>
{
    public void Configure(EntityTypeBuilder<Mute> mute)
    {
        mute.HasKey(m => new { m.MemberId, m.MutedId });
        mute.HasOne<Member>().WithMany().HasForeignKey(m => m.MemberId);
        mute.HasOne(m => m.Muted).WithMany().HasForeignKey(m => m.MutedId);
    }
}
