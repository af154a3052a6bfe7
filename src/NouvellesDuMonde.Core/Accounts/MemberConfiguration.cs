using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Accounts;

internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.Property(m => m.DisplayName).HasMaxLength(Member.MaxDisplayNameLength);
        // A ligature folds into two letters, a Hangul syllable into three.
        member.Property(m => m.FoldedName).HasMaxLength(3 * Member.MaxDisplayNameLength);
        member.HasIndex(m => m.FoldedName).IsUnique();
        member.HasIndex(m => m.RegisteredUtc);
        member.Property(m => m.PendingEmail).HasMaxLength(256);
        member.Property(m => m.LetterBox).HasMaxLength(256);
        member.HasIndex(m => m.LetterBox);
        member.HasIndex(m => m.DeletionDueUtc);
        member.HasMany(m => m.UserRoles).WithOne().HasForeignKey(r => r.UserId).IsRequired();
    }
}

internal sealed class MemberNameChangeConfiguration : IEntityTypeConfiguration<MemberNameChange>
{
    public void Configure(EntityTypeBuilder<MemberNameChange> change)
    {
        change.Property(c => c.Name).HasMaxLength(Member.MaxDisplayNameLength);
        change.Property(c => c.FoldedName).HasMaxLength(3 * Member.MaxDisplayNameLength);
        change.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId);
        change.HasIndex(c => new { c.MemberId, c.UntilUtc });
        change.HasIndex(c => new { c.FoldedName, c.UntilUtc });
        change.HasIndex(c => c.UntilUtc);
    }
}

internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<int>>
{
    /// <summary>A credential may have 1023 bytes (WebAuthn §6.5.1); a clustered key of SQL Server takes 900, another 1700.</summary>
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<int>> passkey) =>
        passkey.HasKey(p => p.CredentialId).HasAnnotation("SqlServer:Clustered", false);
}

/// <summary>The roles are part of the model: they are there whenever the tables are, on every node, without code at start.</summary>
internal sealed class RoleConfiguration : IEntityTypeConfiguration<IdentityRole<int>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<int>> role) =>
        role.HasData(Roles.All.Select((name, i) => new IdentityRole<int>
        {
            Id = i + 1,
            Name = name,
            NormalizedName = name.ToUpperInvariant(),
            ConcurrencyStamp = name,
        }));
}
