using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace NouvellesDuMonde.Testing;

/// <summary>Somebody at the site with a browser that runs no script: opens pages, follows redirects, fills and sends the forms that it finds.</summary>
public sealed class Visitor(HttpClient http)
{
    private const int MaxRedirects = 10;

    public HttpClient Http => http;

    public Task<Page> OpenAsync(string path) => FollowAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>One request, no redirect followed.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form of the page with everything that it holds, hidden fields and ticked boxes included, after typing the given values.</summary>
    public Task<Page> SendAsync(Page page, string formSelector, params (string Field, string Value)[] typed) =>
        FollowAsync(page.Form(formSelector).Request(typed));

    /// <summary>Presses one button of a form that has several.</summary>
    public Task<Page> PressAsync(Page page, string buttonSelector, params (string Field, string Value)[] typed)
    {
        var button = (IHtmlButtonElement)page.One(buttonSelector);
        return FollowAsync(new FilledForm(page, button.Form!).Request(typed, button.GetAttribute("formaction")));
    }

    private async Task<Page> FollowAsync(HttpRequestMessage request)
    {
        for (var i = 0; ; i++)
        {
            var path = request.RequestUri!.IsAbsoluteUri ? request.RequestUri.PathAndQuery : request.RequestUri.OriginalString;
            var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
            if (response.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently) || i == MaxRedirects)
                return await Page.ReadAsync(path, response);
            request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(http.BaseAddress!, path), response.Headers.Location!));
        }
    }
}
