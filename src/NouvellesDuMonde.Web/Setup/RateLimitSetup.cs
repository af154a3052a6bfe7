using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace NouvellesDuMonde.Web.Setup;

public static class RateLimitSetup
{
    public static void AddRateLimits(this IHostApplicationBuilder builder)
    {
        var isEnabled = builder.Configuration.GetValue($"{RateLimits.SectionName}:Enabled", true);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            Add(RateLimits.Accounts, 20, TimeSpan.FromMinutes(5));
            Add(RateLimits.Comments, 20, TimeSpan.FromMinutes(1));
            Add(RateLimits.Recommendations, 60, TimeSpan.FromMinutes(1));
            Add(RateLimits.Newsletter, 10, TimeSpan.FromMinutes(5));
            Add(RateLimits.Reports, 20, TimeSpan.FromMinutes(5));
            Add(RateLimits.Akismet, 120, TimeSpan.FromMinutes(1));
            Add(RateLimits.Search, 60, TimeSpan.FromMinutes(1));

            void Add(string policy, int permits, TimeSpan window) => options.AddPolicy(policy, context => isEnabled
                ? RateLimitPartition.GetFixedWindowLimiter(Place(context.Connection.RemoteIpAddress), _ => new() { PermitLimit = permits, Window = window })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    /// <summary>Whom to count: an IPv4 address, or the 64 leading bits of an IPv6 address, which one customer has to himself.</summary>
    internal static string Place(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
