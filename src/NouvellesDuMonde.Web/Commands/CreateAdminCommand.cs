using System.Net.Mail;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>
/// The first administrator of a new site. The password comes from <c>ADMIN_PASSWORD</c> or the keyboard, never from the arguments,
/// which every process of the machine may read; without one a link is printed, good for a day and once.
/// </summary>
internal sealed class CreateAdminCommand : ICommand
{
    private const string PasswordVariable = "ADMIN_PASSWORD";

    public string Name => "create-admin";

    public string Arguments => "EMAIL";

    public string Description => $"fait un administrateur (mot de passe\u00A0: {PasswordVariable}, sinon demandé)";

    public async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        if (args is not [var email] || !MailAddress.TryCreate(email, out _))
            throw new CommandException($"indiquez une adresse\u00A0: {Name} {Arguments}");
        if ((await services.GetRequiredService<NewsDbContext>().Database.GetPendingMigrationsAsync(ct)).Any())
            throw new CommandException("la base n’est pas à jour\u00A0: lancez d’abord « migrate ».");
        var password = Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } given ? given : AskPassword();
        var result = await services.GetRequiredService<CreateAdministrator>().RunAsync(email, password, ct);
        if (result.Errors.Count > 0)
            throw new CommandException(string.Join(' ', result.Errors));
        Console.WriteLine(result.IsNewAccount ? "Compte d’administrateur créé." : "Ce compte est administrateur\u00A0; son mot de passe n’a pas changé.");
        if (result.PasswordLink is { } link)
            Console.WriteLine($"Pour choisir le mot de passe, dans les vingt-quatre heures\u00A0:\n{link}");
        return 0;
    }

    /// <summary>Null when nobody is at the keyboard or nothing was typed.</summary>
    private static string? AskPassword()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
            return null;
        Console.Write("Mot de passe (vide\u00A0: un lien sera donné)\u00A0: ");
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace && typed.Length > 0)
                typed.Length--;
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }

        Console.WriteLine();
        return typed.Length > 0 ? typed.ToString() : null;
    }
}
