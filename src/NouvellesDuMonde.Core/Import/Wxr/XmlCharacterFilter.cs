using System.Xml;

namespace NouvellesDuMonde.Core.Import.Wxr;

/// <summary>
/// Leaves out the characters that XML 1.0 forbids. WordPress writes whatever its database holds into the export, control
/// characters pasted from a word processor among them, and then cannot read the file itself.
/// </summary>
internal sealed class XmlCharacterFilter(TextReader source) : TextReader
{
    /// <summary>How many characters were left out so far.</summary>
    public long Removed { get; private set; }

    public override int Read(char[] buffer, int index, int count)
    {
        int kept;
        int read;
        do
        {
            read = source.Read(buffer, index, count);
            kept = Compact(buffer.AsSpan(index, read));
            Removed += read - kept;
        }
        while (read > 0 && kept == 0);

        return kept;
    }

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }

    // Halves of a surrogate pair pass: the decoder has already replaced those without a partner.
    private static int Compact(Span<char> characters)
    {
        var kept = 0;
        foreach (var c in characters)
        {
            if (XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))
                characters[kept++] = c;
        }

        return kept;
    }
}
