using System.Security.Cryptography;
using Microsoft.AspNetCore.Antiforgery;
using Npgsql;
using NpgsqlTypes;

namespace PerfEval.Benchmarks.Bare;

/// <summary>The save's floor: antiforgery, the body read, the product's statements in one transaction, as many bytes answered. Nothing is
/// parsed, compared or scored.</summary>
internal static class BareSave
{
    public static async Task<IResult> HandleAsync(
        Guid id, HttpContext context, IAntiforgery antiforgery, NpgsqlDataSource source, ProductAnswers answers, CancellationToken cancellation)
    {
        await antiforgery.ValidateRequestAsync(context);
        ChangesBody body = await context.Request.ReadFromJsonAsync<ChangesBody>(cancellation) ?? throw new BadHttpRequestException("no body");
        var save = new Save(
            id, context.User.AccountId(), Guid.Parse(context.Request.Headers["Idempotency-Key"].ToString()), body.Changes[0], answers.Save);
        await using NpgsqlConnection connection = await source.OpenConnectionAsync(cancellation);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellation);
        DateTime at = await ClaimAsync(connection, save, cancellation);
        object[] form = (await connection.ReadAsync(SaveStatements.Form, [id], cancellation))[0];
        await connection.ReadAsync(SaveStatements.Rows, [id], cancellation);
        await StoreAsync(connection, save, new Before((long)form[FormColumns.Version], (byte[])form[FormColumns.HistoryHead], at), cancellation);
        await transaction.CommitAsync(cancellation);
        return Results.Text(answers.Save, "application/json");
    }

    private static async Task<DateTime> ClaimAsync(NpgsqlConnection connection, Save save, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(SaveStatements.ClaimKey, save.Account, save.Route, save.Key, RandomNumberGenerator.GetBytes(32));
        batch.Add(SaveStatements.ReadKey, save.Account, save.Route, save.Key);
        batch.Add(SaveStatements.Lock, save.Account, save.Form);
        batch.Add(SaveStatements.Clock);
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return reader.GetDateTime(0);
    }

    private static async Task StoreAsync(NpgsqlConnection connection, Save save, Before before, CancellationToken cancellation)
    {
        byte[] hash = RandomNumberGenerator.GetBytes(32);
        string history = $$"""[{"to": "{{save.Change.Value}}", "from": "{{save.Change.Value}}", "path": "{{save.Change.Path}}", "after": null}]""";
        await using var batch = new NpgsqlBatch(connection);
        batch.Add(
            SaveStatements.AddHistory, save.Form, before.Version + 1, "Save", save.Account, "张三", "sha256", before.At,
            new NpgsqlParameter { Value = history, NpgsqlDbType = NpgsqlDbType.Jsonb }, 1, hash, before.HistoryHead);
        batch.Add(SaveStatements.SetActual, save.Number, save.Form, save.Row);
        batch.Add(SaveStatements.SetVersion, hash, before.At, before.Version + 1, save.Form, before.Version);
        batch.Add(SaveStatements.KeepAnswer, save.Answer, save.Key, save.Route, save.Account);
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private sealed record ChangesBody(IReadOnlyList<Change> Changes);

    private sealed record Change(string Path, string Value);

    private sealed record Before(long Version, byte[] HistoryHead, DateTime At);

    private sealed record Save(Guid Form, Guid Account, Guid Key, Change Change, string Answer)
    {
        public string Route => $"evaluations/{Form}/changes";

        public Guid Row => Guid.Parse(Change.Path.Split('.')[1]);

        public decimal Number => Change.Value[^4] - '0'; // any number
    }

    // where SaveStatements.Form has them
    private static class FormColumns
    {
        public const int HistoryHead = 7;
        public const int Version = 17;
    }
}
