using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Syndication;

/// <summary>Tells the hub which feeds hold something new; the hub fetches them and tells their subscribers.</summary>
/// <remarks>
/// WebSub leaves this call to publisher and hub; hubs take that of PubSubHubbub 0.3, section 7.1, where <c>hub.url</c> may be repeated.
/// </remarks>
public sealed class WebSubClient(HttpClient http, IOptions<SyndicationOptions> options, IOptions<SiteOptions> site)
{
    public async Task PublishAsync(IEnumerable<string> feedPaths, CancellationToken ct)
    {
        var form = feedPaths.Distinct().Select(path => KeyValuePair.Create("hub.url", site.Value.Absolute(path).AbsoluteUri))
            .Prepend(KeyValuePair.Create("hub.mode", "publish"));
        using var content = new FormUrlEncodedContent(form);
        using var response = await http.PostAsync(new Uri(options.Value.WebSub.Hub), content, ct);
        response.EnsureSuccessStatusCode();
    }
}
