using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// Gives the scripts one address for each state of them all, <c>/js/v-1a2b3c4d/site.js</c>: what they import by a relative path stands under
/// it as well, so that a browser keeps the whole for good and never mixes two versions.
/// </summary>
public sealed class Scripts(IWebHostEnvironment environment)
{
    private const string Folder = "/js", VersionMark = "/js/v-";
    private const int VersionBytes = 4;

    // A developer's change must not wait for a restart.
    private readonly Lazy<string> version = new(() => environment.IsDevelopment() ? "dev" : Digest(environment.WebRootFileProvider));

    public string PathOf(string name) => $"{VersionMark}{version.Value}/{name}";

    /// <summary>Leads a versioned address to its file; another version than ours gets ours, but not for good.</summary>
    internal Task ServeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.Value is not { } path || !path.StartsWith(VersionMark, StringComparison.Ordinal))
            return next(context);
        var end = path.IndexOf('/', VersionMark.Length);
        if (end < 0)
            return next(context);
        if (!environment.IsDevelopment() && path.AsSpan(VersionMark.Length, end - VersionMark.Length).SequenceEqual(version.Value))
            context.Response.OnStarting(KeepForGood, context.Response);
        context.Request.Path = Folder + path[end..];
        return next(context);
    }

    private static Task KeepForGood(object response)
    {
        if (((HttpResponse)response).StatusCode == StatusCodes.Status200OK)
            ((HttpResponse)response).Headers.CacheControl = "public, max-age=31536000, immutable";
        return Task.CompletedTask;
    }

    private static string Digest(IFileProvider root)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in FilesIn(root, Folder).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            using var content = file.Info.CreateReadStream();
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, VersionBytes));
    }

    private static IEnumerable<(string Path, IFileInfo Info)> FilesIn(IFileProvider root, string folder)
    {
        foreach (var entry in root.GetDirectoryContents(folder))
        {
            var path = $"{folder}/{entry.Name}";
            if (entry.IsDirectory)
            {
                foreach (var file in FilesIn(root, path))
                    yield return file;
            }
            else if (path.EndsWith(".js", StringComparison.Ordinal))
            {
                yield return (path, entry);
            }
        }
    }
}
