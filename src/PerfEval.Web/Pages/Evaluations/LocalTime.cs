using System.Globalization;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>Times as people in China read them; the database keeps them in UTC.</summary>
internal static class LocalTime
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8); // one zone, no summer time

    /// <summary>For example 10:42:07.</summary>
    public static string Clock(DateTimeOffset time) => Written(time, "HH:mm:ss");

    /// <summary>For example 2026-03-05 10:42.</summary>
    public static string Minute(DateTimeOffset time) => Written(time, "yyyy-MM-dd HH:mm");

    /// <summary>For example 2026-03-05 10:42:07.</summary>
    public static string Second(DateTimeOffset time) => Written(time, "yyyy-MM-dd HH:mm:ss");

    private static string Written(DateTimeOffset time, string format) => time.ToOffset(Beijing).ToString(format, CultureInfo.InvariantCulture);
}
