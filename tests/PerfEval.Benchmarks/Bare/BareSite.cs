using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace PerfEval.Benchmarks.Bare;

/// <summary>The floor: a site of the framework and nothing else. It runs the product's SQL through Npgsql, signs people in with a cookie
/// and a session in the database, and answers with as many bytes. What the product takes longer is the product's own.</summary>
internal static class BareSite
{
    public const string Verb = "bare-site";
    public const string DatabaseSetting = "Bare:Database";
    public const string PageSetting = "Bare:Page";
    public const string SaveSetting = "Bare:Save";

    public static Task RunAsync(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Services.AddSingleton(NpgsqlDataSource.Create(builder.Configuration[DatabaseSetting] ?? ""));
        builder.Services.AddSingleton(new ProductAnswers(Text(builder, PageSetting), Text(builder, SaveSetting)));
        builder.Services.AddRazorPages().WithRazorPagesRoot("/Bare");
        AddSignIn(builder.Services);
        WebApplication app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapPost("/evaluations/{id:guid}/changes", BareSave.HandleAsync);
        return app.RunAsync();
    }

    private static string Text(WebApplicationBuilder builder, string setting) => File.ReadAllText(builder.Configuration[setting] ?? "");

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddScoped<SessionCheck>();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(options => options.HeaderName = "RequestVerificationToken");
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options => (options.LoginPath, options.EventsType) = ("/sign-in", typeof(SessionCheck)));
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}

/// <summary>What the product answered when the benchmark began: so many bytes, of the same characters.</summary>
/// <param name="Page">The form page.</param>
/// <param name="Save">The answer to a save.</param>
internal sealed record ProductAnswers(string Page, string Save);
