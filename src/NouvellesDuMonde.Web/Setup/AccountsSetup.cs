namespace NouvellesDuMonde.Web.Setup;

public static class AccountsSetup
{
    public static void AddAccounts(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
    }
}
