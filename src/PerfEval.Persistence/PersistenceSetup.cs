using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PerfEval.Persistence.DataProtection;

namespace PerfEval.Persistence;

/// <summary>Registers the database and what is kept in it for ASP.NET.</summary>
public static class PersistenceSetup
{
    private const int PreparedStatements = 100;

    /// <param name="services">The application's services.</param>
    /// <param name="appConnectionString">A connection of the application's own role, which may not change the schema or the history.</param>
    public static IServiceCollection AddPerfEvalDatabase(this IServiceCollection services, string appConnectionString)
    {
        services.AddSingleton(_ => Source(appConnectionString));
        return services.AddDbContextPool<PerfEvalDb>((provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()));
    }

    /// <summary>Keeps the data protection keys in the database, so that sessions outlive a restart.</summary>
    public static IDataProtectionBuilder PersistKeysToPerfEvalDatabase(this IDataProtectionBuilder builder)
    {
        builder.Services.AddSingleton<DatabaseKeyRepository>();
        builder.Services.AddOptions<KeyManagementOptions>()
            .Configure<DatabaseKeyRepository>((options, repository) => options.XmlRepository = repository);
        return builder;
    }

    // Planning our statements costs more than running them, so PostgreSQL keeps the plans of those that come again. We change no setting of a
    // connection, so none is reset when it goes back to the pool. A later key replaces an earlier one: the given string has the last word.
    private static NpgsqlDataSource Source(string connectionString) =>
        NpgsqlDataSource.Create($"Max Auto Prepare={PreparedStatements};No Reset On Close=true;{connectionString}");
}
