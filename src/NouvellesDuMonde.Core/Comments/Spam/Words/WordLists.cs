using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>The site's lists. Each is a setting: a JSON array of words and expressions; without a setting, <see cref="DefaultWords"/>.</summary>
public sealed record WordLists(WordList Banned, WordList Suspect, WordList Weak)
{
    /// <summary>A comment with one of them is spam.</summary>
    public const string BannedKey = "banned-words";

    /// <summary>A comment with one of them waits for a moderator.</summary>
    public const string SuspectKey = "suspect-words";

    /// <summary>What campaigns and readers both write about: weighs a little, holds nothing.</summary>
    public const string WeakKey = "weak-words";

    /// <summary>Changes with every change of a list (<see cref="WordListCache"/>).</summary>
    public const string VersionKey = "word-lists-version";

    public static WordLists None { get; } = new(WordList.Empty, WordList.Empty, WordList.Empty);

    public static WordLists Default { get; } = new(new WordList(DefaultWords.Banned), new WordList(DefaultWords.Suspect), new WordList(DefaultWords.Weak));

    /// <summary>A list of another system, kept apart from those that people edit.</summary>
    public ImportedList Imported { get; init; } = ImportedList.None;

    /// <summary>Of the site: an entry holds until the end of its day there.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The facts with what these lists find in the text and in its author's name.</summary>
    public SpamFacts LookedUpFor(SpamFacts facts)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(facts.NowUtc, Zone));
        return facts with { Words = FoundIn(facts.FoldedWords, today), NameWords = FoundIn(FoldedWords.Of(facts.Author.Name), today) };
    }

    public ListedWords FoundIn(FoldedWords text, DateOnly today)
    {
        var imported = Imported.Words.FoundIn(text, today);
        return new ListedWords(
            With(Banned.FoundIn(text, today), imported, Imported.Kind == WordListKind.Banned),
            With(Suspect.FoundIn(text, today), imported, Imported.Kind == WordListKind.Suspect),
            With(Weak.FoundIn(text, today), imported, Imported.Kind == WordListKind.Weak));
    }

    /// <summary>A stamp that was never before.</summary>
    internal static string NewVersion() => $"\"{Guid.NewGuid()}\"";

    internal static WordLists Read(IReadOnlyDictionary<string, string> settings) => new(
        ListOf(settings, BannedKey, Default.Banned), ListOf(settings, SuspectKey, Default.Suspect), ListOf(settings, WeakKey, Default.Weak))
    {
        Imported = ImportedList.Read(settings.GetValueOrDefault(ImportedWords.Key)),
    };

    private static WordList ListOf(IReadOnlyDictionary<string, string> settings, string key, WordList standard) =>
        settings.TryGetValue(key, out var json) ? new WordList(JsonSerializer.Deserialize(json, WordsJson.Default.StringArray) ?? []) : standard;

    private static IReadOnlyList<string> With(IReadOnlyList<string> found, IReadOnlyList<string> imported, bool isItsKind) =>
        !isItsKind || imported.Count == 0 ? found : [.. found.Union(imported, StringComparer.Ordinal)];
}

/// <summary>Stored by name: never rename.</summary>
public enum WordListKind
{
    Banned,
    Suspect,
    Weak,
}

/// <summary>A list of another system, ready to be compared with.</summary>
public sealed record ImportedList(WordListKind Kind, WordList Words, FrozenSet<string> Hosts)
{
    public static ImportedList None { get; } = new(WordListKind.Weak, WordList.Empty, FrozenSet<string>.Empty);

    /// <summary>The host itself, or the one above it that was bought.</summary>
    public bool HasHost(string host) => Hosts.Count > 0 && (Hosts.Contains(host) || Hosts.Contains(WebLinks.Owner(host)));

    public static ImportedList Of(ImportedWords words) => new(words.Kind, new WordList(words.Words), words.Hosts.ToFrozenSet(StringComparer.Ordinal));

    internal static ImportedList Read(string? json) => json is not null && ImportedWords.Read(json) is { } stored ? Of(stored) : None;
}

[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(ImportedWords))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class WordsJson : JsonSerializerContext;
