using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media.Images;
using NouvellesDuMonde.Core.Media.Images.Notes;
using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Core.Media;

/// <summary>Takes an image into the library: judged by its content, freed of metadata, described, credited.</summary>
public sealed class StoreMedia(NewsDbContext db, IMediaStore store, TimeProvider time)
{
    public const int MaxBytes = 15 * 1024 * 1024;
    public const string FileField = "File";

    private const int HashLength = 12, NameLength = 60;

    /// <summary>What the editor leaves empty is taken from the file, where it says something.</summary>
    /// <param name="fileName">As the sender's computer calls it: only its words go into the stored name.</param>
    public async Task<MediaStored> RunAsync(Stream? content, string fileName, MediaInput input, CancellationToken ct)
    {
        var bytes = content is null ? [] : await ReadAsync(content, ct);
        var (image, refusal) = content is null ? (null, "Choisissez un fichier.") : UploadJudgement.Of(bytes);
        var (completed, found) = image is null ? (input, []) : input.CompletedBy(ImageNotes.Read(bytes));
        var errors = completed.Errors().ToList();
        if (refusal is not null)
            errors.Insert(0, new(FileField, refusal));
        return image is null || errors.Count > 0
            ? new MediaStored(Saved.Refused(errors), [])
            : new MediaStored(await KeepAsync(image, fileName, completed.Description, ct), found);
    }

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
        db.Outbox.Add(RenditionMessages.Make(storedName, now));
        await db.SaveChangesAsync(ct);
        return Saved.As(asset.Id);
    }

    private static string Words(string fileName)
    {
        var words = Slug.From(Path.GetFileNameWithoutExtension(fileName));
        return words == "" ? "image" : words[..Math.Min(words.Length, NameLength)].Trim('-');
    }
}

/// <param name="Found">French names of the fields that the file itself filled.</param>
public sealed record MediaStored(Saved Saved, IReadOnlyList<string> Found);
