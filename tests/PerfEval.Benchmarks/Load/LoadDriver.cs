using System.Diagnostics;
using PerfEval.Benchmarks.Sites;

namespace PerfEval.Benchmarks.Load;

/// <summary>Sends requests over a number of connections for some seconds; every answer must be 200.</summary>
internal static class LoadDriver
{
    public static LoadResult Run(SiteProcess site, IReadOnlyList<IRequests> connections, TimeSpan length)
    {
        TimeSpan cpu = site.ProcessorTime;
        long start = Stopwatch.GetTimestamp();
        long end = start + (long)(length.TotalSeconds * Stopwatch.Frequency);
        List<long>[] times = [.. connections.Select(_ => new List<long>())];
        Thread[] threads = [.. connections.Select((requests, i) => new Thread(() => Send(site.Address, requests, end, times[i])))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        return Result([.. times.SelectMany(time => time).Order()], Stopwatch.GetElapsedTime(start), site.ProcessorTime - cpu);
    }

    private static void Send(Uri address, IRequests requests, long end, List<long> times)
    {
        using var connection = new RawConnection(address);
        for (long start = Stopwatch.GetTimestamp(); start < end;)
        {
            RawAnswer answer = connection.Exchange(requests.Next());
            if (answer.Status != 200)
                throw new InvalidOperationException($"{address} answered {answer.Status} instead of 200.");
            long now = Stopwatch.GetTimestamp();
            times.Add(now - start);
            start = now;
        }
    }

    private static LoadResult Result(long[] sorted, TimeSpan elapsed, TimeSpan cpu) => new(
        sorted.Length / elapsed.TotalSeconds,
        Milliseconds(sorted[sorted.Length / 2]),
        Milliseconds(sorted[(int)(sorted.Length * 0.99)]),
        cpu.TotalMicroseconds / sorted.Length);

    private static double Milliseconds(long ticks) => ticks * 1000d / Stopwatch.Frequency;
}
