using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Images;

namespace NouvellesDuMonde.Core.Import;

/// <summary>A copy of wp-content/uploads on this machine, from which files come into the media store.</summary>
internal sealed class UploadsFolder(string root, IMediaStore store)
{
    private const int NameLength = 60;

    private readonly string root = Path.GetFullPath(root) + Path.DirectorySeparatorChar;

    /// <param name="path">Below the folder: « 2011/11/pont.jpg ».</param>
    /// <param name="mediaKey">What names the record; part of the stored name, so that a second run finds the same one.</param>
    /// <returns>Null when the file is missing, is no whole image, or one of too many pixels.</returns>
    public async Task<StoredFile?> TakeAsync(string path, string mediaKey, CancellationToken ct)
    {
        if (Find(path) is not { } file || ImageFile.Read(await File.ReadAllBytesAsync(file, ct)) is not { } image
            || UploadJudgement.IsTooLarge(image))
            return null;

        var stored = StoredName(path, mediaKey, image.Extension);
        await store.WriteAsync(stored, image.Bytes, ct);
        return new StoredFile(stored, image.ContentType, image.Bytes.Length, image.Width, image.Height);
    }

    // The full-size file may be gone while WordPress's reduced copy is there.
    private string? Find(string path)
    {
        string[] names = [path, Scaled(path), AttachmentIndex.OriginalOf(path)];
        return names.Select(name => Path.GetFullPath(Path.Combine(root, name.TrimStart('/'))))
            .FirstOrDefault(full => full.StartsWith(root, StringComparison.Ordinal) && File.Exists(full));
    }

    private static string Scaled(string path) => Path.ChangeExtension(path, null) + "-scaled" + Path.GetExtension(path);

    private static string StoredName(string path, string mediaKey, string extension)
    {
        var words = Slug.From(Path.GetFileNameWithoutExtension(path));
        var name = words.Length == 0 ? "image" : words[..Math.Min(words.Length, NameLength)].Trim('-');
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mediaKey)))[..12];
        return string.Create(CultureInfo.InvariantCulture, $"{FolderOf(path)}/{mark}-{name}.{extension}");
    }

    // WordPress's folder by year and month, where it has one.
    private static string FolderOf(string path) =>
        path.Split('/') is [{ Length: 4 } year, { Length: 2 } month, ..] && year.All(char.IsAsciiDigit) && month.All(char.IsAsciiDigit)
            ? $"{year}/{month}"
            : "import";
}
