using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PerfEval.Domain.Organisations;
using PerfEval.Persistence.Access;

namespace PerfEval.Web.Security;

/// <summary>The signed-in person, as the actions ask for them.</summary>
internal static class SignedInUser
{
    public const string DisplayName = "display_name";

    public static Guid AccountId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");

    public static string DisplayedName(this ClaimsPrincipal user) => user.FindFirstValue(DisplayName) ?? "";

    public static Viewer Viewer(this ClaimsPrincipal user) => new(user.AccountId(), user.DisplayedName());
}

/// <summary>Writes the display name into the sign-in cookie, beside the account's id.</summary>
internal sealed class SignedInClaims(UserManager<UserAccount> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<UserAccount>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(UserAccount user)
    {
        ClaimsIdentity identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(SignedInUser.DisplayName, user.DisplayName));
        return identity;
    }
}
