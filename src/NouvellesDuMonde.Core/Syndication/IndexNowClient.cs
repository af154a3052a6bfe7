using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Syndication;

/// <summary>Tells search engines which addresses have changed (https://www.indexnow.org/documentation).</summary>
public sealed class IndexNowClient(HttpClient http, IOptions<SyndicationOptions> options, IOptions<SiteOptions> site)
{
    /// <summary>Addresses that the protocol takes at once.</summary>
    public const int BatchSize = 10_000;

    public async Task SubmitAsync(IEnumerable<string> paths, CancellationToken ct)
    {
        var (key, home) = (options.Value.IndexNow.Key, site.Value.Absolute("/"));
        foreach (var batch in paths.Distinct().Chunk(BatchSize))
        {
            var submission = new IndexNowSubmission(
                home.Authority, key, site.Value.Absolute($"/{key}.txt").AbsoluteUri, [.. batch.Select(p => site.Value.Absolute(p).AbsoluteUri)]);
            using var content = JsonContent.Create(submission, IndexNowJson.Default.IndexNowSubmission);
            // With its length: some engines refuse a body in chunks.
            await content.LoadIntoBufferAsync(ct);
            using var response = await http.PostAsync(new Uri(options.Value.IndexNow.Endpoint), content, ct);
            response.EnsureSuccessStatusCode();
        }
    }
}

internal sealed record IndexNowSubmission(string Host, string Key, string KeyLocation, IReadOnlyList<string> UrlList);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IndexNowSubmission))]
internal sealed partial class IndexNowJson : JsonSerializerContext;
