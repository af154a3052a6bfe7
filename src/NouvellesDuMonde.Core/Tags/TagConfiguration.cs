using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Tags;

internal sealed class TagConfiguration : IEntityTypeConfiguration<Tag>
{
    public void Configure(EntityTypeBuilder<Tag> tag)
    {
        tag.Property(t => t.Name).HasMaxLength(Tag.MaxNameLength);
        tag.Property(t => t.Slug).HasMaxLength(Slug.MaxLength);
        tag.Property(t => t.Description).HasMaxLength(Tag.MaxDescriptionLength);
        tag.Property(t => t.ImportKey).HasMaxLength(Data.ImportKey.MaxLength);
        tag.HasMany(t => t.Synonyms).WithOne().HasForeignKey(s => s.TagId);
        tag.HasIndex(t => t.Slug).IsUnique();
        tag.HasIndex(t => t.Name);
        tag.HasIndex(t => t.ImportKey).IsUnique();
    }
}

internal sealed class TagSynonymConfiguration : IEntityTypeConfiguration<TagSynonym>
{
    public void Configure(EntityTypeBuilder<TagSynonym> synonym)
    {
        synonym.HasKey(s => s.Slug);
        synonym.Property(s => s.Slug).HasMaxLength(Slug.MaxLength);
        synonym.Property(s => s.Name).HasMaxLength(Tag.MaxNameLength);
    }
}
