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
    }
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
