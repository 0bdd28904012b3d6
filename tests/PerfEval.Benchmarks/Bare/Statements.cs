using Npgsql;

namespace PerfEval.Benchmarks.Bare;

/// <summary>Commands with positional parameters.</summary>
internal static class Statements
{
    public static NpgsqlCommand CreateCommand(this NpgsqlDataSource source, string sql, params ReadOnlySpan<object> values) =>
        source.CreateCommand(sql).With(values);

    /// <summary>Runs a query and reads every value of every row, as whoever shows them has to.</summary>
    public static async Task<List<object[]>> ReadAsync(this NpgsqlConnection connection, string sql, object[] values, CancellationToken cancellation)
    {
        await using NpgsqlCommand command = new NpgsqlCommand(sql, connection).With(values);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadRowsAsync(cancellation);
    }

    public static void Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (object value in values)
            command.Parameters.Add(AsParameter(value));
        batch.BatchCommands.Add(command);
    }

    private static async Task<List<object[]>> ReadRowsAsync(this NpgsqlDataReader reader, CancellationToken cancellation)
    {
        var rows = new List<object[]>();
        while (await reader.ReadAsync(cancellation))
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }

    private static NpgsqlCommand With(this NpgsqlCommand command, ReadOnlySpan<object> values)
    {
        foreach (object value in values)
            command.Parameters.Add(AsParameter(value));
        return command;
    }

    private static NpgsqlParameter AsParameter(object value) => value as NpgsqlParameter ?? new NpgsqlParameter { Value = value };
}
