using System.Text.Json;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Core.Tags;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>Rubriques, sujets, authors, images and settings of the demo.</summary>
public sealed class DemoVocabulary(NewsDbContext db, IOptions<StorageOptions> storage, TimeProvider time)
{
    private const string StoredIn = "demo";
    private const int ImageWidth = 1600;
    private const int ImageHeight = 900;

    public async Task SeedAsync(string folder, CancellationToken ct)
    {
        await SeedCategoriesAsync(folder, ct);
        foreach (var row in ContentFile.ReadRows(Path.Combine(folder, "tags.txt")))
        {
            var tag = new Tag(row[1], row[0]);
            tag.Write(row[1], row[0], "", row[2].Split(';'));
            db.Tags.Add(tag);
        }

        foreach (var block in ContentFile.ReadBlocks(Path.Combine(folder, "authors.txt")))
            db.Authors.Add(AuthorOf(block));
        foreach (var block in ContentFile.ReadBlocks(Path.Combine(folder, "media.txt")))
            db.Media.Add(StoreImage(folder, block));
        db.Settings.Add(new Setting(FollowBlock.Key, JsonSerializer.Serialize(new FollowBlock
        {
            Title = "Suivez Nouvelles du Monde sur WhatsApp",
            Text = "Les alertes et le meilleur de la rédaction, sur votre téléphone, deux fois par jour.",
            LinkText = "Suivre la chaîne WhatsApp de Nouvelles du Monde",
            Url = "https://example.org/whatsapp/nouvelles-du-monde",
        })));
        await db.SaveChangesAsync(ct);
    }

    private async Task SeedCategoriesAsync(string folder, CancellationToken ct)
    {
        var bySlug = new Dictionary<string, Category>();
        foreach (var (row, position) in ContentFile.ReadRows(Path.Combine(folder, "categories.txt")).Select((r, i) => (r, i)))
        {
            var parent = row[2] == "" ? (int?)null : bySlug[row[2]].Id;
            var category = new Category(row[1], row[0], parent, row[3], position);
            bySlug.Add(row[0], category);
            db.Categories.Add(category);
            await db.SaveChangesAsync(ct);
        }
    }

    private static Author AuthorOf(ContentFile block) => new(new AuthorProfile(block.Required("name"), block.Required("slug"))
    {
        Function = block["function"],
        City = block["city"],
        Bio = block["bio"],
        XHandle = block["x"],
        BlueskyHandle = block["bluesky"],
        MastodonUrl = block["mastodon"],
        LinkedInUrl = block["linkedin"] is { } handle ? "https://www.linkedin.com/in/" + handle : null,
    });

    private MediaAsset StoreImage(string folder, ContentFile block)
    {
        var file = block.Required("file");
        var storedName = $"{StoredIn}/{file}";
        var target = Path.Combine(storage.Value.MediaFolder, StoredIn, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(folder, "media", file), target, overwrite: true);
        return MediaAsset.Stored(
            new StoredFile(storedName, "image/jpeg", new FileInfo(target).Length, ImageWidth, ImageHeight),
            new MediaDescription(block.Required("alt"), block["caption"] ?? "", block["credit"] ?? ""),
            time.GetUtcNow().UtcDateTime);
    }
}
