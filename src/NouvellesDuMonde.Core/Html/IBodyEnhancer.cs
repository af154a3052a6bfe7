using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html;

/// <summary>
/// One idea about how the body of an article is shown. It changes the tree in place, sees what earlier enhancers left,
/// and keeps no state: one instance serves every article.
/// </summary>
public interface IBodyEnhancer
{
    void Enhance(IElement body, BodyReferences references);
}
