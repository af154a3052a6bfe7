using System.Globalization;
using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>
/// libvips on this machine: <c>vipsthumbnail</c> shrinks and encodes, <c>vips crop</c> cuts (vipsthumbnail knows no focal point).
/// Looked for until found, asked once what it can write.
/// </summary>
public sealed class ImageTool(IOptions<MediaOptions> options) : IDisposable
{
    /// <summary>The smallest PNG.</summary>
    private const string OnePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mNgYGAAAAAEAAHI6uv5AAAAAElFTkSuQmCC";

    private readonly SemaphoreSlim probing = new(1, 1);
    private bool? writesAvif;

    /// <summary>Whether the programs are there at all: asks the disk, runs nothing.</summary>
    public bool IsPresent => Locate() is not null;

    /// <returns>Whether it writes AVIF; <c>null</c> when there is no tool.</returns>
    public async Task<bool?> WritesAvifAsync(CancellationToken ct)
    {
        if (!IsPresent)
            return null;
        await probing.WaitAsync(ct);
        try
        {
            return writesAvif ??= await TryAvifAsync(ct);
        }
        finally
        {
            probing.Release();
        }
    }

    /// <summary>Upright, in sRGB, without metadata, in exactly that size: a master from which files are made.</summary>
    /// <param name="target">TIFF is the quickest of the formats whose reader libvips trusts.</param>
    /// <exception cref="ImageToolException">It could not.</exception>
    public Task DecodeAsync(string source, string target, int width, int height, CancellationToken ct) =>
        RunAsync(Tools().Thumbnail, [source, "--size", Size(width, height), "--export-profile", "srgb", "--output", $"{target}[strip,compression=none]"], target, ct);

    /// <summary>Of a master, in exactly that size. With a colour profile named, libvips would embed one of seven kilobytes here.</summary>
    /// <param name="target">Its ending chooses the format.</param>
    /// <param name="save">Options of libvips' saver, besides stripping: <c>Q=60,effort=4</c>.</param>
    /// <exception cref="ImageToolException">It could not.</exception>
    public Task ShrinkAsync(string source, string target, int width, int height, string save, CancellationToken ct) =>
        RunAsync(Tools().Thumbnail, [source, "--size", Size(width, height), "--output", $"{target}[strip,{save}]"], target, ct);

    /// <exception cref="ImageToolException">It could not.</exception>
    public Task CropAsync(string source, string target, CropArea area, CancellationToken ct) =>
        RunAsync(Tools().Vips, ["crop", source, target, .. Numbers(area.Left, area.Top, area.Width, area.Height)], target, ct);

    public void Dispose() => probing.Dispose();

    private Task RunAsync(string program, IReadOnlyList<string> arguments, string target, CancellationToken ct) =>
        ToolProcess.RunAsync(program, arguments, Path.GetDirectoryName(target)!, options.Value, ct);

    private (string Thumbnail, string Vips) Tools() =>
        Locate() ?? throw new ImageToolException("L’outil n’est plus installé.");

    private (string Thumbnail, string Vips)? Locate()
    {
        var thumbnail = options.Value.Tool is { Length: > 0 } path ? path : ToolProcess.OnPath("vipsthumbnail");
        if (thumbnail is null || !File.Exists(thumbnail))
            return null;
        var vips = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(thumbnail))!, "vips" + Path.GetExtension(thumbnail));
        return File.Exists(vips) ? (thumbnail, vips) : null;
    }

    // A list of formats says what was compiled in, not what works: only a file that came out proves it.
    private async Task<bool> TryAvifAsync(CancellationToken ct)
    {
        using var folder = new WorkFolder();
        var (source, target) = (folder.File("probe.png"), folder.File("probe.avif"));
        await File.WriteAllBytesAsync(source, Convert.FromBase64String(OnePixel), ct);
        try
        {
            await ShrinkAsync(source, target, 16, 16, "Q=50,effort=0", ct);
            return File.Exists(target);
        }
        catch (ImageToolException)
        {
            return false;
        }
    }

    private static string Size(int width, int height) => string.Create(CultureInfo.InvariantCulture, $"{width}x{height}!");

    private static IEnumerable<string> Numbers(params int[] numbers) => numbers.Select(n => n.ToString(CultureInfo.InvariantCulture));
}
