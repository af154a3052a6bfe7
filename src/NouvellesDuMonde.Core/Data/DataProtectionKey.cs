namespace NouvellesDuMonde.Core.Data;

/// <summary>A key that signs cookies and form tokens, shared by all nodes.</summary>
public sealed class DataProtectionKey
{
    private DataProtectionKey()
    {
    }

    public DataProtectionKey(string name, string xml) => (Name, Xml) = (name, xml);

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Xml { get; private set; } = "";
}
