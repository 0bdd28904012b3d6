using System.Diagnostics;

namespace PerfEval.Benchmarks.Measuring;

/// <summary>Measures contenders on one thread: warms all of them up, then lets them take turns, so that whatever else the machine does
/// falls on each of them alike.</summary>
internal static class Rounds
{
    private const int Count = 7;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<Measurement> Run(params IReadOnlyList<Contender> contenders)
    {
        foreach (Contender contender in contenders)
            Take(contender, WarmUp);
        List<Measurement>[] taken = [.. contenders.Select(_ => new List<Measurement>())];
        for (int round = 0; round < Count; round++)
        {
            for (int turn = 0; turn < contenders.Count; turn++)
            {
                int next = round % 2 == 0 ? turn : contenders.Count - 1 - turn; // nobody always comes first
                taken[next].Add(Take(contenders[next], Turn));
            }
        }
        return [.. taken.Select(Measurement.MedianOf)];
    }

    private static Measurement Take(Contender contender, TimeSpan length)
    {
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        (TimeSpan cpu, long allocated, long start) = (process.TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        long units = 0;
        TimeSpan elapsed;
        for (elapsed = TimeSpan.Zero; elapsed < length; elapsed = Stopwatch.GetElapsedTime(start))
        {
            contender.Once();
            units += contender.Units;
        }
        process.Refresh();
        return new Measurement(
            contender.Name,
            units / elapsed.TotalSeconds,
            units / (process.TotalProcessorTime - cpu).TotalSeconds,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)units);
    }
}
