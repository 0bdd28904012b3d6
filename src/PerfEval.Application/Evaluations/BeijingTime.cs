using System.Globalization;

namespace PerfEval.Application.Evaluations;

/// <summary>Times as people in China read them; the whole country keeps one time without daylight saving.</summary>
public static class BeijingTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The same moment on a clock in Beijing.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>10:42:07</summary>
    public static string Seconds(DateTimeOffset moment) => Of(moment).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>10:42</summary>
    public static string Minutes(DateTimeOffset moment) => Of(moment).ToString("HH:mm", CultureInfo.InvariantCulture);
}
