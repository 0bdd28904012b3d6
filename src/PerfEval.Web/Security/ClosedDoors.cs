using Microsoft.AspNetCore.Authorization;

namespace PerfEval.Web.Security;

/// <summary>Whatever does not say otherwise asks for a signed-in user and, when it may change something, for our own token.</summary>
internal static class ClosedDoors
{
    public static void AddClosedDoors(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddAntiforgery(options =>
        {
            options.HeaderName = "RequestVerificationToken";
            options.Cookie.Name = CookieNames.Antiforgery(builder.Configuration);
            options.Cookie.SecurePolicy = CookieNames.Secure(builder.Configuration);
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.Path = "/";
        });
    }

    public static void UseClosedDoors(this WebApplication app)
    {
        app.UseMiddleware<KeysFirst>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<UnsafeMethods>();
    }
}
