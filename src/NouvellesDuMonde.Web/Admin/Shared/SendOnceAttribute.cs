using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NouvellesDuMonde.Core.Forms;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>
/// For an action that makes something new: a form with <c>&lt;form-key /&gt;</c> has its effect once, however often it is sent. Whoever sends it
/// again is led where the first was.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SendOnceAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>The action is run again all the same: it asks <see cref="AnswerIn"/>, and makes nothing new.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Where the first was led to, when this form comes a second time.</summary>
    public static string? AnswerIn(HttpContext http) => http.Items[typeof(SendOnceAttribute)] as string;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!FormKeyTagHelper.TryRead(http.Request, out var key))
        {
            await next();
            return;
        }

        // A context of its own: what the action does with its own is its business.
        await using var scope = http.RequestServices.CreateAsyncScope();
        var once = scope.ServiceProvider.GetRequiredService<SendOnce>();
        if (await once.TakeAsync(key, http.RequestAborted) is { } answer)
        {
            http.Items[typeof(SendOnceAttribute)] = answer;
            if (GoesOn)
                await next();
            else
                context.Result = new LocalRedirectResult(answer);
            return;
        }

        var executed = await next();
        var isDone = executed.Exception is null && http.Response.StatusCode == StatusCodes.Status302Found;
        await once.AnswerAsync(key, isDone ? http.Response.Headers.Location.ToString() : null, CancellationToken.None);
    }
}
