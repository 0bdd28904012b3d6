namespace PerfEval.Web.Setup;

/// <summary>Where the site listens, and how much one client may ask of it.</summary>
internal static class Server
{
    private const string DefaultAddress = "http://127.0.0.1:5080";
    private const long LargestBody = 16 * 1024 * 1024; // a plain post takes nine bytes for a Chinese character
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    public static void AddServer(this WebApplicationBuilder builder)
    {
        if (!NamesAnAddress(builder.Configuration)) builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.UseStaticWebAssets(); // run from a build, not published, the compressed files lie outside wwwroot
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.AddSingleton(TimeProvider.System);
    }

    private static bool NamesAnAddress(ConfigurationManager configuration) =>
        AddressSettings.Any(name => !string.IsNullOrEmpty(configuration[name])) || configuration.GetSection("Kestrel:Endpoints").Exists();
}
