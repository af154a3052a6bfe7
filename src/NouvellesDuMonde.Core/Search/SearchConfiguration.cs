using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NouvellesDuMonde.Core.Search.Analysis;
using NouvellesDuMonde.Core.Search.Index;
using NouvellesDuMonde.Core.Search.Spelling;

namespace NouvellesDuMonde.Core.Search;

internal sealed class SearchDocumentConfiguration : IEntityTypeConfiguration<SearchDocument>
{
    public void Configure(EntityTypeBuilder<SearchDocument> document)
    {
        document.HasKey(d => d.ArticleId);
        document.Property(d => d.ArticleId).ValueGeneratedNever();
        document.Property(d => d.HeadlineKey).HasMaxLength(SearchFields.MaxKeyLength);
        document.HasOne(d => d.Article).WithOne().HasForeignKey<SearchDocument>(d => d.ArticleId);
        document.HasIndex(d => d.HeadlineKey);
        document.HasIndex(d => new { d.PublishedMinute, d.ArticleId });
        // Few rows have anything pending; the worker asks for them alone.
        document.HasIndex(d => new { d.Pending, d.ArticleId });
    }
}

internal sealed class SearchTermConfiguration : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> term)
    {
        term.HasKey(t => new { t.ArticleId, t.Term });
        term.Property(t => t.Term).HasMaxLength(FrenchAnalyzer.MaxTermLength);
        term.HasOne(t => t.Document).WithMany().HasForeignKey(t => t.ArticleId);
        term.HasIndex(t => new { t.Term, t.ArticleId });
    }
}

internal sealed class SearchWordConfiguration : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> word)
    {
        word.HasKey(w => w.Folded);
        word.Property(w => w.Folded).HasMaxLength(SearchWord.MaxLength);
        word.Property(w => w.Form).HasMaxLength(SearchWord.MaxLength);
    }
}

internal sealed class SearchWordKeyConfiguration : IEntityTypeConfiguration<SearchWordKey>
{
    public void Configure(EntityTypeBuilder<SearchWordKey> key)
    {
        key.HasKey(k => new { k.Key, k.Word });
        key.Property(k => k.Key).HasMaxLength(SearchWord.MaxLength);
        key.Property(k => k.Word).HasMaxLength(SearchWord.MaxLength);
    }
}
