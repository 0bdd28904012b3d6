using Microsoft.AspNetCore.DataProtection;

namespace PerfEval.Web.Security;

/// <summary>Reads the keys that protect cookies before the first cookie is judged. A site that was started while the database was away
/// would otherwise take every cookie for a forged one, and tell people that they are signed out.</summary>
internal sealed class KeysFirst(RequestDelegate next, IDataProtectionProvider keys, IConfiguration configuration)
{
    private readonly string _cookie = CookieNames.Session(configuration);
    private volatile bool _read;

    public Task InvokeAsync(HttpContext context)
    {
        if (!_read && context.Request.Cookies.ContainsKey(_cookie)) Read();
        return next(context);
    }

    private void Read()
    {
        keys.CreateProtector(nameof(KeysFirst)).Protect([]); // what is read once stays, even when a later reading fails
        _read = true;
    }
}
