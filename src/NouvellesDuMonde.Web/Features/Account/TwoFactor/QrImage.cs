using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace NouvellesDuMonde.Web.Features.Account.TwoFactor;

/// <summary>A QR code as an SVG of one path, dark on white whatever the theme: some readers do not see the inverse.</summary>
public static class QrImage
{
    public static IHtmlContent Svg(string text, string label)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                    x++;
                if (x > start)
                    path.Append(FormattableString.Invariant($"M{start} {y}h{x - start}v1h-{x - start}z"));
            }
        }

        return new HtmlString(FormattableString.Invariant(
            $"""<svg class="qr" viewBox="0 0 {rows.Count} {rows.Count}" role="img" aria-label="{label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{rows.Count}v{rows.Count}h-{rows.Count}z"/><path d="{path}"/></svg>"""));
    }
}
