using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Authors;

internal sealed class AuthorConfiguration : IEntityTypeConfiguration<Author>
{
    public void Configure(EntityTypeBuilder<Author> author)
    {
        author.Property(a => a.Name).HasMaxLength(Author.MaxTextLength);
        author.Property(a => a.Slug).HasMaxLength(Articles.Slug.MaxLength);
        author.Property(a => a.Function).HasMaxLength(Author.MaxTextLength);
        author.Property(a => a.City).HasMaxLength(Author.MaxTextLength);
        author.Property(a => a.Bio).HasMaxLength(Author.MaxBioLength);
        author.Property(a => a.XHandle).HasMaxLength(Author.MaxTextLength);
        author.Property(a => a.BlueskyHandle).HasMaxLength(Author.MaxTextLength);
        author.Property(a => a.MastodonUrl).HasMaxLength(Author.MaxTextLength);
        author.Property(a => a.LinkedInUrl).HasMaxLength(Author.MaxTextLength);
        author.Property(a => a.ImportKey).HasMaxLength(Data.ImportKey.MaxLength);
        author.HasOne(a => a.PhotoMedia).WithMany().HasForeignKey(a => a.PhotoMediaId);
        author.HasOne(a => a.Member).WithMany().HasForeignKey(a => a.MemberId);
        author.HasIndex(a => a.Slug).IsUnique();
        author.HasIndex(a => a.Name);
        author.HasIndex(a => a.ImportKey).IsUnique();
    }
}
