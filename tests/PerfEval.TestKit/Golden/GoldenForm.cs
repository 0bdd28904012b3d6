using System.Text.Json;

namespace PerfEval.TestKit.Golden;

/// <summary>An official form, transcribed as printed.</summary>
/// <param name="Generation">The folder's generation, for example 2024.</param>
/// <param name="Case">The folder's name, for example 000-08.</param>
public sealed record GoldenForm(string Generation, string Case)
{
    /// <summary>The form's JSON file.</summary>
    public string Path => Checkout.PathOf("tests", "golden", Generation, Case, "form.json");

    /// <summary>Whether the form is a self-evaluation rather than a declaration.</summary>
    public bool IsSelfEvaluation => Generation != "2020";

    /// <summary>The file as it is.</summary>
    public byte[] ReadBytes() => File.ReadAllBytes(Path);

    /// <summary>The file's JSON.</summary>
    public JsonElement ReadJson() => JsonSerializer.Deserialize<JsonElement>(ReadBytes());

    /// <summary>What the published form prints wrongly, by JSON member; what it should print.</summary>
    public IReadOnlyDictionary<string, string> KnownErrors()
    {
        string file = Checkout.PathOf("tests", "golden", Generation, Case, "known-errors.json");
        if (!File.Exists(file))
            return new Dictionary<string, string>();
        JsonElement errors = JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(file));
        return errors.EnumerateObject().ToDictionary(error => error.Name, error => error.Value.GetProperty("computed").GetString()!);
    }

    /// <summary>The name in test output: 2024/000-08.</summary>
    public override string ToString() => $"{Generation}/{Case}";
}
