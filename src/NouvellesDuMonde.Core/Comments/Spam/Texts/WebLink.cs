namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>An address found in a text.</summary>
/// <param name="Host">In lower case, « www. » apart.</param>
public readonly record struct WebLink(string Host, WebLinkForm Form);

public enum WebLinkForm
{
    /// <summary>« https://exemple.fr/… », « www.exemple.fr ».</summary>
    Plain,

    /// <summary>« exemple.fr/offre »: without what would make it a link.</summary>
    Bare,

    /// <summary>« hxxp://exemple.fr »: written so that a filter passes over it and a reader puts it right.</summary>
    Disarmed,
}
