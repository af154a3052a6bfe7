using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Core.Comments;

public sealed partial class Comment
{
    /// <summary>Its author has gone: nothing of the person stays, and the words only if they were left here.</summary>
    internal void Erase(bool keepsText, DateTime nowUtc)
    {
        (AddressHash, NetworkHash) = (null, null);
        SearchText = Folded(Member.ErasedName, keepsText ? Text : "");
        if (keepsText)
            return;
        (Text, Html, Fingerprint, Verdict) = ("", "", "", null);
        Decide(CommentStatus.Removed, nowUtc);
    }
}
