using System.Collections.Frozen;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>What readers write who help one another: warnings of a fraud, which quote its words, and the services that everybody calls.</summary>
internal static class PublicWords
{
    private static readonly FrozenSet<uint> Warnings = Hashes("""
        arnaque arnaques arnaqueur arnaqueurs escroc escrocs escroquerie escroqueries frauduleux frauduleuse frauduleuses fraude fraudes hameconnage
        phishing mefiez mefiance signaler signalez signalement bidon spam spams spammeurs
        """);

    private static readonly FrozenSet<uint> Services = Hashes("""
        prefecture mairie gendarmerie commissariat hopital tribunal caf cpam urssaf ants ministere ambassade consulat samu pompiers mediatheque
        bibliotheque dechetterie tresorerie
        """);

    public static bool Warns(uint wordHash) => Warnings.Contains(wordHash);

    public static bool NamesService(uint wordHash) => Services.Contains(wordHash);

    private static FrozenSet<uint> Hashes(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => WordHash.Of(w)).ToFrozenSet();
}
