using System.Text.Json;

namespace PerfEval.Application.Documents.Json;

/// <summary>The transcriber's notes: allowed and not kept.</summary>
internal static class NotesReader
{
    private const int Most = 1_000;

    /// <summary>Reports notes that are no texts.</summary>
    public static void Check(ObjectReader form)
    {
        foreach ((JsonElement element, string path) in form.Array("notes", Most))
            form.TextOf(element, path);
    }
}
