using NouvellesDuMonde.Core.Import;

namespace NouvellesDuMonde.Web.Setup;

public static class ImportSetup
{
    public static void AddImport(this IHostApplicationBuilder builder) => builder.Services.AddScoped<ImportWordPress>();
}
