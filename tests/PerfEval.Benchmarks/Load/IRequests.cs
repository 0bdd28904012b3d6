namespace PerfEval.Benchmarks.Load;

/// <summary>The requests that one connection sends one after the other.</summary>
internal interface IRequests
{
    /// <summary>The next request as bytes, valid until the next call.</summary>
    ReadOnlySpan<byte> Next();
}
