using NouvellesDuMonde.Core.Comments.Spam.Learning;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>
/// The model of the first day, trained on public corpora (attributions: docs/spam-starter-model.md). Made anew with
/// <c>train-spam DIR --starter FILE</c>.
/// </summary>
public static class StarterModel
{
    private const string Resource = "spam-starter.model";

    private static readonly Lazy<SpamModel> Model = new(Read);

    public static SpamModel Current => Model.Value;

    private static SpamModel Read()
    {
        using var resource = typeof(StarterModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return SpamModelFile.Read(bytes.ToArray());
    }
}
