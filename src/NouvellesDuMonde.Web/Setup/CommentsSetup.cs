namespace NouvellesDuMonde.Web.Setup;

public static class CommentsSetup
{
    public static void AddComments(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
    }
}
