using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace PerfEval.Web.Setup;

/// <summary>How often one person may save: two a second, ten at once. Counted by user, since whole offices share one address.
/// <c>PerfEval:SaveLimit</c> false switches it off for load tests.</summary>
internal static class SaveLimit
{
    public const string Policy = "saves";

    public static void AddSaveLimit(this WebApplicationBuilder builder)
    {
        bool on = builder.Configuration.GetValue("PerfEval:SaveLimit", true);
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = AskToWait;
            limiter.AddPolicy(Policy, context => on && HttpMethods.IsPost(context.Request.Method) ? ByUser(context) : Unlimited);
        });
    }

    public static void UseSaveLimit(this WebApplication app) => app.UseRateLimiter();

    private static RateLimitPartition<string> Unlimited => RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> ByUser(HttpContext context) =>
        RateLimitPartition.GetTokenBucketLimiter(context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", _ => new()
        {
            TokenLimit = 10,
            TokensPerPeriod = 2,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });

    private static async ValueTask AskToWait(OnRejectedContext context, CancellationToken cancellationToken)
    {
        TimeSpan wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan known) ? known : TimeSpan.FromSeconds(1);
        string seconds = Math.Ceiling(Math.Max(1, wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        context.HttpContext.Response.Headers.RetryAfter = seconds;
        await Results.Problem(statusCode: StatusCodes.Status429TooManyRequests, title: "保存过于频繁，请稍候。")
            .ExecuteAsync(context.HttpContext);
    }
}
