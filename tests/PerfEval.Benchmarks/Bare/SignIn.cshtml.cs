using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace PerfEval.Benchmarks.Bare;

/// <summary>Signs a person in by name; what the benchmark measures comes later.</summary>
[AllowAnonymous]
internal sealed class SignInModel(NpgsqlDataSource source) : PageModel
{
    private const string FindAccount = "select id, security_stamp from user_accounts where user_name = $1";
    private const string OpenSession = "insert into user_tokens (user_id, login_provider, name, value) values ($1, $2, $3, $4)";

    public async Task<IActionResult> OnPostAsync(string userName, CancellationToken cancellation)
    {
        (Guid account, string stamp) = await FindAsync(userName, cancellation);
        string session = Convert.ToHexString(Guid.NewGuid().ToByteArray());
        string now = DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture);
        await using NpgsqlCommand open = source.CreateCommand(OpenSession, account, SessionCheck.Provider, session, now);
        await open.ExecuteNonQueryAsync(cancellation);
        var identity = new ClaimsIdentity(SessionCheck.Claims(account, userName, stamp, session), CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return Redirect("/signed-in");
    }

    private async Task<(Guid Account, string Stamp)> FindAsync(string userName, CancellationToken cancellation)
    {
        await using NpgsqlCommand find = source.CreateCommand(FindAccount, userName);
        await using NpgsqlDataReader reader = await find.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return (reader.GetGuid(0), reader.GetString(1));
    }
}
