using Microsoft.AspNetCore.Mvc.Razor;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Records;
using NouvellesDuMonde.Core.Accounts.Security;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Schedule;
using NouvellesDuMonde.Web.Admin.Members;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Features.Account.Passkeys;

namespace NouvellesDuMonde.Web.Setup;

public static class AccountsSetup
{
    public static void AddAccounts(this IHostApplicationBuilder builder)
    {
        builder.Services.AddScoped<AccountLetters>();
        builder.Services.AddScoped<IOutboxHandler, AccountLetterHandler>();
        builder.Services.AddScoped<RegisterMember>();
        builder.Services.AddScoped<ConfirmAddress>();
        builder.Services.AddScoped<SendConfirmationAgain>();
        builder.Services.AddScoped<RequestNewPassword>();
        builder.Services.AddScoped<SetNewPassword>();
        builder.Services.AddScoped<ChangeDisplayName>();
        builder.Services.AddScoped<RefoldNames>();
        builder.Services.AddScoped<ChangeRoles>();
        builder.Services.AddScoped<CloseAccount>();
        builder.Services.AddScoped<CreateAdministrator>();
        builder.Bind<PurgeOptions>(PurgeOptions.SectionName);
        builder.Services.AddScoped<PurgeExpired>();
        builder.Services.AddSingleton<PurgeEveryNight>();
        builder.Services.AddScheduledWork<PurgeEveryNight>();
        builder.Services.AddScoped<SignInAttempt>();
        builder.Services.AddScoped<MemberScreens>();
        builder.Services.AddScoped<MemberCardQuery>();
        AddSecurity(builder.Services);
        AddRecords(builder.Services);
        // Small controllers share one folder of views. After the feature folders are set, hence Post.
        builder.Services.PostConfigure<RazorViewEngineOptions>(o =>
        {
            o.ViewLocationFormats.Insert(0, "/Features/Account/{1}/{0}.cshtml");
            o.ViewLocationFormats.Add("/Features/Account/{0}.cshtml");
        });
    }

    private static void AddSecurity(IServiceCollection services)
    {
        services.AddSingleton<SessionMemory>();
        services.AddScoped<OpenSession>();
        services.AddScoped<CheckSession>();
        services.AddScoped<EndSessions>();
        services.AddScoped<SecurityLetters>();
        services.AddScoped<PasswordProof>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<RequestNewAddress>();
        services.AddScoped<KeepAddress>();
        services.AddScoped<ConfirmNewAddress>();
        services.AddScoped<StartAuthenticator>();
        services.AddScoped<EnableAuthenticator>();
        services.AddScoped<DisableAuthenticator>();
        services.AddScoped<RenewRecoveryCodes>();
        services.AddScoped<PasskeyAttestation>();
        services.AddScoped<AddPasskey>();
        services.AddScoped<RenamePasskey>();
        services.AddScoped<RemovePasskey>();
        services.AddScoped<ProfileQuery>();
    }

    /// <summary>What is handed out to a member who asks, and erased with the account: one line for each feature that keeps something.</summary>
    private static void AddRecords(IServiceCollection services)
    {
        services.AddScoped<IMemberRecords, AccountRecords>();
        services.AddScoped<IMemberRecords, NameRecords>();
        services.AddScoped<IMemberRecords, SessionRecords>();
        services.AddScoped<IMemberRecords, PasskeyRecords>();
        services.AddScoped<IMemberRecords, CommentRecords>();
        services.AddScoped<IMemberRecords, RecommendationRecords>();
        services.AddScoped<IMemberRecords, RevisionRecords>();
        services.AddScoped<IMemberRecords, AppealRecords>();
        services.AddScoped<IMemberRecords, ReportRecords>();
        services.AddScoped<IMemberRecords, NotificationRecords>();
        services.AddScoped<IMemberRecords, FollowRecords>();
        services.AddScoped<IMemberRecords, MuteRecords>();
        services.AddScoped<ExportMyData>();
        services.AddScoped<RequestDeletion>();
        services.AddScoped<CancelDeletion>();
        services.AddScheduledWork<DeleteDueAccounts>();
    }
}
