using Serilog;
using Serilog.Configuration;
using Serilog.Formatting.Json;

namespace PerfEval.Web.Setup;

/// <summary>Logs on the console, as text or as JSON lines, and in daily files when <c>PerfEval:Log:File</c> names one.
/// Levels come from the section <c>Serilog</c>.</summary>
internal static class StructuredLogs
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddStructuredLogs(this WebApplicationBuilder builder)
    {
        Serilog.Core.Logger logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .WriteTo.Async(sink => WriteConsole(sink, builder.Configuration))
            .WriteTo.Async(sink => WriteFile(sink, builder.Configuration))
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }

    private static void WriteConsole(LoggerSinkConfiguration sink, ConfigurationManager configuration)
    {
        if (configuration["PerfEval:Log:Format"] == "json") sink.Console(new JsonFormatter());
        else sink.Console(outputTemplate: Line, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void WriteFile(LoggerSinkConfiguration sink, ConfigurationManager configuration)
    {
        if (configuration["PerfEval:Log:File"] is { Length: > 0 } path)
            sink.File(new JsonFormatter(), path, rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31);
    }
}
