namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

public static class AkismetInquiryQueries
{
    /// <summary>An answer is still to come: the first, or a second thought.</summary>
    public static IQueryable<AkismetInquiry> Waiting(this IQueryable<AkismetInquiry> inquiries) => inquiries.Where(i => i.DueUtc != null);

    public static IQueryable<AkismetInquiry> Answered(this IQueryable<AkismetInquiry> inquiries) => inquiries.Where(i => i.AnsweredUtc != null);

    public static IQueryable<AkismetInquiry> Due(this IQueryable<AkismetInquiry> inquiries, DateTime nowUtc) => inquiries.Where(i => i.DueUtc <= nowUtc);
}
