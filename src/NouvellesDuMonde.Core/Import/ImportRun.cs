using System.Security.Cryptography;
using System.Text;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>What the steps of one import share.</summary>
internal sealed class ImportRun(
    ImportWordPressInput input, WxrSurvey survey, SiteOptions ownSite, DateTime nowUtc, IProgress<ImportProgress>? progress)
{
    public WxrSurvey Survey { get; } = survey;

    public bool IsDryRun { get; } = input.DryRun;

    public string? UploadsFolder { get; } = input.UploadsFolder;

    public SiteOptions OwnSite { get; } = ownSite;

    public DateTime NowUtc { get; } = nowUtc;

    /// <summary>The export does not name the old site's time zone: a French site's is this site's.</summary>
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(ownSite.TimeZone);

    public ImportReport Report { get; } = new(survey.Site, input.DryRun);

    /// <summary>Our author by WordPress login. Empty on a dry run, as the next two.</summary>
    public Dictionary<string, int> Authors { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Our category by WordPress slug.</summary>
    public Dictionary<string, int> Categories { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Our tag by WordPress slug.</summary>
    public Dictionary<string, int> Tags { get; } = new(StringComparer.OrdinalIgnoreCase);

    public CategoryTree Tree { get; set; } = new([]);

    public AttachmentIndex Attachments { get; } = new();

    /// <summary>Our public article by the id of the WordPress post.</summary>
    public Dictionary<long, int> PublicArticles { get; } = [];

    /// <summary>Media records whose file came with this run although the record was here before.</summary>
    public bool HasNewFilesForOldRecords { get; set; }

    public string KeyPrefix => $"wxr:{Survey.Site.Host.ToLowerInvariant()}:";

    /// <summary>Names an imported thing for ever: <c>wxr:{host}:{kind}:{id}</c>.</summary>
    public string Key(string kind, string id)
    {
        var key = $"{KeyPrefix}{kind}:{id}";
        return key.Length <= ImportKey.MaxLength ? key : $"{key[..(ImportKey.MaxLength - 17)]}-{Hash(key)}";
    }

    /// <summary>Items of hand-made exports may lack an id: what they say stands in for it.</summary>
    public string Key(WxrItem item) =>
        Key(item.Type, item.Id > 0 ? $"{item.Id}" : Hash($"{item.GlobalId}\n{item.Link}\n{item.Title}"));

    public void Progress(string step, WxrReader reader, int items) =>
        progress?.Report(new ImportProgress(step, reader.TotalBytes == 0 ? 1 : (double)reader.BytesRead / reader.TotalBytes, items));

    /// <summary>Items of the given types in batches that fit in memory whatever they hold.</summary>
    public IEnumerable<IReadOnlyList<WxrItem>> Batches(string step, int size, CancellationToken ct, params string[] types)
    {
        using var reader = WxrReader.Open(input.Path);
        var (batch, characters, read) = (new List<WxrItem>(), 0, 0);
        foreach (var item in reader.Read().OfType<WxrItem>().Where(item => types.Contains(item.Type)))
        {
            ct.ThrowIfCancellationRequested();
            batch.Add(item);
            characters += item.Content.Length + item.Comments.Sum(comment => comment.Content.Length);
            if (batch.Count < size && characters < MostCharacters)
                continue;
            yield return batch;
            Progress(step, reader, read += batch.Count);
            (batch, characters) = ([], 0);
        }

        if (batch.Count > 0)
            yield return batch;
        Progress(step, reader, read + batch.Count);
    }

    private const int MostCharacters = 2_000_000;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
