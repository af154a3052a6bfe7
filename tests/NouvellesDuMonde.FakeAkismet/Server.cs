using System.Globalization;

namespace NouvellesDuMonde.Fakes;

/// <summary>For demos: <c>dotnet run --project tests/NouvellesDuMonde.FakeAkismet [PORT]</c>, and a site with the two settings that it prints.</summary>
internal static class Server
{
    private const int DefaultPort = 5099;

    private static async Task Main(string[] args)
    {
        await using var akismet = await FakeAkismet.StartAsync(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultPort);
        Console.WriteLine($"Spam__Akismet__Key={FakeAkismet.Key}");
        Console.WriteLine($"Spam__Akismet__BaseUrl={akismet.Url}");
        Console.WriteLine($"A comment is answered by what it holds: {string.Join(", ", FakeAnswer.All.Select(a => $"akismet-fake:{a.Name}."))}; else « not spam ».");
        await akismet.WaitAsync();
    }
}
