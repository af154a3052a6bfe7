using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html.Enhancers;

/// <summary>
/// The headline is the page's h1: intertitles start at h2 and never skip a level, whatever sizes the editor chose. An
/// outline without holes is how a screen reader's user finds a passage.
/// </summary>
internal sealed class HeadingLevels : IBodyEnhancer
{
    private const int First = 2;

    public void Enhance(IElement body, BodyReferences references)
    {
        var open = new Stack<int>();
        foreach (var heading in body.QuerySelectorAll("h2, h3, h4"))
        {
            if (string.IsNullOrWhiteSpace(heading.TextContent))
            {
                heading.Unwrap();
                continue;
            }

            var asked = heading.LocalName[1] - '0';
            while (open.TryPeek(out var above) && above >= asked)
                open.Pop();
            var level = First + open.Count;
            open.Push(asked);
            if (level != asked)
                heading.RenameTo($"h{level}");
        }
    }
}
