namespace PerfEval.Web.Security;

/// <summary>Names of our cookies. <c>__Host-</c> binds a cookie to the host and to TLS; it is used when
/// <c>PerfEval:PublicAddress</c> begins with https, because a plain local address could not set it.</summary>
internal static class CookieNames
{
    public static string Session(IConfiguration configuration) => Prefix(configuration) + "perfeval-session";

    public static string Antiforgery(IConfiguration configuration) => Prefix(configuration) + "perfeval-token";

    public static CookieSecurePolicy Secure(IConfiguration configuration) =>
        IsHttps(configuration) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    private static string Prefix(IConfiguration configuration) => IsHttps(configuration) ? "__Host-" : "";

    private static bool IsHttps(IConfiguration configuration) =>
        configuration["PerfEval:PublicAddress"]?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true;
}
