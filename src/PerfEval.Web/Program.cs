using PerfEval.LocalPostgres;
using PerfEval.Web.Pages.Evaluations;
using PerfEval.Web.Security;
using PerfEval.Web.Setup;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
await using ProductDatabase? database = await builder.OpenDatabaseAsync();
if (database is null) return 2;

builder.AddStructuredLogs();
builder.AddServer();
builder.AddTrustedProxies();
builder.AddDatabase(database);
builder.AddSignIn();
builder.AddClosedDoors();
builder.AddSaveLimit();
builder.AddPages();
builder.AddDocuments();
builder.AddHealth();
builder.AddUpkeep();

WebApplication app = builder.Build();

app.UseTrustedProxies();
app.UseSecurityHeaders();
app.UseRequestLog();
app.UseErrorPages();
app.UseRouting();
app.UseClosedDoors();
app.UseSaveLimit();

app.MapAssets();
app.MapHealth();
app.MapRazorPages().WithStaticAssets();
app.MapChanges();
app.MapDownloads();

await app.PrepareAsync(database);
await app.RunAsync();
return 0;

/// <summary>The site's entry point; public so that tests can host it.</summary>
public partial class Program;
