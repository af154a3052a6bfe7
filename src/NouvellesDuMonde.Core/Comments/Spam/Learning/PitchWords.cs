using System.Collections.Frozen;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// The parts of a sales pitch, in French and English: « check out my channel » and « visitez notre boutique » are one sentence, a call to
/// come, an owner and a thing. The model learns which of them together, and in which order, are spam.
/// </summary>
internal static class PitchWords
{
    private static readonly (PitchPart Part, string Words)[] Lists =
    [
        (PitchPart.Call, """
            check checkout visit come look go see hear take help try subscribe subscribed suscribe sub subs subscribing follow click watch listen view join search buy order download
            text call reply send txt claim stop add upload
            visitez abonnez abonne cliquez suivez rejoignez regardez ecoutez contactez appelez appeler repondez repondre envoyez envoyer
            commandez commander gagnez telechargez decouvrez profitez inscrivez achetez reclamez reclamer ecrivez payez verifiez confirmez recevez obtenez
            clique cliquer visiter testez essayez inscris rejoins reservez consultez
            """),
        (PitchPart.Owner, "my our mine mon ma mes notre nos"),
        (PitchPart.Me, "me us moi nous im i"),
        (PitchPart.Thing, """
            channel chanel channels video videos vid vids cover covers page website site blog facebook fb twitter instagram account link playlist remix
            mixtape mixtapes track tracks single album tumblr soundcloud profile group fanpage canal kanal beats gameplay youtuber covers singing
            chaine compte lien boutique sonnerie sonneries ringtone tone tones
            """),
        (PitchPart.Gain, """
            free cash money prize win winner won gift gifts bonus guaranteed awarded reward offer discount deal earn earned paypal profit income loan loans
            gratuit gratuite gratuits gratuitement argent prix gagnant gagne cadeau garanti garantie recompense offre promo promotion remise
            pret prets credit financement rentable investissement casino gains benefice benefices devis livraison soldes promos
            """),
        (PitchPart.Plea, "please plz pls plzz plss help svp thanks thank thx urgent now today maintenant merci aidez"),
        (PitchPart.Reader, "you your u ur yours guys everyone everybody vous votre vos tu ton ta tes"),
    ];

    private static readonly FrozenDictionary<uint, PitchPart> ByHash = Lists
        .SelectMany(l => l.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => (Hash: WordHash.Of(w), l.Part)))
        .DistinctBy(w => w.Hash).ToFrozenDictionary(w => w.Hash, w => w.Part);

    private static readonly uint You = WordHash.Of("vous");
    private static readonly uint Not = WordHash.Of("ne");

    /// <param name="before">The word before, hashed: « écrivez » is a call, « vous écrivez » and « n’écrivez pas » are not.</param>
    /// <param name="isTold">Said of the speaker, as in « I usually check »; to subscribe in return is offered so as well.</param>
    public static PitchPart PartOf(ReadOnlySpan<char> word, uint wordHash, uint before, bool isTold)
    {
        var part = ByHash.GetValueOrDefault(wordHash);
        if (part != PitchPart.Call)
            return part;
        var tells = ((before == You || before == Not) && word.EndsWith("ez", StringComparison.Ordinal)) || (isTold && !word.StartsWith("sub", StringComparison.Ordinal));
        return tells ? PitchPart.None : part;
    }
}

/// <summary>Hashed with features: never renumber.</summary>
[Flags]
public enum PitchPart
{
    None = 0,
    Call = 1,
    Owner = 2,
    Thing = 4,
    Gain = 8,
    Plea = 16,
    Reader = 32,
    Address = 64,
    LongNumber = 128,
    Me = 256,

    /// <summary>An address of somebody's own page, fund, petition or shop, or one that hides where it leads.</summary>
    Promotion = 512,

    /// <summary>An owner and a thing close together: « my channel ».</summary>
    OwnThing = 1024,
}
