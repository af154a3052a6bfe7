namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>Keeps the lists ready between comments; made anew when the setting's text differs from the one that they were made of.</summary>
public sealed class WordListCache
{
    private Entry banned = new(null, WordLists.Default.Banned);
    private Entry suspect = new(null, WordLists.Default.Suspect);

    public WordLists Of(string? bannedJson, string? suspectJson) => new(
        Ready(ref banned, bannedJson, WordLists.Default.Banned), Ready(ref suspect, suspectJson, WordLists.Default.Suspect));

    private static WordList Ready(ref Entry kept, string? json, WordList standard)
    {
        var entry = Volatile.Read(ref kept);
        if (entry.Json == json)
            return entry.List;
        entry = new Entry(json, json is null ? standard : WordLists.Parse(json));
        Volatile.Write(ref kept, entry);
        return entry.List;
    }

    private sealed record Entry(string? Json, WordList List);
}
