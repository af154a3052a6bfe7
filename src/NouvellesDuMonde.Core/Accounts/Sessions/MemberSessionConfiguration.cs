using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Accounts.Sessions;

internal sealed class MemberSessionConfiguration : IEntityTypeConfiguration<MemberSession>
{
    public void Configure(EntityTypeBuilder<MemberSession> session)
    {
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.Device).HasMaxLength(MemberSession.MaxTextLength);
        session.Property(s => s.Place).HasMaxLength(MemberSession.MaxTextLength);
        session.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId);
        session.HasIndex(s => new { s.MemberId, s.LastSeenUtc });
        session.HasIndex(s => s.LastSeenUtc);
    }
}
