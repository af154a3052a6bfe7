using NouvellesDuMonde.Core.Comments.Spam.Learning;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>
/// The model of the first day, trained on public corpora (attributions: docs/spam-starter-model.md). Made anew with
/// <c>train-spam DIR --starter FILE</c>.
/// </summary>
internal static class StarterFile
{
    private const string Name = "spam-starter.model";

    public static SpamModel Read()
    {
        using var resource = typeof(StarterFile).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The program was built without {Name}.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return SpamModelFile.Read(bytes.ToArray());
    }
}
