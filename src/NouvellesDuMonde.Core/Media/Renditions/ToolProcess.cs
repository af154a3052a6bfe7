using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>One run of an outside program that reads files of strangers: no shell, one thread, low priority, a limit of time and of memory.</summary>
internal static class ToolProcess
{
    private const int MaxMessage = 200;

    /// <param name="folder">Where it works, and may put what does not fit into memory.</param>
    /// <exception cref="ImageToolException">It failed, or took too long; the message is French, for the newsroom.</exception>
    public static async Task RunAsync(string program, IReadOnlyList<string> arguments, string folder, MediaOptions limits, CancellationToken ct)
    {
        using var process = new Process { StartInfo = StartInfo(program, arguments, folder, limits) };
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(TimeSpan.FromSeconds(limits.ToolSeconds));
        Start(process);
        try
        {
            // Both are read to their end, or a talkative program would wait for a reader for ever.
            var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, timeout.Token);
            var message = await FirstWordsAsync(process.StandardError, timeout.Token);
            await output;
            await process.WaitForExitAsync(timeout.Token);
            if (process.ExitCode != 0)
                throw new ImageToolException($"L’outil s’est arrêté avec le code {process.ExitCode}\u00A0: {message}");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new ImageToolException($"L’outil n’avait pas fini après {limits.ToolSeconds}\u00A0s.");
        }
        finally
        {
            End(process);
        }
    }

    /// <returns>The full path of a program, or <c>null</c>.</returns>
    public static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)).FirstOrDefault(File.Exists);

    private static ProcessStartInfo StartInfo(string program, IReadOnlyList<string> arguments, string folder, MediaOptions limits)
    {
        // prlimit takes the program's place when it has set the limits: the process to kill is the same.
        string[] command = OperatingSystem.IsLinux() && OnPath("prlimit") is { } prlimit
            ? [prlimit, string.Create(CultureInfo.InvariantCulture, $"--as={limits.ToolMegabytes * 1024L * 1024}"), "--core=0", "--", program]
            : [program];
        var start = new ProcessStartInfo(command[0], [.. command[1..], .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TMPDIR"] = folder;
        start.Environment["LC_ALL"] = "C";
        start.Environment["VIPS_CONCURRENCY"] = "1";
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        start.Environment["VIPS_DISC_THRESHOLD"] = "100m";
        start.Environment["VIPS_WARNING"] = "0";
        return start;
    }

    private static void Start(Process process)
    {
        try
        {
            process.Start();
            // Readers go first.
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Win32Exception e)
        {
            throw new ImageToolException($"L’outil ne démarre pas\u00A0: {e.Message}");
        }
        catch (InvalidOperationException)
        {
            // Over before its priority could be lowered.
        }
    }

    private static async Task<string> FirstWordsAsync(StreamReader errors, CancellationToken ct)
    {
        var buffer = new char[1024];
        var read = await errors.ReadBlockAsync(buffer, ct);
        await errors.BaseStream.CopyToAsync(Stream.Null, ct);
        var words = string.Join(' ', new string(buffer, 0, read).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length switch
        {
            0 => "sans explication",
            > MaxMessage => words[..MaxMessage] + "…",
            _ => words,
        };
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // Already over.
        }
    }
}

/// <summary>The image tool could not make a file. The message is a French sentence for the newsroom.</summary>
public sealed class ImageToolException(string message) : Exception(message);
