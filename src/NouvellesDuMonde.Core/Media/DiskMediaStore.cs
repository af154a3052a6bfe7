using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Media;

/// <summary>The media library on a disk, local or shared by all nodes.</summary>
public sealed class DiskMediaStore(IOptions<StorageOptions> storage) : IMediaStore
{
    private readonly string root = Path.GetFullPath(storage.Value.MediaFolder);

    public async Task WriteAsync(string storedName, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var path = PathOf(storedName);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Under its own name only when complete: a reader never gets half an image.
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        await File.WriteAllBytesAsync(temporary, bytes, ct);
        File.Move(temporary, path, overwrite: true);
    }

    public string? Find(string storedName) => PathOf(storedName) is var path && File.Exists(path) ? path : null;

    public void Delete(string storedName)
    {
        var path = PathOf(storedName);
        if (File.Exists(path))
            File.Delete(path);
    }

    public void DeleteFolder(string name)
    {
        var path = PathOf(name);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }

    /// <exception cref="ArgumentException">For a name that would leave the library, or hide in it.</exception>
    private string PathOf(string storedName)
    {
        var parts = storedName.Split('/');
        return Array.TrueForAll(parts, IsPlain)
            ? Path.Combine([root, .. parts])
            : throw new ArgumentException($"{storedName} is no name for a file of the media library.", nameof(storedName));
    }

    private static bool IsPlain(string part) =>
        part is not ("" or ['.', ..]) && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
