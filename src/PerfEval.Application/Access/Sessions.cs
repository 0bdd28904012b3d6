using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PerfEval.Persistence;

namespace PerfEval.Application.Access;

/// <summary>The sessions that are open, kept on the server: a cookie copied before sign-out is worth nothing after it. They stand in
/// Identity's own table of user tokens, by the hash of their id.</summary>
public sealed class Sessions(PerfEvalDb db, TimeProvider clock)
{
    /// <summary>How long a session lasts at most, however busy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string Provider = "session";

    // asked at each request, so compiled once
    private static readonly Func<PerfEvalDb, Guid, string, string, string, CancellationToken, Task<bool>> Open =
        EF.CompileAsyncQuery((PerfEvalDb db, Guid user, string name, string oldest, string stamp, CancellationToken _) => db.UserTokens.Any(
            token => token.UserId == user && token.LoginProvider == Provider && token.Name == name && token.Value!.CompareTo(oldest) >= 0
                && db.Users.Any(account => account.Id == user && account.SecurityStamp == stamp)));

    /// <summary>Opens a session, forgets the person's outworn ones, and returns the new one's id.</summary>
    public async Task<string> OpenAsync(Guid user, CancellationToken ct = default)
    {
        string id = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        string outworn = Written(clock.GetUtcNow() - Longest);
        await db.UserTokens.Where(token => token.UserId == user && token.LoginProvider == Provider && token.Value!.CompareTo(outworn) < 0)
            .ExecuteDeleteAsync(ct);
        db.UserTokens.Add(new IdentityUserToken<Guid>
        {
            UserId = user,
            LoginProvider = Provider,
            Name = Hash(id),
            Value = Written(clock.GetUtcNow()),
        });
        await db.SaveChangesAsync(ct);
        return id;
    }

    /// <summary>Whether a session is open, not too old, and its owner's account unchanged since sign-in.</summary>
    public Task<bool> IsOpenAsync(Guid user, string id, string securityStamp, CancellationToken ct = default)
    {
        (string name, string oldest) = (Hash(id), Written(clock.GetUtcNow() - Longest));
        return Open(db, user, name, oldest, securityStamp, ct);
    }

    /// <summary>Ends a session.</summary>
    public Task CloseAsync(Guid user, string id, CancellationToken ct = default)
    {
        string name = Hash(id);
        return db.UserTokens.Where(token => token.UserId == user && token.LoginProvider == Provider && token.Name == name).ExecuteDeleteAsync(ct);
    }

    private static string Hash(string id) => Convert.ToHexString(SHA256.HashData(Convert.FromHexString(id)));

    // a form whose order as text is its order in time
    private static string Written(DateTimeOffset time) => time.UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
}
