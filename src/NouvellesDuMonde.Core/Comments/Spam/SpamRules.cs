using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>What a comment is judged by. With the same facts and the same rules the verdict is the same, today and in a year.</summary>
public sealed record SpamRules(Versioned<SpamPolicy> PolicyVersion, Versioned<SpamModel> ModelVersion)
{
    /// <summary>The standard policy and no model.</summary>
    public static SpamRules Default { get; } = new(new Versioned<SpamPolicy>(0, SpamPolicy.Default), new Versioned<SpamModel>(0, SpamModel.Empty));

    public SpamPolicy Policy => PolicyVersion.Value;

    public SpamModel Model => ModelVersion.Value;
}

/// <summary>The rules in use, and those of an earlier verdict.</summary>
public sealed class SpamRulesStore(SpamPolicyStore policies, SpamModelStore models)
{
    public async Task<SpamRules> CurrentAsync(NewsDbContext db, CancellationToken ct) =>
        new(await policies.CurrentAsync(db, ct), await models.CurrentAsync(db, ct));

    /// <returns><c>null</c> when a version that the verdict names is not kept any more.</returns>
    public async Task<SpamRules?> OfAsync(NewsDbContext db, SpamVerdict verdict, CancellationToken ct) =>
        await policies.OfAsync(db, verdict.PolicyVersion, ct) is { } policy && await models.OfAsync(db, verdict.ModelVersion, ct) is { } model
            ? new SpamRules(policy, model)
            : null;
}
