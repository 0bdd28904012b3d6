using System.Diagnostics;

namespace PerfEval.Web.Setup;

/// <summary>One log line for a request: what was asked, how it ended, how long it took. It names the route and not the address,
/// because addresses and query strings carry what people typed.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Write(context, Stopwatch.GetElapsedTime(start));
        }
    }

    private void Write(HttpContext context, TimeSpan elapsed)
    {
        string route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
        LogLevel level = context.Response.StatusCode >= 500 ? LogLevel.Error : LogLevel.Information;
        Answered(level, context.Request.Method, route, context.Response.StatusCode, elapsed.TotalMilliseconds, context.TraceIdentifier);
    }

    [LoggerMessage("{Method} {Route} {Status} {Elapsed:0.0} ms {RequestId}")]
    private partial void Answered(LogLevel level, string method, string route, int status, double elapsed, string requestId);
}

internal static class RequestLogSetup
{
    public static void UseRequestLog(this WebApplication app) => app.UseMiddleware<RequestLog>();
}
