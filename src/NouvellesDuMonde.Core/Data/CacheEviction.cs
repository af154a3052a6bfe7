namespace NouvellesDuMonde.Core.Data;

/// <summary>Tells every node, and a running site what a verb of the command line changed, that pages with this tag are out of date.</summary>
public sealed class CacheEviction
{
    private CacheEviction()
    {
    }

    public CacheEviction(string tag, DateTime nowUtc) => (Tag, AtUtc) = (tag, nowUtc);

    public long Id { get; private set; }

    public string Tag { get; private set; } = "";

    public DateTime AtUtc { get; private set; }
}
