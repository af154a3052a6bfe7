namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>Marks and followers, asked of readers for their own sake: « like this comment if you agree » (« engagement bait »), « sub me ».</summary>
internal static class Begging
{
    private const int Reach = 4;

    private static readonly WordSet Subscribe = new("sub subs subscribe suscribe subcribe sucscribe subscrib");

    private static readonly WordSet ToMe = new("me us my our back");

    private static readonly WordSet Please = new("please plz pls plzz");

    private static readonly WordSet Follow = new("follow add check suivez ajoutez retrouvez rejoignez");

    private static readonly WordSet Somebody = new("me us moi nous");

    private static readonly WordSet Where = new("on at out sur");

    private static readonly WordSet Mark = new("like likes share upvote likez partagez aimez liker");

    private static readonly WordSet ThisOne = new("this my ce mon");

    private static readonly WordSet Comment = new("comment coment comments coments commentary post com commentaire commentaires");

    private static readonly WordSet Bait = new("like likez commentez partagez");

    private static readonly WordSet Give = new("give leave drop mettez mets lachez lache donnez donne laissez");

    private static readonly WordSet Thumb = new("like likes thumb thumbs pouce pouces");

    private static readonly WordSet Gain = new("get got need want reach help gain");

    private static readonly WordSet Help = new("aidez aide");

    private static readonly WordSet Me = new("i me us we my moi m nous ma");

    private static readonly WordSet Followers = new("subs subscribers followers abonnes");

    /// <summary>What a plea begins with.</summary>
    public static WordSet Openers { get; } = WordSet.AllOf(Subscribe, Follow, Mark, Bait, Give, Gain, Help);

    /// <param name="isAsked">Nobody stands before the verb who does it already.</param>
    /// <returns>The last word of a plea that begins with this one; <c>null</c>: none does.</returns>
    public static int? EndOf(FoldedWords text, int first, bool isAsked) =>
        (isAsked ? EndOfMark(text, first) ?? EndOfSubscribing(text, first) ?? EndOfFollowing(text, first) : null) ?? EndOfCollecting(text, first);

    /// <summary>« Like this comment », « likez si vous êtes d'accord », « mettez un pouce ».</summary>
    private static int? EndOfMark(FoldedWords text, int first)
    {
        if (text.IsAt(first, Mark) && text.IsAt(first + 1, ThisOne) && text.IsAt(first + 2, Comment) && !text.IsAt(first - 1, "you"))
            return first + 2;
        if (text.IsAt(first, Bait) && text.IsAt(first + 1, "si"))
            return first + 1;
        return text.IsAt(first, Give) ? text.FirstOf(Thumb, first + 1, first + 3) : null;
    }

    /// <summary>« Subscribe to me », « plz sub ».</summary>
    private static int? EndOfSubscribing(FoldedWords text, int first)
    {
        if (!text.IsAt(first, Subscribe))
            return null;
        return text.FirstOf(ToMe, first + 1, first + 2) ?? (text.IsAt(first - 1, Please) || text.IsAt(first + 1, Please) ? first : null);
    }

    /// <summary>« Follow me on », « check us out », « retrouvez-moi sur ».</summary>
    private static int? EndOfFollowing(FoldedWords text, int first) =>
        text.IsAt(first, Follow) && text.IsAt(first + 1, Somebody) && text.IsAt(first + 2, Where) ? first + 2 : null;

    /// <summary>« Help me get 50 subs », « aidez-moi à atteindre 100 abonnés ».</summary>
    private static int? EndOfCollecting(FoldedWords text, int first) =>
        text.IsAt(first, Help) && text.IsAt(first + 1, Somebody) ? text.FirstOf(Followers, first + 2, first + 2 + Reach)
        : text.IsAt(first, Gain) && text.FirstOf(Me, first - Reach, first + 1) is not null ? text.FirstOf(Followers, first + 1, first + Reach) : null;
}
