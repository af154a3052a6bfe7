namespace NouvellesDuMonde.Web.Setup;

public static class NewsroomSetup
{
    public static void AddNewsroom(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
    }
}
