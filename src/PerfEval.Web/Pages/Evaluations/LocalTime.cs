using System.Globalization;
using PerfEval.Application.Evaluations;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>Times as people in China read them; the database keeps them in UTC.</summary>
internal static class LocalTime
{
    /// <summary>For example 2026-03-05 10:42.</summary>
    public static string Minute(DateTimeOffset time) => Written(time, "yyyy-MM-dd HH:mm");

    /// <summary>For example 2026-03-05 10:42:07.</summary>
    public static string Second(DateTimeOffset time) => Written(time, "yyyy-MM-dd HH:mm:ss");

    private static string Written(DateTimeOffset time, string format) => BeijingTime.Of(time).ToString(format, CultureInfo.InvariantCulture);
}
