using System.Text;
using PerfEval.Benchmarks.Sites;
using PerfEval.Domain.Evaluations;

namespace PerfEval.Benchmarks.Load;

/// <summary>A form's page again and again.</summary>
internal sealed class PageRequests(SelfEvaluation form, Credentials credentials) : IRequests
{
    private readonly byte[] _request = Encoding.ASCII.GetBytes(
        $"GET {FormPaths.Page(form)} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nCookie: {credentials.Cookies}\r\n\r\n");

    public ReadOnlySpan<byte> Next() => _request;
}
