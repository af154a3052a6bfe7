using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Audience;

internal sealed class ArticleViewCountConfiguration : IEntityTypeConfiguration<ArticleViewCount>
{
    /// <summary>The key in the order of time: a ranking reads the last hours as one range, and forgetting cuts off the other end.</summary>
    public void Configure(EntityTypeBuilder<ArticleViewCount> views) => views.HasKey(v => new { v.HourUtc, v.ArticleId });
}
