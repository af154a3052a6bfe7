using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Features.Shared;

/// <summary>An XML document written straight to the response, however long it is.</summary>
public sealed class XmlResult(string contentType, Func<XmlWriter, CancellationToken, Task> write) : IActionResult
{
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(false), CloseOutput = false };

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = contentType + "; charset=utf-8";
        await using var xml = XmlWriter.Create(response.Body, Settings);
        await xml.WriteStartDocumentAsync();
        await write(xml, context.HttpContext.RequestAborted);
        await xml.WriteEndDocumentAsync();
    }
}

internal static class XmlWriting
{
    public static Task ElementAsync(this XmlWriter xml, string name, string value, string? prefix = null) =>
        xml.WriteElementStringAsync(prefix, name, null, Clean(value));

    /// <summary>Characters that XML 1.0 forbids reach us by paste and import; one of them would make the whole document unreadable.</summary>
    public static string Clean(string text) =>
        text.All(c => XmlConvert.IsXmlChar(c)) ? text : string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)));
}
