using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>
/// A network address as a keyed hash: comments from one place can be counted, the place cannot be told. The key is drawn once, kept
/// in the database under the protection of the site's keys, and the same on every node.
/// </summary>
public sealed class AddressHasher(IServiceScopeFactory scopes, IDataProtectionProvider protection)
{
    private const string SettingKey = "address-hash-key";
    private const int KeyLength = 32;

    private readonly IDataProtector protector = protection.CreateProtector("NouvellesDuMonde.AddressHash.v1");
    private byte[]? key;

    /// <returns>Lower-case hexadecimal; <c>null</c> without an address.</returns>
    public Task<string?> HashAsync(IPAddress? address, CancellationToken ct) => HashAsync(address is null ? null : RateLimitSetup.Place(address), ct);

    /// <summary>The network that the address is in: the 24 leading bits of an IPv4 address, 48 of IPv6, what one provider gives a site.</summary>
    /// <returns>Lower-case hexadecimal; <c>null</c> without an address.</returns>
    public Task<string?> HashNetworkAsync(IPAddress? address, CancellationToken ct) => HashAsync(address is null ? null : NetworkOf(address), ct);

    private static string NetworkOf(IPAddress address)
    {
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return bytes.Length == 4 ? $"{Convert.ToHexString(bytes, 0, 3)}/24" : $"{Convert.ToHexString(bytes, 0, 6)}/48";
    }

    private async Task<string?> HashAsync(string? place, CancellationToken ct)
    {
        if (place is null)
            return null;
        key ??= await LoadKeyAsync(ct);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(place)));
    }

    private async Task<byte[]> LoadKeyAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        if (await StoredAsync(db, ct) is { } stored)
            return stored;
        var setting = await db.Settings.SingleOrDefaultAsync(s => s.Key == SettingKey, ct);
        var drawn = RandomNumberGenerator.GetBytes(KeyLength);
        var value = $"\"{Convert.ToBase64String(protector.Protect(drawn))}\"";
        if (setting is null)
            db.Settings.Add(new Setting(SettingKey, value));
        else
            setting.Value = value;
        try
        {
            await db.SaveChangesAsync(ct);
            return drawn;
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            // Another node drew one in the same moment: its key counts.
            db.ChangeTracker.Clear();
            return await StoredAsync(db, ct) ?? drawn;
        }
    }

    private async Task<byte[]?> StoredAsync(NewsDbContext db, CancellationToken ct)
    {
        var value = await db.Settings.Where(s => s.Key == SettingKey).Select(s => s.Value).SingleOrDefaultAsync(ct);
        try
        {
            return value is null ? null : protector.Unprotect(Convert.FromBase64String(value.Trim('"')));
        }
        catch (CryptographicException)
        {
            return null; // the site's keys were replaced: old hashes mean nothing any more
        }
    }
}
