using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Web.Setup;

public static class SearchSetup
{
    /// <summary>Also for the verbs of the command line: what they import is found at once.</summary>
    public static void AddSearch(this IHostApplicationBuilder builder)
    {
        builder.Bind<SearchOptions>(SearchOptions.SectionName);
        builder.Services.AddSearch();
    }
}
