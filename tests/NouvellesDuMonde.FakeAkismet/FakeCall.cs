using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace NouvellesDuMonde.Fakes;

/// <summary>What a client sent.</summary>
/// <param name="Path">Such as <c>/1.1/comment-check</c>.</param>
/// <param name="Body">As it came.</param>
/// <param name="Form">Nothing where the content is no form.</param>
public sealed record FakeCall(string Path, string? ContentType, string Body, IReadOnlyDictionary<string, StringValues> Form)
{
    public string? this[string field] => Form.TryGetValue(field, out var value) ? value.ToString() : null;

    internal static async Task<FakeCall> ReadAsync(HttpRequest request)
    {
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, leaveOpen: true);
        var body = await reader.ReadToEndAsync();
        request.Body.Position = 0;
        IReadOnlyDictionary<string, StringValues> form = request.HasFormContentType
            ? (await request.ReadFormAsync()).ToDictionary(f => f.Key, f => f.Value)
            : new Dictionary<string, StringValues>();
        return new FakeCall(request.Path, request.ContentType, body, form);
    }
}
