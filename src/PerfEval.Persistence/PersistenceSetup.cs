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
    /// <param name="services">The application's services.</param>
    /// <param name="appConnectionString">A connection of the application's own role, which may not change the schema or the history.</param>
    public static IServiceCollection AddPerfEvalDatabase(this IServiceCollection services, string appConnectionString)
    {
        services.AddSingleton(_ => NpgsqlDataSource.Create(appConnectionString));
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
}
