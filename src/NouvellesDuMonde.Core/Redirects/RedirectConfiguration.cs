using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Redirects;

internal sealed class RedirectConfiguration : IEntityTypeConfiguration<Redirect>
{
    public void Configure(EntityTypeBuilder<Redirect> redirect)
    {
        redirect.Property(r => r.FromPath).HasMaxLength(Redirect.MaxPathLength);
        redirect.Property(r => r.ToPath).HasMaxLength(Redirect.MaxPathLength);
        redirect.HasOne(r => r.Article).WithMany().HasForeignKey(r => r.ArticleId);
        redirect.HasIndex(r => r.FromPath).IsUnique();
    }
}
