using System.Text;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>
/// Files that are an image to one program and a page, a script or an archive to another. What we keep is rebuilt and served as an
/// image whatever it holds; a file made to deceive is refused all the same, and nobody has to rely on the rest.
/// </summary>
internal static class Disguise
{
    private const int ZipEndReach = 65_557, PdfReach = 1024;

    /// <summary>Six letters and more: shorter ones turn up in compressed pixels by chance, once in some thousand photos.</summary>
    private static readonly string[] Words =
        ["<?php ", "<?php\n", "<?php\r", "<?php\t", "<script", "<html>", "<html ", "<!doctype html", "<iframe", "<svg xmlns"];

    public static bool IsIn(ReadOnlySpan<byte> file, int imageEnd) =>
        HasWords(file) || IsArchive(file) || file[..Math.Min(file.Length, PdfReach)].IndexOf("%PDF-"u8) >= 0 || !IsHarmless(file[imageEnd..]);

    private static bool HasWords(ReadOnlySpan<byte> file)
    {
        for (int at = 0, next; (next = file[at..].IndexOf((byte)'<')) >= 0; at += next + 1)
        {
            var here = file[(at + next)..];
            foreach (var word in Words)
            {
                if (here.Length >= word.Length && Ascii.EqualsIgnoreCase(here[..word.Length], word))
                    return true;
            }
        }

        return false;
    }

    // An archive is found by its end: « end of central directory », at most a comment away from that of the file.
    private static bool IsArchive(ReadOnlySpan<byte> file) => file[Math.Max(0, file.Length - ZipEndReach)..].IndexOf("PK\u0005\u0006"u8) >= 0;

    /// <summary>What cameras hang behind a picture: padding, a second picture (gain map, depth), the film of a moving photo, Samsung's notes.</summary>
    private static bool IsHarmless(ReadOnlySpan<byte> behind)
    {
        behind = behind.TrimStart((byte)0);
        while (behind.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && JpegFile.Read(behind) is { } second)
            behind = behind[second.End..].TrimStart((byte)0);
        return behind.IsEmpty || behind.IndexOfAnyExcept("\r\n \0"u8) < 0 || behind.EndsWith("SEFT"u8)
            || behind[..Math.Min(8, behind.Length)].IndexOf("ftyp"u8) >= 0;
    }
}
