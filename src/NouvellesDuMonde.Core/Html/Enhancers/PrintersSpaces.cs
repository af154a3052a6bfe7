using AngleSharp.Dom;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Html.Enhancers;

/// <summary>The article is set as a printer would; its source stays as typed.</summary>
internal sealed class PrintersSpaces : IBodyEnhancer
{
    public void Enhance(IElement body, BodyReferences references) => FrenchTypography.Set(body);
}
