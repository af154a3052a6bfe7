using System.Text.RegularExpressions;
using System.Xml;

namespace NouvellesDuMonde.Core.Import.Wxr;

/// <summary>
/// Reads a WordPress export (WXR 1.0 to 1.2) forward only, with one item in memory at a time, whatever the size of the file.
/// Reading is synchronous: the parser does the work, the disk hardly waits.
/// </summary>
public sealed partial class WxrReader : IDisposable
{
    private readonly Stream file;
    private readonly XmlCharacterFilter characters;
    private readonly XmlReader xml;

    private WxrReader(Stream file, bool isPacked)
    {
        this.file = file;
        characters = new XmlCharacterFilter(WxrFile.OpenText(file, isPacked));
        xml = XmlReader.Create(characters, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            // References to forbidden characters (&#x1F;) pass here and are cleaned with the text they stand in.
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Position in the file as stored, packed or not; for progress.</summary>
    public long BytesRead => file.CanRead ? file.Position : TotalBytes;

    public long TotalBytes { get; private init; }

    /// <summary>Characters that XML forbids, left out so far.</summary>
    public long RemovedCharacters => characters.Removed;

    /// <param name="path">A file whose name ends in .gz is unpacked on the way.</param>
    /// <exception cref="WxrFormatException">The encoding is unknown or the packing is broken.</exception>
    public static WxrReader Open(string path)
    {
        var file = File.OpenRead(path);
        try
        {
            return new WxrReader(file, path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) { TotalBytes = file.Length };
        }
        catch (Exception e)
        {
            file.Dispose();
            if (e is InvalidDataException)
                throw new WxrFormatException("Le fichier .gz est abîmé.", inner: e);
            throw;
        }
    }

    /// <summary>Everything in the order of the file, the site first. Can be enumerated once.</summary>
    /// <exception cref="WxrFormatException">Broken XML, broken packing, or no WordPress export. Thrown where it is met.</exception>
    public IEnumerable<WxrRecord> Read()
    {
        var site = new WxrSite();
        var isSiteOut = false;
        Guarded(EnterChannel);
        while (Guarded(MoveToChild))
        {
            if (Guarded(() => WxrSiteParser.TryRead(xml, site)))
                continue;

            var record = Guarded(() => WxrParser.Read(xml));
            if (record is null)
                continue;
            if (!isSiteOut)
                yield return Checked(site);
            isSiteOut = true;
            yield return record;
        }

        Guarded(ReadToEnd);
        if (!isSiteOut)
            yield return Checked(site);
    }

    public void Dispose() => xml.Dispose();

    private bool EnterChannel()
    {
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "rss")
            throw NoExport();
        xml.ReadStartElement();
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "channel")
            throw NoExport();
        xml.ReadStartElement();
        return true;
    }

    private bool MoveToChild()
    {
        while (xml.MoveToContent() is not (XmlNodeType.Element or XmlNodeType.EndElement or XmlNodeType.None))
            xml.Skip();
        return xml.NodeType == XmlNodeType.Element;
    }

    // A file cut off behind the last item is broken too.
    private bool ReadToEnd()
    {
        while (xml.Read())
        {
        }

        return true;
    }

    private static WxrSite Checked(WxrSite site) => site.Version.Length > 0
        ? site
        : throw new WxrFormatException("Ce flux RSS n’est pas un export WordPress : wp:wxr_version manque.");

    private WxrFormatException NoExport()
    {
        var position = (IXmlLineInfo)xml;
        return new WxrFormatException("Ce fichier n’est pas un export WordPress : la balise rss ou channel manque.",
            position.LineNumber, position.LinePosition);
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException e)
        {
            var what = PositionInMessage().Replace(e.Message, "");
            throw new WxrFormatException($"XML mal formé ({what})", e.LineNumber, e.LinePosition, e);
        }
        catch (InvalidDataException e)
        {
            throw new WxrFormatException("Le fichier .gz est abîmé ou incomplet.", inner: e);
        }
    }

    [GeneratedRegex(@"\s*Line \d+, position \d+\.\s*$")]
    private static partial Regex PositionInMessage();
}
