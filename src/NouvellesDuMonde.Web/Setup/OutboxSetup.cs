namespace NouvellesDuMonde.Web.Setup;

public static class OutboxSetup
{
    public static void AddOutbox(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
    }
}
