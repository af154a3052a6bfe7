using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Demo;

namespace NouvellesDuMonde.Web.Setup;

public static class DemoSetup
{
    public static void AddDemo(this IHostApplicationBuilder builder)
    {
        builder.Services.AddScoped<StarterPages>();
        builder.Services.AddScoped<SeedDemo>();
        builder.Services.AddScoped<SeedBulk>();
        builder.Services.AddScoped<DemoVocabulary>();
        builder.Services.AddScoped<DemoAccounts>();
        builder.Services.AddScoped<DemoArticles>();
        builder.Services.AddScoped<DemoComments>();
        builder.Services.AddScoped<DemoFrontPage>();
        builder.Services.AddScoped<DemoCorrections>();
    }

    /// <summary>Demo accounts have a known password: only Development gets them, whatever the settings say.</summary>
    internal static async Task SeedDemoAsync(this WebApplication app, IServiceProvider services, CancellationToken ct)
    {
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue("Demo:Seed", true))
            return;
        var folder = Path.Combine(app.Environment.ContentRootPath, "DemoContent");
        var password = await services.GetRequiredService<SeedDemo>().RunAsync(folder, app.Configuration["Demo:Password"], ct);
        if (password is null)
            return;
        Console.WriteLine($"Comptes de démonstration (mot de passe : {password}) :");
        foreach (var (email, role) in DemoAccounts.All)
            Console.WriteLine($"  {email,-24} {role}");
    }
}
