using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Articles;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.Property(a => a.Headline).HasMaxLength(ArticleContent.MaxHeadlineLength);
        article.Property(a => a.SeoTitle).HasMaxLength(ArticleContent.MaxHeadlineLength);
        article.Property(a => a.Slug).HasMaxLength(Slug.MaxLength);
        article.Property(a => a.Standfirst).HasMaxLength(ArticleContent.MaxStandfirstLength);
        article.Property(a => a.Dateline).HasMaxLength(ArticleContent.MaxShortTextLength);
        article.Property(a => a.LeadCaption).HasMaxLength(ArticleContent.MaxStandfirstLength);
        article.Property(a => a.ImportKey).HasMaxLength(Data.ImportKey.MaxLength);
        article.Property(a => a.Version).IsConcurrencyToken();
        // A correction raises no version, so that nobody who is writing is told that the text has changed: two at once must still count.
        article.Property(a => a.CorrectionCount).IsConcurrencyToken();
        article.OwnsOne(a => a.Origin, origin =>
        {
            origin.Property(o => o.Publisher).HasMaxLength(ArticleOrigin.MaxTextLength);
            origin.Property(o => o.Author).HasMaxLength(ArticleOrigin.MaxTextLength);
            origin.Property(o => o.Licence).HasMaxLength(ArticleOrigin.MaxTextLength);
            origin.Property(o => o.Language).HasMaxLength(20);
            origin.Property(o => o.Url).HasMaxLength(ArticleOrigin.MaxUrlLength);
        });
        article.HasOne(a => a.Category).WithMany().HasForeignKey(a => a.CategoryId);
        article.HasOne(a => a.LeadMedia).WithMany().HasForeignKey(a => a.LeadMediaId);
        article.HasMany(a => a.Byline).WithOne(b => b.Article).HasForeignKey(b => b.ArticleId);
        article.HasMany(a => a.Tags).WithOne(t => t.Article).HasForeignKey(t => t.ArticleId);
        article.HasMany(a => a.Listings).WithOne(l => l.Article).HasForeignKey(l => l.ArticleId);
        article.HasMany(a => a.PreviousSlugs).WithOne().HasForeignKey(p => p.ArticleId);

        // Front page, « En continu », day archive, feeds, sitemap.
        article.HasIndex(a => new { a.Kind, a.Status, a.PublishedUtc, a.Id });
        // The newsroom's list, and the scheduler.
        article.HasIndex(a => new { a.Status, a.SavedUtc, a.Id });
        article.HasIndex(a => new { a.SavedUtc, a.Id });
        article.HasIndex(a => new { a.Status, a.ScheduledForUtc });
        article.HasIndex(a => new { a.Kind, a.Slug });
        // The files of the site map: a slice of ids with its last change, without a look at the articles.
        article.HasIndex(a => new { a.Status, a.Id, a.UpdatedUtc, a.PublishedUtc });
        article.HasIndex(a => a.ImportKey).IsUnique();
    }
}

internal sealed class ArticleAuthorConfiguration : IEntityTypeConfiguration<ArticleAuthor>
{
    public void Configure(EntityTypeBuilder<ArticleAuthor> byline)
    {
        byline.HasKey(b => new { b.ArticleId, b.AuthorId });
        byline.Property(b => b.Role).HasMaxLength(ArticleContent.MaxShortTextLength);
        byline.HasOne(b => b.Author).WithMany().HasForeignKey(b => b.AuthorId);
        byline.HasIndex(b => new { b.AuthorId, b.PublishedUtc, b.ArticleId });
    }
}

internal sealed class ArticleTagConfiguration : IEntityTypeConfiguration<ArticleTag>
{
    public void Configure(EntityTypeBuilder<ArticleTag> tag)
    {
        tag.HasKey(t => new { t.ArticleId, t.TagId });
        tag.HasOne(t => t.Tag).WithMany().HasForeignKey(t => t.TagId);
        tag.HasIndex(t => new { t.TagId, t.PublishedUtc, t.ArticleId });
    }
}

internal sealed class ArticleListingConfiguration : IEntityTypeConfiguration<ArticleListing>
{
    public void Configure(EntityTypeBuilder<ArticleListing> listing)
    {
        listing.HasKey(l => new { l.ArticleId, l.CategoryId });
        listing.HasOne(l => l.Category).WithMany().HasForeignKey(l => l.CategoryId);
        listing.HasIndex(l => new { l.CategoryId, l.PublishedUtc, l.ArticleId });
    }
}

internal sealed class PreviousSlugConfiguration : IEntityTypeConfiguration<PreviousSlug>
{
    public void Configure(EntityTypeBuilder<PreviousSlug> previous)
    {
        previous.HasKey(p => new { p.ArticleId, p.Slug });
        previous.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
    }
}

internal sealed class ArticleRevisionConfiguration : IEntityTypeConfiguration<ArticleRevision>
{
    public void Configure(EntityTypeBuilder<ArticleRevision> revision)
    {
        revision.Property(r => r.EditorName).HasMaxLength(ArticleContent.MaxShortTextLength);
        revision.Property(r => r.Headline).HasMaxLength(ArticleContent.MaxHeadlineLength);
        revision.Property(r => r.Standfirst).HasMaxLength(ArticleContent.MaxStandfirstLength);
        revision.HasOne(r => r.Article).WithMany().HasForeignKey(r => r.ArticleId);
        revision.HasIndex(r => new { r.ArticleId, r.Version });
    }
}
