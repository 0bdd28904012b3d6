using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Npgsql;

namespace PerfEval.Benchmarks.Bare;

/// <summary>Asks the database at each request whether the session is still open, as the product does.</summary>
internal sealed class SessionCheck(NpgsqlDataSource source) : CookieAuthenticationEvents
{
    public const string Provider = "session";

    private const string IsOpen = """
        SELECT EXISTS (
            SELECT 1
            FROM user_tokens AS u
            WHERE u.user_id = $1 AND u.login_provider = 'session' AND u.name = $2 AND u.value >= $3 AND EXISTS (
                SELECT 1
                FROM user_accounts AS u0
                WHERE u0.id = $1 AND u0.security_stamp = $4))
        """;

    private const string StampClaim = "stamp";
    private const string SessionClaim = "session";
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public static IEnumerable<Claim> Claims(Guid account, string userName, string stamp, string session) =>
    [
        new(ClaimTypes.NameIdentifier, account.ToString()), new(ClaimTypes.Name, userName), new(StampClaim, stamp), new(SessionClaim, session),
    ];

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        ClaimsPrincipal user = context.Principal!;
        string oldest = (DateTime.UtcNow - Longest).ToString("s", CultureInfo.InvariantCulture);
        await using NpgsqlCommand command = source.CreateCommand(
            IsOpen, user.AccountId(), user.FindFirstValue(SessionClaim)!, oldest, user.FindFirstValue(StampClaim)!);
        if (await command.ExecuteScalarAsync(context.HttpContext.RequestAborted) is not true)
            context.RejectPrincipal();
    }
}

internal static class SignedInAccount
{
    public static Guid AccountId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");
}
