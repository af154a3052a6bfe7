using System.Security.Cryptography;
using System.Text.Json;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>What a version holds besides headline, standfirst and text.</summary>
/// <param name="Rest">As it was typed.</param>
/// <param name="Fingerprint">Of everything that was typed: the same form sent twice is one save.</param>
public sealed record RevisionDetails(ArticleInput Rest, string Fingerprint)
{
    /// <summary>What a version holds that nobody wrote: it says when the article was taken off the site, and by whom.</summary>
    public const string Withdrawal = "withdrawal";

    public static RevisionDetails Of(ArticleInput typed) => new(
        typed with { Version = 0, Headline = null, Standfirst = null, Body = null, IsSubstantive = false },
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(typed with { Version = 0 }))));

    public static RevisionDetails? Read(string? json) => json is null or Withdrawal ? null : JsonSerializer.Deserialize<RevisionDetails>(json);

    public string Write() => JsonSerializer.Serialize(this);
}
