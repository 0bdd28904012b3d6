using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PerfEval.Benchmarks.Load;

/// <summary>A kept-alive HTTP/1.1 connection that sends bytes prepared before and reads just enough of the answer to find its end, so
/// that the driver leaves the processors to what is measured. It blocks; each connection has a thread.</summary>
internal sealed class RawConnection : IDisposable
{
    private const int StatusAt = 9; // behind "HTTP/1.1 "
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _answer = new byte[256 * 1024];
    private int _filled;

    public RawConnection(Uri address) => _socket.Connect(IPAddress.Loopback, address.Port);

    public void Dispose() => _socket.Dispose();

    public RawAnswer Exchange(ReadOnlySpan<byte> request)
    {
        for (int sent = 0; sent < request.Length;)
            sent += _socket.Send(request[sent..]);
        _filled = 0;
        int body = EndOf("\r\n\r\n"u8, 0);
        int end = LengthStated(_answer.AsSpan(0, body)) is { } length ? ReadUntil(body + length) : ReadChunks(body);
        return new RawAnswer(Number(_answer.AsSpan(StatusAt, 3), NumberStyles.None), _answer.AsMemory(body, end - body));
    }

    private static int? LengthStated(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> name = "\r\nContent-Length: "u8;
        int at = head.IndexOf(name);
        if (at < 0)
            return null;
        ReadOnlySpan<byte> rest = head[(at + name.Length)..];
        return Number(rest[..rest.IndexOf((byte)'\r')], NumberStyles.None);
    }

    private int ReadChunks(int start)
    {
        for (int at = start; ;)
        {
            int data = EndOf("\r\n"u8, at);
            int size = Number(_answer.AsSpan(at, data - 2 - at), NumberStyles.AllowHexSpecifier);
            at = ReadUntil(data + size + 2);
            if (size == 0)
                return at;
        }
    }

    private int EndOf(ReadOnlySpan<byte> mark, int start)
    {
        while (true)
        {
            int found = _answer.AsSpan(start, _filled - start).IndexOf(mark);
            if (found >= 0)
                return start + found + mark.Length;
            Receive();
        }
    }

    private int ReadUntil(int end)
    {
        while (_filled < end)
            Receive();
        return end;
    }

    private void Receive()
    {
        if (_filled == _answer.Length)
            Array.Resize(ref _answer, 2 * _answer.Length);
        int received = _socket.Receive(_answer.AsSpan(_filled));
        _filled += received > 0 ? received : throw new IOException("The server closed the connection.");
    }

    private static int Number(ReadOnlySpan<byte> digits, NumberStyles style) =>
        int.Parse(Encoding.ASCII.GetString(digits), style, CultureInfo.InvariantCulture);
}

/// <param name="Status">The status code.</param>
/// <param name="Body">The body as sent, with the marks between its chunks; valid until the next request.</param>
internal readonly record struct RawAnswer(int Status, ReadOnlyMemory<byte> Body);
