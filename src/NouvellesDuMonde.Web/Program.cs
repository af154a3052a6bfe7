using NouvellesDuMonde.Web.Commands;
using NouvellesDuMonde.Web.Setup;

if (CommandLine.IsVerb(args))
    return await CommandLine.RunAsync(args);

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find(args) });
builder.AddSiteOptions();
builder.AddSiteLogging();
builder.AddSiteDatabase();
builder.AddSiteIdentity();
builder.AddSiteFeatures();
builder.AddSiteDelivery();
builder.AddSiteSecurity();
builder.AddSiteHealth();

var app = builder.Build();
await app.PrepareDatabaseAsync();

app.UseForwardedHeaders();
app.UseViewCounts();
app.UseHeadRequests();
app.UsePageCache();
app.UseSiteSecurity();
app.UseSiteErrors();
app.UseRequestLog();
app.UseSiteMedia();
app.UseScripts();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();
app.MapSiteHealth();
app.MapSite();

await app.RunAsync();
return 0;

public partial class Program;
