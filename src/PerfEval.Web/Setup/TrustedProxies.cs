using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace PerfEval.Web.Setup;

/// <summary>Forwarded headers are believed from the addresses in <c>PerfEval:Proxies</c> and from nobody else.</summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this WebApplicationBuilder builder)
    {
        IPAddress[] proxies = Configured(builder.Configuration);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (IPAddress proxy in proxies) options.KnownProxies.Add(proxy);
        });
    }

    public static void UseTrustedProxies(this WebApplication app)
    {
        // with an empty list the framework would believe everybody
        if (Configured(app.Configuration).Length > 0) app.UseForwardedHeaders();
    }

    private static IPAddress[] Configured(IConfiguration configuration) =>
        [.. configuration.GetSection("PerfEval:Proxies").GetChildren().Select(proxy => IPAddress.Parse(proxy.Value ?? ""))];
}
