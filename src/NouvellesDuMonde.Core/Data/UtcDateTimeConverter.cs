using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NouvellesDuMonde.Core.Data;

/// <summary>
/// Every stored time is UTC; writing any other kind is a bug and throws. Times are cut to microseconds, the coarsest of the
/// three databases (PostgreSQL), so that a keyset cursor means the same row everywhere.
/// </summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => ToStorage(value),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    private static DateTime ToStorage(DateTime value) => value.Kind == DateTimeKind.Utc
        ? value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMicrosecond))
        : throw new InvalidOperationException($"A stored time must be UTC, not {value.Kind}.");
}
