using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Web.Admin.Appeals;
using NouvellesDuMonde.Web.Admin.Reports;
using NouvellesDuMonde.Web.Features.Reports;

namespace NouvellesDuMonde.Web.Setup;

public static class ReportsSetup
{
    /// <summary>Reports of readers, appeals of authors, and what follows from a decision about a comment.</summary>
    public static void AddReports(this IHostApplicationBuilder builder)
    {
        builder.Bind<ReportOptions>(ReportOptions.SectionName);
        var services = builder.Services;
        services.AddSingleton<ReportTickets>();
        services.AddScoped<ReportLetters>();
        services.AddScoped<ReporterQuery>();
        services.AddScoped<ReportComment>();
        services.AddScoped<DecideReports>();
        services.AddScoped<IOutboxHandler, AnswerReports>();
        services.AddScoped<AfterDecision>();
        services.AddScoped<StatementQuery>();
        services.AddScoped<ContestDecision>();
        services.AddScoped<DecideAppeal>();
        services.AddScoped<ReportIntake>();
        services.AddScoped<ReportScreens>();
        services.AddScoped<ReportQueueQuery>();
        services.AddScoped<AppealQueueQuery>();
    }
}
