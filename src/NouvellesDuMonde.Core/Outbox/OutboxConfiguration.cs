using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Outbox;

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.Property(m => m.Kind).HasMaxLength(50);
        message.Property(m => m.LastError).HasMaxLength(1000);
        message.HasIndex(m => new { m.DoneUtc, m.AbandonedUtc, m.DueUtc });
    }
}
