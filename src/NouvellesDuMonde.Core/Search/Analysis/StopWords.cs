using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Search.Analysis;

/// <summary>Words that stand in every text and say nothing of it, folded. Left out of the list on purpose: « été », « or », « car », « sous ».</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = FrozenSet.Create(StringComparer.Ordinal,
        // Articles, contractions, what an elision leaves
        "le", "la", "les", "un", "une", "des", "du", "de", "au", "aux", "a", "c", "d", "j", "l", "m", "n", "s", "t", "qu", "y",
        // Pronouns and determiners
        "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "me", "te", "se", "lui", "leur", "leurs", "eux", "moi", "toi", "soi", "en",
        "ce", "cet", "cette", "ces", "ceci", "cela", "ca", "celui", "celle", "ceux", "celles", "ci", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa",
        "ses", "notre", "nos", "votre", "vos", "qui", "que", "quoi", "dont", "ou", "quel", "quelle", "quels", "quelles",
        // Prepositions and conjunctions
        "dans", "par", "pour", "sur", "avec", "sans", "chez", "et", "mais", "ni", "si", "comme", "puis", "donc", "afin", "ne", "pas",
        "lorsque", "puisque", "quoique", "jusque",
        // Être and avoir
        "suis", "es", "est", "sommes", "etes", "sont", "etais", "etait", "etions", "etiez", "etaient", "sera", "seront", "serait", "seraient", "soit",
        "soient", "fut", "furent", "etant", "ai", "as", "avons", "avez", "ont", "avais", "avait", "avions", "aviez", "avaient", "aura", "auront", "aurait",
        "auraient", "ait", "aient", "eut", "eurent", "ayant").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> folded) => All.Contains(folded);
}
