namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// A comment that asks for something for its author: visits to what he has made, subscribers, marks for the comment itself. Told by how the
/// words stand together, in French and English: « venez voir ma chaîne » is an invitation, « je regarde ma chaîne » is none.
/// </summary>
public static class SelfPromotion
{
    /// <summary>Words from a call to the owner: « check out all of my ».</summary>
    private const int Reach = 4;

    /// <summary>Words from the owner to the thing: « my new gaming channel ».</summary>
    private const int ToThing = 3;

    /// <summary>Words from what is shown to the call that follows it: « my videos are half way decent, check them out ».</summary>
    private const int ToCall = 12;

    private static readonly WordSet Calls = new("""
        check checkout checked visit watch see hear listen follow look view support rate find join click search come go subscribe like give vote add
        visitez regardez ecoutez suivez rejoignez decouvrez venez allez passez jetez matez testez cliquez likez partagez abonnez achetez commandez
        lisez telechargez
        """);

    /// <summary>Calls when somebody is invited to do them.</summary>
    private static readonly WordSet Deeds = new("visiter regarder ecouter suivre voir rejoindre decouvrir consulter liker partager acheter commander lire");

    private static readonly WordSet Invitations = new("invite invitez invitons hesitez hesite venez allez pouvez viens va");

    /// <summary>Who does it already is not asked to.</summary>
    private static readonly WordSet Subjects = new("i we ve d ll they he she people who never je j on nous vous il elle ils elles qui");

    private static readonly WordSet Owners = new("my our ma mon mes notre nos");

    private static readonly WordSet Shown = new("""
        channel channels chanel chanels channle vid vids video videos cover covers song songs music musics track tracks remix remixes mixtape mixtapes
        page pages profile blog website site instagram insta soundcloud playlist rap rapping beats single album fanpage youtube
        chaine chaines profil compte musique morceau morceaux clip clips podcast boutique livre roman ebook
        """);

    /// <summary>Of nobody but who makes them: « my channel » is enough.</summary>
    private static readonly WordSet Studio = new("channel channels chanel chanels soundcloud mixtape");

    /// <summary>« My favourite song » is somebody else's, and so is « my daughter's music ».</summary>
    private static readonly WordSet Others = new("favorite favourite fav favori preferee prefere s of");

    private static readonly WordSet Makers = new("i we im");

    private static readonly WordSet Makes = new("make made do did does post posted upload uploaded record recorded produce produced sing started");

    /// <summary>What nobody makes for himself alone.</summary>
    private static readonly WordSet Made = new("cover covers videos vids remix remixes beats rap raps channel mixtape tutorials");

    /// <summary>What is called to is what was shown: « check them out », « please listen ».</summary>
    private static readonly WordSet Them = new("it them");

    private static readonly WordSet Please = new("please plz pls");

    private static readonly WordSet Sharing = new("video playlist");

    /// <summary>With anything else no request begins: nearly every word is looked up once.</summary>
    private static readonly WordSet Openers = WordSet.AllOf(Calls, Deeds, Owners, Makers, Begging.Openers);

    /// <returns>The expressions found, folded; none for nearly every text.</returns>
    public static IReadOnlyList<string> In(FoldedWords text)
    {
        List<string>? found = null;
        for (var i = 0; i < text.Words.Count; i++)
        {
            if (EndOfRequest(text, i) is { } end)
            {
                (found ??= []).Add(text.Between(i, end).ToString());
                i = end;
            }
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    /// <returns>The last word of a request that begins with this one; <c>null</c>: none does.</returns>
    private static int? EndOfRequest(FoldedWords text, int first)
    {
        var word = text.Between(first, first);
        if (!Openers.Contains(word))
            return null;
        var isAsked = text.FirstOf(Subjects, first - 2, first - 1) is null;
        if (Begging.EndOf(text, first, isAsked) is { } plea)
            return plea;
        if ((isAsked && Calls.Contains(word)) || (Deeds.Contains(word) && text.FirstOf(Invitations, first - Reach, first - 1) is not null))
            return EndOfVisit(text, first) ?? EndOfShare(text, first);
        return Owners.Contains(word) ? EndOfShow(text, first) : Makers.Contains(word) ? EndOfIntroduction(text, first) : null;
    }

    /// <summary>« Check out my new channel », « abonnez-vous à ma page ».</summary>
    private static int? EndOfVisit(FoldedWords text, int call) =>
        text.FirstOf(Owners, call + 1, call + Reach) is { } owner ? EndOfThing(text, owner) : null;

    private static int? EndOfThing(FoldedWords text, int owner) =>
        text.FirstOf(Shown, owner + 1, owner + ToThing) is { } thing && text.FirstOf(Others, owner + 1, thing - 1) is null ? thing : null;

    /// <summary>What the share button of a video site writes: « Check out this video on YouTube ».</summary>
    private static int? EndOfShare(FoldedWords text, int call) =>
        text.FirstOf(Sharing, call + 1, call + Reach) is { } thing && text.IsAt(thing - 1, "this") && text.IsAt(thing + 1, "on") ? thing + 1 : null;

    /// <summary>« My channel », « my videos are half way decent, check them out ».</summary>
    private static int? EndOfShow(FoldedWords text, int owner)
    {
        if (EndOfThing(text, owner) is not { } thing)
            return null;
        return text.IsAt(thing, Studio) ? thing : EndOfCallAfter(text, thing);
    }

    /// <summary>« I make covers and tutorials, check them out ».</summary>
    private static int? EndOfIntroduction(FoldedWords text, int maker) =>
        text.FirstOf(Makes, maker + 1, maker + 2) is { } makes && text.FirstOf(Made, makes + 1, makes + Reach) is { } made ? EndOfCallAfter(text, made) : null;

    private static int? EndOfCallAfter(FoldedWords text, int thing)
    {
        for (var i = thing + 1; i <= thing + ToCall; i++)
        {
            if (text.IsAt(i, Calls) && (text.IsAt(i + 1, Them) || text.IsAt(i - 1, Please)))
                return i;
        }

        return null;
    }
}
