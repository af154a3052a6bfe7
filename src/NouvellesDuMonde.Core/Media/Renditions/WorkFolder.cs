namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>A folder for the intermediate files of one piece of work, gone with it.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ndm-images-");

    public string File(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
