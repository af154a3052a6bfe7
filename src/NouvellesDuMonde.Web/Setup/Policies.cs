using Microsoft.AspNetCore.Authorization;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Web.Setup;

/// <summary>What a screen of the back office asks for.</summary>
public static class Policies
{
    /// <summary>Any member of the newsroom: the way into <c>/redaction</c>.</summary>
    public const string Newsroom = nameof(Newsroom);

    /// <summary>Write, illustrate, publish, schedule; name tags.</summary>
    public const string CanPublish = nameof(CanPublish);

    /// <summary>Decide about comments.</summary>
    public const string CanModerate = nameof(CanModerate);

    /// <summary>Withdraw articles, and publish them again; rubriques, authors; merge and delete tags.</summary>
    public const string CanRunTheDesk = nameof(CanRunTheDesk);

    /// <summary>Accounts and settings.</summary>
    public const string CanAdminister = nameof(CanAdminister);

    public static void Configure(AuthorizationOptions options)
    {
        options.AddPolicy(Newsroom, p => p.RequireRole(Roles.Moderator, Roles.Editor, Roles.ChiefEditor, Roles.Administrator));
        options.AddPolicy(CanPublish, p => p.RequireRole(Roles.Editor, Roles.ChiefEditor, Roles.Administrator));
        options.AddPolicy(CanModerate, p => p.RequireRole(Roles.Moderator, Roles.ChiefEditor, Roles.Administrator));
        options.AddPolicy(CanRunTheDesk, p => p.RequireRole(Roles.RunningTheDesk));
        options.AddPolicy(CanAdminister, p => p.RequireRole(Roles.Administrator));
    }
}
