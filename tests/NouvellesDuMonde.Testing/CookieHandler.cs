using System.Net;

namespace NouvellesDuMonde.Testing;

/// <summary>Keeps cookies as a browser does; the test server's handler keeps none.</summary>
internal sealed class CookieHandler : DelegatingHandler
{
    private readonly CookieContainer jar = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        if (jar.GetCookieHeader(uri) is { Length: > 0 } cookies)
            request.Headers.Add("Cookie", cookies);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                jar.SetCookies(uri, cookie);
        }

        return response;
    }
}
