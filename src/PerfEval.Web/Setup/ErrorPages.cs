using System.Net.Mime;
using System.Text;
using Npgsql;

namespace PerfEval.Web.Setup;

/// <summary>What a person, or a script, is told when a request failed: what to do and a number to quote, nothing of the inside. Written
/// without views, accounts or the database, because any of them may be what failed.</summary>
internal static class ErrorPages
{
    private const string RetryAfterSeconds = "5";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            ExceptionHandler = WriteAsync,
        });
        app.UseStatusCodePages(context => WriteAsync(context.HttpContext));
    }

    /// <summary>503 when the database is away: it will be back, and the request may be repeated.</summary>
    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        _ when Causes(exception).Any(IsDatabaseAway) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool IsDatabaseAway(Exception cause) => cause switch
    {
        PostgresException refused => refused.IsTransient,
        NpgsqlException or TimeoutException => true,
        _ => false,
    };

    private static IEnumerable<Exception> Causes(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
            yield return exception;
    }

    private static Task WriteAsync(HttpContext context)
    {
        ErrorWords words = ErrorWords.Of(context.Response.StatusCode);
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        return WantsPage(context.Request) ? WritePageAsync(context, words) : WriteProblemAsync(context, words);
    }

    private static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase);

    private static Task WriteProblemAsync(HttpContext context, ErrorWords words) =>
        Results.Problem(statusCode: context.Response.StatusCode, title: words.Heading, detail: words.Advice, extensions: Number(context))
            .ExecuteAsync(context);

    private static Dictionary<string, object?> Number(HttpContext context) => new() { ["number"] = context.TraceIdentifier };

    private static Task WritePageAsync(HttpContext context, ErrorWords words) =>
        Results.Text(Page(words, context.TraceIdentifier), "text/html", Encoding.UTF8, context.Response.StatusCode).ExecuteAsync(context);

    private static string Page(ErrorWords words, string number) => $"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{words.Heading} · 财政支出绩效自评</title>
          <link rel="icon" href="data:,">
          <link rel="stylesheet" href="/css/site.css">
        </head>
        <body class="page page-error">
          <main id="content" class="content">
            <div class="notice">
              <h1>{words.Heading}</h1>
              <p>{words.Advice}</p>
              <p class="muted">编号：<code>{number}</code></p>
              <p><a class="button" href="/">返回首页</a></p>
            </div>
          </main>
        </body>
        </html>
        """;
}
