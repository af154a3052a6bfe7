using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NouvellesDuMonde.Testing;

/// <summary>What a browser would send of a form.</summary>
public sealed class FilledForm(Page page, IHtmlFormElement form)
{
    /// <param name="formAction">Of the button pressed, when it has one of its own.</param>
    public HttpRequestMessage Request(IEnumerable<(string Field, string Value)> typed, string? formAction = null)
    {
        var values = Values().ToList();
        foreach (var (field, value) in typed)
        {
            if (form.QuerySelector($"[name='{field}']") is null)
                throw new InvalidOperationException($"The form {form.GetAttribute("action")} has no field {field}.");
            values.RemoveAll(v => v.Key == field);
            values.Add(new(field, value));
        }

        var action = new Uri(new Uri(new Uri("http://localhost"), page.Path), formAction ?? form.GetAttribute("action") ?? "").PathAndQuery;
        return string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            ? new HttpRequestMessage(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(values) }
            : new HttpRequestMessage(HttpMethod.Get, $"{action.Split('?')[0]}?{string.Join('&', values.Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}"))}");
    }

    private IEnumerable<KeyValuePair<string, string>> Values()
    {
        foreach (var field in form.QuerySelectorAll("input[name], textarea[name], select[name]").Where(f => !f.HasAttribute("disabled")))
        {
            var name = field.GetAttribute("name")!;
            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" or "button" or "file" }:
                    break;
                case IHtmlInputElement input:
                    yield return new(name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return new(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    foreach (var option in select.SelectedOptions)
                        yield return new(name, option.Value);
                    break;
            }
        }
    }
}
