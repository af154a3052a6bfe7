using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NouvellesDuMonde.Core.Forms;

internal sealed class SentFormConfiguration : IEntityTypeConfiguration<SentForm>
{
    public void Configure(EntityTypeBuilder<SentForm> form)
    {
        form.HasKey(f => f.Key);
        form.Property(f => f.Key).ValueGeneratedNever();
        form.Property(f => f.Answer).HasMaxLength(SentForm.MaxAnswerLength);
        form.HasIndex(f => f.SentUtc);
    }
}
