using System.Text.Json;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>The site's two lists. Each is a setting: a JSON array of words and expressions; without a setting, <see cref="DefaultWords"/>.</summary>
public sealed record WordLists(WordList Banned, WordList Suspect)
{
    /// <summary>A comment with one of them is spam.</summary>
    public const string BannedKey = "banned-words";

    /// <summary>A comment with one of them waits for a moderator.</summary>
    public const string SuspectKey = "suspect-words";

    public static WordLists None { get; } = new(WordList.Empty, WordList.Empty);

    public static WordLists Default { get; } = new(new WordList(DefaultWords.Banned), new WordList(DefaultWords.Suspect));

    internal static WordList Parse(string json) => new(JsonSerializer.Deserialize(json, WordsJson.Default.StringArray) ?? []);
}

[System.Text.Json.Serialization.JsonSerializable(typeof(string[]))]
internal sealed partial class WordsJson : System.Text.Json.Serialization.JsonSerializerContext;
