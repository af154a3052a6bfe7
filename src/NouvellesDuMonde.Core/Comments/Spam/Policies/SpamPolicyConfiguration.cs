using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

internal sealed class SpamPolicyConfiguration : IEntityTypeConfiguration<SpamPolicyVersion>
{
    public void Configure(EntityTypeBuilder<SpamPolicyVersion> version)
    {
        version.ToTable("SpamPolicies");
        version.Property(v => v.EditorName).HasMaxLength(GuestAuthor.MaxTextLength);
    }
}
