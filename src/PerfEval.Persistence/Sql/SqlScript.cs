namespace PerfEval.Persistence.Sql;

/// <summary>The scripts beside this file. A script with a version in its name never changes once a migration has run it.</summary>
internal static class SqlScript
{
    public static string Read(string name)
    {
        using Stream stream = typeof(SqlScript).Assembly.GetManifestResourceStream($"{typeof(SqlScript).Namespace}.{name}")
            ?? throw new ArgumentException($"There is no script {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
