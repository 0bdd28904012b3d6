using System.Reflection;

namespace PerfEval.Application.Samples;

/// <summary>The published self-evaluations that come with the program, as JSON.</summary>
internal static class SampleForms
{
    private const string Prefix = "SampleForms/";

    /// <summary>The names, such as 2024/000-08, oldest generation first.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal)];

    private static Assembly Assembly => typeof(SampleForms).Assembly;

    /// <summary>The JSON of a form.</summary>
    public static byte[] Read(string name)
    {
        using Stream stream = Assembly.GetManifestResourceStream(Prefix + name) ?? throw new ArgumentException($"There is no sample form {name}.", nameof(name));
        byte[] json = new byte[stream.Length];
        stream.ReadExactly(json);
        return json;
    }
}
