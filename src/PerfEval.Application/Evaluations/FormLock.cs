using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using PerfEval.Domain.Organisations;
using PerfEval.Persistence;

namespace PerfEval.Application.Evaluations;

/// <summary>Locks a form's row for the rest of the transaction and tells what the viewer may do with it, in one round trip.</summary>
internal static class FormLock
{
    // at is read last, so that times rise with versions: a save that waited for the lock is later than the one it waited for
    private const string LockForm = """
        select exists (select from organisations_served_by($1, 'Filler') served where served.organisation_id = form.unit_id)
        from evaluations form
        where form.id = $2 and exists (select from organisations_visible_to($1) seen where seen.organisation_id = form.unit_id)
        for update of form
        """;

    private const string ClaimKey = """
        insert into idempotency_keys (user_id, route, key, body_hash) values ($1, $2, $3, $4) on conflict do nothing
        """;

    private const string ReadKey = "select body_hash, answer from idempotency_keys where user_id = $1 and route = $2 and key = $3";

    /// <summary>Locks a form.</summary>
    public static async Task<LockedForm> TakeAsync(PerfEvalDb db, Guid id, Viewer viewer, CancellationToken cancellation)
    {
        await using NpgsqlBatch batch = Batch(db, Command(LockForm, viewer.Id, id), Command("select clock_timestamp()"));
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellation);
        return await ReadLockAsync(reader, cancellation);
    }

    /// <summary>Claims an idempotency key, waiting for another request with the same key to end, then locks the form.</summary>
    public static async Task<(ClaimedKey Key, LockedForm Form)> TakeAsync(
        PerfEvalDb db, KeyClaim claim, Guid id, CancellationToken cancellation)
    {
        await using NpgsqlBatch batch = Batch(
            db,
            Command(ClaimKey, claim.UserId, claim.Route, claim.Key, claim.BodyHash),
            Command(ReadKey, claim.UserId, claim.Route, claim.Key),
            Command(LockForm, claim.UserId, id),
            Command("select clock_timestamp()"));
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var key = new ClaimedKey(reader.GetFieldValue<byte[]>(0), await reader.IsDBNullAsync(1, cancellation) ? null : reader.GetString(1));
        await reader.NextResultAsync(cancellation);
        return (key, await ReadLockAsync(reader, cancellation));
    }

    private static async Task<LockedForm> ReadLockAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        FormAccess access = FormAccess.None;
        if (await reader.ReadAsync(cancellation))
            access = reader.GetBoolean(0) ? FormAccess.Fill : FormAccess.Read;
        await reader.NextResultAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return new LockedForm(access, reader.GetFieldValue<DateTimeOffset>(0));
    }

    private static NpgsqlBatch Batch(PerfEvalDb db, params ReadOnlySpan<NpgsqlBatchCommand> commands)
    {
        var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        foreach (NpgsqlBatchCommand command in commands)
            batch.BatchCommands.Add(command);
        return batch;
    }

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (object value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}

/// <summary>A request under an idempotency key.</summary>
internal sealed record KeyClaim(Guid UserId, string Route, Guid Key, byte[] BodyHash);

/// <summary>A key as the database holds it.</summary>
/// <param name="BodyHash">The hash of the first request under the key.</param>
/// <param name="Answer">Its answer; null when this request is the first.</param>
internal sealed record ClaimedKey(byte[] BodyHash, string? Answer);

/// <summary>What the viewer may do with a form.</summary>
internal enum FormAccess
{
    /// <summary>There is no such form, or the viewer does not see it.</summary>
    None,

    Read,

    /// <summary>The viewer is a filler for the form's unit.</summary>
    Fill,
}

/// <param name="Access">What the viewer may do.</param>
/// <param name="At">The database's time after the lock was taken.</param>
internal sealed record LockedForm(FormAccess Access, DateTimeOffset At);
