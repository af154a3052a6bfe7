namespace NouvellesDuMonde.Core.Media.Images.Notes;

/// <summary>What a file says of its image, before all that is taken out: who made it, and what it shows. Never where or with what.</summary>
public sealed record ImageNotes
{
    /// <summary>What cameras write into every file instead of a caption.</summary>
    private static readonly string[] Noise = ["OLYMPUS DIGITAL CAMERA", "SONY DSC", "DIGITAL CAMERA", "KONICA MINOLTA", "EXIF_JPEG", "DEFAULT", "SAMSUNG", "MINOLTA DIGITAL"];

    public static ImageNotes None { get; } = new();

    public string Creator { get; init; } = "";

    /// <summary>The line that must stand beside it, most often the agency.</summary>
    public string CreditLine { get; init; } = "";

    public string Copyright { get; init; } = "";

    public string Caption { get; init; } = "";

    /// <summary>For those who cannot see it.</summary>
    public string Alt { get; init; } = "";

    /// <summary>« Léa Martin / AFP »: the author and the line, each once; else the copyright.</summary>
    public string Credit
    {
        get
        {
            if (Creator == "" && CreditLine == "")
                return Copyright;
            return CreditLine.Contains(Creator, StringComparison.OrdinalIgnoreCase) ? CreditLine
                : Creator.Contains(CreditLine, StringComparison.OrdinalIgnoreCase) ? Creator : $"{Creator} / {CreditLine}";
        }
    }

    /// <summary>
    /// XMP speaks first, then IPTC, then Exif: the newest standard is what programs of today write, the older ones are its copies
    /// (Metadata Working Group, Guidelines for Handling Image Metadata, 2010, section 5).
    /// </summary>
    public static ImageNotes Read(ReadOnlySpan<byte> file)
    {
        var blocks = NoteBlocks.Find(file);
        return XmpPacket.Read(blocks.Xmp).Else(IptcRecord.Read(blocks.Iptc)).Else(ExifTexts.Read(blocks.Exif)).Else(blocks.Texts);
    }

    /// <summary>Fills what is empty.</summary>
    public ImageNotes Else(ImageNotes other) => new()
    {
        Creator = Or(Creator, other.Creator),
        CreditLine = Or(CreditLine, other.CreditLine),
        Copyright = Or(Copyright, other.Copyright),
        Caption = Or(Caption, other.Caption),
        Alt = Or(Alt, other.Alt),
    };

    /// <summary>A text as a field of ours can hold it: one line, no control characters, no camera's filler.</summary>
    internal static string Clean(string? text)
    {
        var words = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        words = string.Concat(words.Where(c => !char.IsControl(c) && c != '\uFFFD'));
        if (Array.Exists(Noise, n => words.StartsWith(n, StringComparison.OrdinalIgnoreCase)))
            return "";
        return words.Length <= MediaAsset.MaxTextLength ? words : words[..MediaAsset.MaxTextLength];
    }

    private static string Or(string first, string second) => first != "" ? first : second;
}
