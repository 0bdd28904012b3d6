using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PerfEval.Application.Access;

namespace PerfEval.Web.Security;

/// <summary>Ties the sign-in cookie to a session on the server: opened with it, asked for at each request, ended at sign-out.</summary>
internal sealed class SessionCookie(Sessions sessions, IOptions<IdentityOptions> identity) : CookieAuthenticationEvents
{
    private const string SessionClaim = "session";

    public override async Task SigningIn(CookieSigningInContext context)
    {
        string session = await sessions.OpenAsync(context.Principal!.AccountId(), context.HttpContext.RequestAborted);
        ((ClaimsIdentity)context.Principal!.Identity!).AddClaim(new Claim(SessionClaim, session));
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await IsOpenAsync(context.Principal!, context.HttpContext.RequestAborted)) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    public override async Task SigningOut(CookieSigningOutContext context)
    {
        ClaimsPrincipal user = context.HttpContext.User;
        if (user.FindFirstValue(SessionClaim) is { } session)
            await sessions.CloseAsync(user.AccountId(), session, CancellationToken.None);
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden; // an answer, not another page
        return Task.CompletedTask;
    }

    private async Task<bool> IsOpenAsync(ClaimsPrincipal user, CancellationToken ct) =>
        user.FindFirstValue(SessionClaim) is { } session
        && user.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType) is { } stamp
        && await sessions.IsOpenAsync(user.AccountId(), session, stamp, ct);
}
