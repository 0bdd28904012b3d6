using System.Text.Json;

namespace PerfEval.Application.Documents.Json;

/// <summary>Reads a form's JSON once it is known to be JSON.</summary>
internal static class FormReader
{
    /// <summary>The value of <c>format</c> in a self-evaluation.</summary>
    public const string EvaluationFormat = "perfeval.self-evaluation/1";

    /// <summary>The value of <c>format</c> in a declaration.</summary>
    public const string DeclarationFormat = "perfeval.goal-declaration/1";

    /// <summary>The form, or everything that is malformed in it.</summary>
    public static FormReading Read(JsonElement root)
    {
        var problems = new ProblemList();
        FormReading reading = IsDeclaration(root)
            ? new FormReading.Declaration(DeclarationReader.Read(root, problems))
            : new FormReading.Evaluation(EvaluationReader.Read(root, problems));
        return problems.IsEmpty ? reading : new FormReading.Refused(problems.All);
    }

    // with an unknown format, the members tell which of the two the author meant
    private static bool IsDeclaration(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return false;
        bool hasFormat = root.TryGetProperty("format", out JsonElement format) && format.ValueKind == JsonValueKind.String;
        return hasFormat && format.ValueEquals(DeclarationFormat)
            || !(hasFormat && format.ValueEquals(EvaluationFormat)) && root.TryGetProperty("budget", out _);
    }
}
