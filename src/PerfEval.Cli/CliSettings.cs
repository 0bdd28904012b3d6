using Microsoft.Extensions.Configuration;

namespace PerfEval.Cli;

/// <summary>The settings of the program, under the names the site uses: appsettings.json of the working folder, then the environment.</summary>
internal static class CliSettings
{
    public static Func<string, string?> Load()
    {
        IConfiguration settings = new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        return key => settings[key];
    }
}
