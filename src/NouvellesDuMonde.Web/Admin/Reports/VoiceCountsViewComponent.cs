using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Admin.Reports;

/// <summary>The ways to reports and appeals, with how many wait.</summary>
public sealed class VoiceCountsViewComponent(ReportQueueQuery queue) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View("/Admin/Reports/Counts.cshtml", await queue.CountsAsync(HttpContext.RequestAborted));
}
