using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>The one definition of when nobody may add a comment any more.</summary>
public static class CommentsClosed
{
    /// <summary>A French sentence that says why the thread is closed; <c>null</c> while it is open.</summary>
    public static string? Reason(CommentPolicy policy, DateTime? publishedUtc, CommentOptions options, DateTime nowUtc) => policy switch
    {
        CommentPolicy.None => "Cet article n’est pas ouvert aux commentaires.",
        CommentPolicy.Closed => "La rédaction a fermé les commentaires de cet article.",
        _ when options.CloseAfterDays > 0 && publishedUtc?.AddDays(options.CloseAfterDays) < nowUtc =>
            $"Les commentaires sont fermés {options.CloseAfterDays}\u00A0jours après la publication.",
        _ => null,
    };
}
