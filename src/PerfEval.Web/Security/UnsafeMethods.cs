using Microsoft.AspNetCore.Antiforgery;

namespace PerfEval.Web.Security;

/// <summary>Every request that may change something comes from our own pages: it carries the antiforgery token, as a field or in the
/// header RequestVerificationToken, and no other site sent it.</summary>
internal sealed class UnsafeMethods(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsSafe(context.Request.Method) || await RefusalOfAsync(context) is not { } status)
            await next(context);
        else
            context.Response.StatusCode = status; // the error page says what to do
    }

    private async Task<int?> RefusalOfAsync(HttpContext context)
    {
        try
        {
            bool isOurs = !IsCrossSite(context.Request) && await antiforgery.IsRequestValidAsync(context);
            return isOurs ? null : StatusCodes.Status400BadRequest;
        }
        catch (AntiforgeryValidationException unreadable)
        {
            // the token stands in a form that is too large, or no form
            return unreadable.InnerException is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status400BadRequest;
        }
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool IsCrossSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"] == "cross-site";
}
