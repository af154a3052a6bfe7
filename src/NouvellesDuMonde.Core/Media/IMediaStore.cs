namespace NouvellesDuMonde.Core.Media;

/// <summary>Where the files of the media library are. On many nodes it must be the same place for all.</summary>
public interface IMediaStore
{
    /// <summary>Keeps the bytes under the name, whole or not at all.</summary>
    /// <param name="storedName">Relative, with forward slashes: <c>2026/11/3f2a…-pont.jpg</c>.</param>
    Task WriteAsync(string storedName, ReadOnlyMemory<byte> bytes, CancellationToken ct);

    /// <returns>The full path, for programs that read files; <c>null</c> when there is no such file.</returns>
    string? Find(string storedName);

    /// <summary>Does nothing when there is no such file.</summary>
    void Delete(string storedName);

    /// <summary>With all that is in it. Does nothing when there is no such folder.</summary>
    void DeleteFolder(string name);
}
