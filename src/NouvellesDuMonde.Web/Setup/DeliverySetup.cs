namespace NouvellesDuMonde.Web.Setup;

public static class DeliverySetup
{
    public static void AddSiteDelivery(this IHostApplicationBuilder builder) => builder.Services.AddOutputCache();

    public static void UsePageCache(this IApplicationBuilder app) => app.UseOutputCache();
}
