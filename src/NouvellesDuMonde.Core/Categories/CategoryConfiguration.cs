using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Categories;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> category)
    {
        category.Property(c => c.Name).HasMaxLength(Category.MaxNameLength);
        category.Property(c => c.Slug).HasMaxLength(Articles.Slug.MaxLength);
        category.Property(c => c.Description).HasMaxLength(Category.MaxDescriptionLength);
        category.Property(c => c.ImportKey).HasMaxLength(Data.ImportKey.MaxLength);
        category.HasOne(c => c.Parent).WithMany().HasForeignKey(c => c.ParentId);
        category.HasIndex(c => c.Slug).IsUnique();
        category.HasIndex(c => c.ImportKey).IsUnique();
    }
}
