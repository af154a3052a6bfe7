using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media.Images;

namespace NouvellesDuMonde.Core.Media;

/// <summary>Takes an image into the library: judged by its content, freed of metadata, described, credited.</summary>
public sealed class StoreMedia(NewsDbContext db, IMediaStore store, TimeProvider time)
{
    public const int MaxBytes = 15 * 1024 * 1024;
    public const long MaxPixels = 50_000_000;
    public const string FileField = "File";

    private const int HashLength = 12, NameLength = 60;

    /// <param name="fileName">As the sender's computer calls it: only its words go into the stored name.</param>
    public async Task<Saved> RunAsync(Stream? content, string fileName, MediaInput input, CancellationToken ct)
    {
        var errors = input.Errors().ToList();
        var (image, refusal) = content is null ? (null, "Choisissez un fichier.") : Judge(await ReadAsync(content, ct));
        if (refusal is not null)
            errors.Insert(0, new(FileField, refusal));
        if (image is null || errors.Count > 0)
            return Saved.Refused(errors);
        return await KeepAsync(image, fileName, input.Description, ct);
    }

    private static (ImageFile? Image, string? Refusal) Judge(byte[] bytes) => bytes.Length switch
    {
        0 => (null, "Ce fichier est vide."),
        > MaxBytes => (null, "Ce fichier dépasse 15 Mo. Réduisez l’image avant de l’envoyer."),
        _ => ImageFile.Read(bytes) switch
        {
            null => (null, "Ce fichier n’est pas une image JPEG, PNG, WebP ou GIF entière."),
            { } image when (long)image.Width * image.Height > MaxPixels => (null, "Cette image dépasse 50 millions de pixels."),
            { } image => (image, null),
        },
    };

    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; bytes.Length <= MaxBytes && (read = await content.ReadAsync(buffer, ct)) > 0;)
            bytes.Write(buffer, 0, read);
        return bytes.ToArray();
    }

    private async Task<Saved> KeepAsync(ImageFile image, string fileName, MediaDescription description, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var hash = Convert.ToHexStringLower(SHA256.HashData(image.Bytes))[..HashLength];
        var mark = $"/{hash}-";
        if (await db.Media.Where(m => m.StoredName!.Contains(mark)).Select(m => (int?)m.Id).FirstOrDefaultAsync(ct) is { } known)
            return Saved.Refused(FileField, $"Cette image est déjà dans la médiathèque, sous le n° {known}.");
        var storedName = string.Create(CultureInfo.InvariantCulture, $"{now:yyyy/MM}/{hash}-{Words(fileName)}.{image.Extension}");
        await store.WriteAsync(storedName, image.Bytes, ct);
        var asset = MediaAsset.Stored(new StoredFile(storedName, image.ContentType, image.Bytes.Length, image.Width, image.Height), description, now);
        db.Media.Add(asset);
        await db.SaveChangesAsync(ct);
        return Saved.As(asset.Id);
    }

    private static string Words(string fileName)
    {
        var words = Slug.From(Path.GetFileNameWithoutExtension(fileName));
        return words == "" ? "image" : words[..Math.Min(words.Length, NameLength)].Trim('-');
    }
}
