using Npgsql;

namespace PerfEval.LocalPostgres.Server;

internal static class ServerAnswer
{
    private const int Attempts = 600;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether a server is there. One that is starting, recovering or stopping is waited for.</summary>
    public static async Task<bool> ComesAsync(NpgsqlConnectionStringBuilder connection, CancellationToken ct)
    {
        if (!File.Exists(Path.Combine(connection.Host!, $".s.PGSQL.{connection.Port}")))
            return false;
        for (int attempt = 0; attempt < Attempts; attempt++, await Task.Delay(Pause, ct))
        {
            if (await AskAsync(connection.ConnectionString, ct) is { } answer)
                return answer;
        }
        return false;
    }

    private static async Task<bool?> AskAsync(string connectionString, CancellationToken ct)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(ct);
            return true;
        }
        catch (PostgresException e)
        {
            return e.SqlState == PostgresErrorCodes.CannotConnectNow ? null : true; // any other refusal is an answer too
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
