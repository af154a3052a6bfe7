using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Accounts;

public sealed class RefoldNamesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task A_name_of_before_is_protected_too_and_two_that_look_alike_both_keep_working(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var first = await StoredAsync(site, "Marin", "marin", past: "Bernard", pastKey: "bernard");
        var second = await StoredAsync(site, "Màr1n", "mar1n", past: "Ada", pastKey: "ada");
        var erased = await site.InDatabaseAsync(db => EraseAsync(db, site.Clock.UtcNow));
        await site.InDatabaseAsync(db => db.Settings.Where(s => s.Key == "name-fold-version").ExecuteDeleteAsync(Ct));

        var log = new Lines();
        for (var i = 0; i < 2; i++)
            await site.InDatabaseAsync(async db =>
            {
                await new RefoldNames(db, log).RunAsync(Ct);
                return 0;
            });

        var keys = await site.InDatabaseAsync(db => db.Users.OrderBy(m => m.Id).ToDictionaryAsync(m => m.Id, m => m.FoldedName, Ct));
        keys.ShouldBe(new Dictionary<int, string> { [first] = "marln", [second] = "mar1n", [erased] = $"#{erased}" });
        (await site.InDatabaseAsync(db => db.MemberNameChanges.OrderBy(c => c.Id).Select(c => c.FoldedName).ToListAsync(Ct))).ShouldBe(["bemard", "ada"]);
        (await site.InDatabaseAsync(db => db.HasNameAsync("MARIN", null, site.Clock.UtcNow, Ct))).ShouldBeTrue();
        log.ShouldBe([$"Members {second} and {first} have names that look alike"]);
        (await site.InDatabaseAsync(db => db.Users.Where(m => m.Id == first).Select(m => m.LetterBox).SingleAsync(Ct))).ShouldBe($"{first}@example.org");
        (await site.NewVisitor().SignInAsync($"{second}@example.org")).Path.ShouldEndWith("/compte");
    }

    /// <summary>As a version before this one left it.</summary>
    private static async Task<int> StoredAsync(SiteFactory site, string name, string key, string past, string pastKey)
    {
        var id = await site.MemberAsync(past, $"{Guid.NewGuid():N}@example.org");
        return await site.InDatabaseAsync(async db =>
        {
            var member = await db.Users.SingleAsync(m => m.Id == id, Ct);
            db.MemberNameChanges.Add(new MemberNameChange(member, site.Clock.UtcNow));
            await db.SaveChangesAsync(Ct);
            var email = $"{id}@example.org";
            await db.Users.Where(m => m.Id == id).ExecuteUpdateAsync(set => set
                .SetProperty(m => m.DisplayName, name).SetProperty(m => m.FoldedName, key).SetProperty(m => m.LetterBox, (string?)null)
                .SetProperty(m => m.Email, email).SetProperty(m => m.NormalizedEmail, email.ToUpperInvariant()), Ct);
            await db.MemberNameChanges.Where(c => c.MemberId == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.FoldedName, pastKey), Ct);
            return id;
        });
    }

    private static async Task<int> EraseAsync(NewsDbContext db, DateTime nowUtc)
    {
        var gone = new Member { DisplayName = "Quelqu’un", RegisteredUtc = nowUtc };
        db.Add(gone);
        await db.SaveChangesAsync(Ct);
        gone.Erase(nowUtc);
        await db.SaveChangesAsync(Ct);
        return gone.Id;
    }

    private sealed class Lines : List<string>, ILogger<RefoldNames>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Add(formatter(state, exception));
    }
}
