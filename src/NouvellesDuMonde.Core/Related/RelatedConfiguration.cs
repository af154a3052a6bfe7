using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Related;

internal sealed class RelatedArticleConfiguration : IEntityTypeConfiguration<RelatedArticle>
{
    public void Configure(EntityTypeBuilder<RelatedArticle> related)
    {
        related.HasKey(r => new { r.ArticleId, r.Position });
        related.HasOne<Article>().WithMany().HasForeignKey(r => r.ArticleId);
        related.HasOne(r => r.Other).WithMany().HasForeignKey(r => r.OtherId);
        related.HasIndex(r => r.OtherId);
    }
}

internal sealed class RelatedChoiceConfiguration : IEntityTypeConfiguration<RelatedChoice>
{
    public void Configure(EntityTypeBuilder<RelatedChoice> choice)
    {
        choice.HasKey(c => new { c.ArticleId, c.OtherId });
        choice.HasOne<Article>().WithMany().HasForeignKey(c => c.ArticleId);
        choice.HasOne(c => c.Other).WithMany().HasForeignKey(c => c.OtherId);
        choice.HasIndex(c => c.OtherId);
    }
}
