using System.Net;
using System.Net.Sockets;

namespace NouvellesDuMonde.Core.Accounts.Sessions;

/// <summary>A network address without what tells one household: enough for « that is my train », too little to follow somebody.</summary>
public static class NetworkPlace
{
    /// <returns>« 203.0.113.x », or the first three groups of an IPv6 address; <c>null</c> without an address.</returns>
    public static string? Of(IPAddress? address)
    {
        if (address is null)
            return null;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return $"{bytes[0]}.{bytes[1]}.{bytes[2]}.x";
        bytes.AsSpan(6).Clear();
        return $"{new IPAddress(bytes)}/48";
    }
}
