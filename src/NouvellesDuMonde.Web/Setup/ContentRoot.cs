namespace NouvellesDuMonde.Web.Setup;

/// <summary>
/// Where settings, pages and by default the data are, so that the program may be started from any folder: paths on the command line are
/// read from where they were typed.
/// </summary>
internal static class ContentRoot
{
    private const string Settings = "appsettings.json";
    private const string Project = "NouvellesDuMonde.Web.csproj";

    /// <summary>From bin/Debug/net10.0.</summary>
    private const string ToSources = "../../..";

    /// <returns>The project of a build that runs from its sources, else the program's own folder; <c>null</c> when it is this one, or told.</returns>
    public static string? Find(string[] args)
    {
        if (File.Exists(Settings) || Array.Exists(args, a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) || IsInEnvironment("ASPNETCORE") || IsInEnvironment("DOTNET"))
            return null;
        var sources = Path.GetFullPath(ToSources, AppContext.BaseDirectory);
        return File.Exists(Path.Combine(sources, Project)) ? sources : AppContext.BaseDirectory;
    }

    private static bool IsInEnvironment(string prefix) => Environment.GetEnvironmentVariable($"{prefix}_CONTENTROOT") is { Length: > 0 };
}
