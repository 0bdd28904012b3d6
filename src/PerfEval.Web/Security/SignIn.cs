using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using PerfEval.Application.Access;
using PerfEval.Persistence;
using PerfEval.Persistence.Access;

namespace PerfEval.Web.Security;

/// <summary>Sign-in with ASP.NET Core Identity and a cookie. The keys that protect it are kept in the database, so that a restart signs
/// nobody out.</summary>
internal static class SignIn
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddIdentityCore<UserAccount>(Accounts)
            .AddEntityFrameworkStores<PerfEvalDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<SignedInClaims>();
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordHashing.Iterations);
        builder.Services.AddScoped<Sessions>().AddScoped<SessionCookie>();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options => Cookie(options, builder.Configuration));
        builder.Services.AddDataProtection().SetApplicationName("PerfEval").PersistKeysToPerfEvalDatabase();
    }

    private static void Accounts(IdentityOptions options)
    {
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.AllowedUserNameCharacters = ""; // Chinese names are names
    }

    private static void Cookie(CookieAuthenticationOptions options, ConfigurationManager configuration)
    {
        options.Cookie.Name = CookieNames.Session(configuration);
        options.Cookie.SecurePolicy = CookieNames.Secure(configuration);
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.Cookie.Path = "/";
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.LogoutPath = "/sign-out";
        options.ReturnUrlParameter = "returnUrl";
        options.EventsType = typeof(SessionCookie);
    }
}
