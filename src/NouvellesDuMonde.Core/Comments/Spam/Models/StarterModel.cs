using System.Text;
using NouvellesDuMonde.Core.Comments.Spam.Learning;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>
/// The model of the first day, trained on public corpora (attributions: docs/spam-starter-model.md). Made anew with
/// <c>train-spam DIR --starter FILE</c>.
/// </summary>
public static class StarterModel
{
    private static readonly Lazy<SpamModel> Model = new(() => SpamModelFile.Read(Resource("spam-starter.model")));
    private static readonly Lazy<ModelReport> Figures = new(() => SpamModelFile.ReadReport(Encoding.UTF8.GetString(Resource("spam-starter.json"))));

    public static SpamModel Current => Model.Value;

    /// <summary>Its cross-validation, when it was made.</summary>
    public static ModelReport Report => Figures.Value;

    private static byte[] Resource(string name)
    {
        using var resource = typeof(StarterModel).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
