using Microsoft.Extensions.DependencyInjection.Extensions;
using NouvellesDuMonde.Core.Import;
using NouvellesDuMonde.Core.Media;

namespace NouvellesDuMonde.Web.Setup;

public static class ImportSetup
{
    public static void AddImport(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton<IMediaStore, DiskMediaStore>();
        builder.Services.AddScoped<ImportWordPress>();
    }
}
