using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>Options that do not change.</summary>
internal sealed class Fixed<T>(T value) : IOptionsMonitor<T>
{
    public T CurrentValue => value;

    public T Get(string? name) => value;

    public IDisposable? OnChange(Action<T, string?> listener) => null;
}
