namespace PerfEval.LocalPostgres;

/// <summary>The private cluster cannot be had; the message tells the user, in Chinese, what to do.</summary>
public sealed class LocalPostgresException : Exception
{
    public LocalPostgresException() { }

    public LocalPostgresException(string message) : base(message) { }

    public LocalPostgresException(string message, Exception innerException) : base(message, innerException) { }
}
