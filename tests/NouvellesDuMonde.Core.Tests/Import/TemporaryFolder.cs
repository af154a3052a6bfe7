namespace NouvellesDuMonde.Core.Tests.Import;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ndm-import-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
