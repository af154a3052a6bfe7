using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Newsletter;

internal sealed class SubscriberConfiguration : IEntityTypeConfiguration<Subscriber>
{
    public void Configure(EntityTypeBuilder<Subscriber> subscriber)
    {
        subscriber.Property(s => s.Email).HasMaxLength(Subscriber.MaxEmailLength);
        subscriber.Property(s => s.NormalizedEmail).HasMaxLength(Subscriber.MaxEmailLength);
        subscriber.HasIndex(s => s.NormalizedEmail).IsUnique();
        // Counting the confirmed, and erasing those who never were.
        subscriber.HasIndex(s => new { s.ConfirmedUtc, s.RequestedUtc });
    }
}

internal sealed class LetterIssueConfiguration : IEntityTypeConfiguration<LetterIssue>
{
    public void Configure(EntityTypeBuilder<LetterIssue> issue)
    {
        issue.Property(i => i.Version).IsConcurrencyToken();
        issue.HasIndex(i => i.DueUtc).IsUnique();
        issue.HasIndex(i => new { i.FinishedUtc, i.DueUtc });
    }
}

internal sealed class LetterDeliveryConfiguration : IEntityTypeConfiguration<LetterDelivery>
{
    public void Configure(EntityTypeBuilder<LetterDelivery> delivery)
    {
        delivery.HasKey(d => new { d.IssueId, d.SubscriberId });
        delivery.HasOne<LetterIssue>().WithMany().HasForeignKey(d => d.IssueId);
    }
}
