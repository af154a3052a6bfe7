using Microsoft.AspNetCore.Mvc.Razor;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Admin.Members;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Setup;

public static class AccountsSetup
{
    public static void AddAccounts(this IHostApplicationBuilder builder)
    {
        builder.Services.AddScoped<AccountLetters>();
        builder.Services.AddScoped<RegisterMember>();
        builder.Services.AddScoped<ConfirmAddress>();
        builder.Services.AddScoped<SendConfirmationAgain>();
        builder.Services.AddScoped<RequestNewPassword>();
        builder.Services.AddScoped<SetNewPassword>();
        builder.Services.AddScoped<ChangeDisplayName>();
        builder.Services.AddScoped<ChangeRoles>();
        builder.Services.AddScoped<CloseAccount>();
        builder.Services.AddScoped<CreateAdministrator>();
        builder.Services.AddScoped<PurgeExpired>();
        builder.Services.AddScoped<SignInAttempt>();
        builder.Services.AddScoped<MemberScreens>();
        // Five small controllers share one folder of views. After the feature folders are set, hence Post.
        builder.Services.PostConfigure<RazorViewEngineOptions>(o => o.ViewLocationFormats.Add("/Features/Account/{0}.cshtml"));
    }
}
