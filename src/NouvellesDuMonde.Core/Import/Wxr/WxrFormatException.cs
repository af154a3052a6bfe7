namespace NouvellesDuMonde.Core.Import.Wxr;

/// <summary>The file is not a WordPress export, or it is broken. The message is one line for the person who runs the import.</summary>
public sealed class WxrFormatException(string what, int line = 0, int column = 0, Exception? inner = null)
    : Exception(line > 0 ? $"Ligne {line}, colonne {column} : {what}" : what, inner)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
