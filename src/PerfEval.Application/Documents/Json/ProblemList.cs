using System.Text.Json;
using PerfEval.Application.Evaluations;

namespace PerfEval.Application.Documents.Json;

/// <summary>What is malformed in a form's JSON, collected while it is read to its end.</summary>
internal sealed class ProblemList
{
    // a hostile file does not make the answer longer than itself
    private const int Most = 500;

    private readonly List<FieldError> problems = [];

    public bool IsEmpty => problems.Count == 0;

    public IReadOnlyList<FieldError> All => problems;

    public void Add(string path, JsonElement value, string reason) => Add(path, value.GetRawText(), reason);

    public void Add(string path, string value, string reason)
    {
        if (problems.Count < Most)
            problems.Add(new FieldError(path, Excerpt.Of(value), reason));
    }
}
