using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Net.Http.Headers;
using PerfEval.Application.Evaluations;
using PerfEval.Domain.Reviews;
using PerfEval.Web.Security;
using PerfEval.Web.Setup;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary><c>POST /evaluations/{id}/changes</c>, as docs/develop/saving.md describes it: reads the request, hands it to
/// <see cref="SaveEvaluation"/> and turns what became of it into the answer.</summary>
internal static class Changes
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static void MapChanges(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/evaluations/{id:guid}/changes", HandleAsync).RequireRateLimiting(SaveLimit.Policy).DisableCookieRedirect();

    private static async Task<IResult> HandleAsync(Guid id, HttpContext context, SaveEvaluation save, CancellationToken cancellation)
    {
        IHeaderDictionary headers = context.Request.Headers;
        if (!Guid.TryParse(headers["Idempotency-Key"], out Guid key))
            return Malformed("Idempotency-Key", headers["Idempotency-Key"].ToString(), "应为 UUID");
        if (headers.IfMatch.Count == 0)
            return Refused(StatusCodes.Status428PreconditionRequired, "缺少 If-Match。");
        if (VersionOf(headers.IfMatch.ToString()) is not { } version)
            return Malformed("If-Match", headers.IfMatch.ToString(), "应为带引号的版本号");
        if (!context.Request.HasJsonContentType())
            return Refused(StatusCodes.Status415UnsupportedMediaType, "Content-Type 应为 application/json。");
        try
        {
            IReadOnlyList<RequestedChange> changes = await ReadAsync(context.Request.Body, cancellation);
            var request = new SaveRequest { EvaluationId = id, Key = key, BaseVersion = version, Changes = changes };
            return Answer(await save.HandleAsync(request, context.User.Viewer(), cancellation), context.Response);
        }
        catch (JsonException malformed)
        {
            return Malformed(malformed.Path ?? "$", "", "不是有效的 JSON");
        }
    }

    // always UTF-8, whatever charset the header names: JSON is exchanged in no other
    private static async Task<IReadOnlyList<RequestedChange>> ReadAsync(Stream json, CancellationToken cancellation)
    {
        ChangesBody body = await JsonSerializer.DeserializeAsync<ChangesBody>(json, Strict, cancellation) ?? throw new JsonException();
        // the reader does not look at the annotations of a list's elements
        int missing = body.Changes.TakeWhile(change => change is not null).Count();
        return missing == body.Changes.Count ? body.Changes : throw new JsonException(null, $"$.changes[{missing}]", null, null);
    }

    private static long? VersionOf(string tag) =>
        EntityTagHeaderValue.TryParse(tag, out EntityTagHeaderValue? value) && !value.IsWeak
        && long.TryParse(value.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out long version) ? version : null;

    private static IResult Answer(SaveResult result, HttpResponse response) => result switch
    {
        SaveResult.Saved saved => Saved(saved.Answer, response),
        SaveResult.Invalid invalid => Malformed(invalid.Errors),
        SaveResult.Conflicting conflict => Results.Json(conflict.Answer, statusCode: StatusCodes.Status412PreconditionFailed),
        SaveResult.NotEditable closed => Results.Problem(
            statusCode: StatusCodes.Status409Conflict, title: $"{closed.State.Label()}，不能修改。",
            extensions: new Dictionary<string, object?> { ["state"] = StateNames.NameOf(closed.State) }),
        SaveResult.KeyReused => Refused(StatusCodes.Status422UnprocessableEntity, "这个 Idempotency-Key 已用于另一组修改。"),
        SaveResult.NotPermitted => Refused(StatusCodes.Status403Forbidden, "您的账号不能填报本表。"),
        _ => Refused(StatusCodes.Status404NotFound, "没有这张表，或者您没有查看它的权限。"),
    };

    private static IResult Saved(SaveAnswer answer, HttpResponse response)
    {
        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{answer.Version}\"");
        return Results.Ok(answer);
    }

    private static IResult Refused(int status, string reason) => Results.Problem(statusCode: status, title: reason);

    private static IResult Malformed(string path, string value, string reason) => Malformed([new FieldError(path, value, reason)]);

    private static IResult Malformed(IReadOnlyList<FieldError> errors) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest, title: "请求有误，没有保存。", extensions: new Dictionary<string, object?> { ["errors"] = errors });
}

/// <summary>The body of the request.</summary>
internal sealed record ChangesBody(IReadOnlyList<RequestedChange> Changes);
