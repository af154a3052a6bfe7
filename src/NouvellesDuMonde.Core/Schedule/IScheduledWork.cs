using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NouvellesDuMonde.Core.Schedule;

/// <summary>Something that has its hour: a publication, a turn of the front page, a letter.</summary>
public interface IScheduledWork
{
    /// <summary>
    /// Does what is due, a bounded part of it at once, and nothing twice: every node asks, and asks again after an error.
    /// </summary>
    /// <returns>When it should be asked next, if it knows; an hour that has come already means that there is more to do now.</returns>
    Task<DateTime?> RunAsync(CancellationToken ct);
}

/// <summary>Names a class to the scheduler, which makes it anew for each look.</summary>
/// <param name="IsLong">Takes so long that nothing else may wait for it.</param>
public sealed record ScheduledWork(Type Type, bool IsLong = false);

public static class ScheduledWorkServices
{
    public static IServiceCollection AddScheduledWork<T>(this IServiceCollection services, bool isLong = false)
        where T : class, IScheduledWork
    {
        services.TryAddScoped<T>();
        return services.AddSingleton(new ScheduledWork(typeof(T), isLong));
    }
}
