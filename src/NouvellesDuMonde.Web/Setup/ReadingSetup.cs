namespace NouvellesDuMonde.Web.Setup;

public static class ReadingSetup
{
    public static void AddReading(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
    }
}
