using Microsoft.AspNetCore.Antiforgery;

namespace PerfEval.Web.Security;

/// <summary>Every request that may change something comes from our own pages: it carries the antiforgery token, as a field or in the
/// header RequestVerificationToken, and no other site sent it.</summary>
internal sealed class UnsafeMethods(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsSafe(context.Request.Method) || (!IsCrossSite(context.Request) && await antiforgery.IsRequestValidAsync(context)))
            await next(context);
        else
            await Refuse(context);
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool IsCrossSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"] == "cross-site";

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest; // the error page says what to do
        return Task.CompletedTask;
    }
}
