using PerfEval.Application;
using PerfEval.Application.Samples;
using PerfEval.LocalPostgres;
using PerfEval.Persistence;

namespace PerfEval.Web.Setup;

/// <summary>The database the site works on: the one the settings name, or the private cluster, which is then also migrated here.
/// A named database is migrated by <c>perfeval migrate</c>, with a role that the site does not have.</summary>
internal static class Database
{
    private const string DefaultSamplePassword = "perfeval-sample";

    /// <summary>None when there is no database to be had, which the console then says.</summary>
    public static async Task<ProductDatabase?> OpenDatabaseAsync(this WebApplicationBuilder builder)
    {
        try
        {
            return await ProductDatabase.OpenAsync(key => builder.Configuration[key]);
        }
        catch (LocalPostgresException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return null;
        }
    }

    public static void AddDatabase(this WebApplicationBuilder builder, ProductDatabase database) =>
        builder.Services.AddPerfEvalDatabase(database.AppConnectionString).AddPerfEvalActions();

    public static async Task PrepareAsync(this WebApplication app, ProductDatabase database)
    {
        if (database.IsLocal) await DatabaseMigrator.MigrateAsync(database.OwnerConnectionString);
        if (!app.Configuration.GetValue("PerfEval:SampleData", false)) return;
        string password = app.Configuration["PerfEval:SamplePassword"] is { Length: > 0 } given ? given : DefaultSamplePassword;
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SeedSampleData>().HandleAsync(password, CancellationToken.None);
        app.Lifetime.ApplicationStarted.Register(() => StartMessage.Write(app.Urls, password, Console.Out));
    }
}
