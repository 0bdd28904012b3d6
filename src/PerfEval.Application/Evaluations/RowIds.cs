namespace PerfEval.Application.Evaluations;

/// <summary>The ids of indicator rows, separated by commas.</summary>
internal static class RowIds
{
    /// <summary>The ids in their order, or null when one is none.</summary>
    public static IReadOnlyList<Guid>? Parse(string text)
    {
        var ids = new List<Guid>();
        foreach (string part in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Guid.TryParseExact(part, "D", out Guid id))
                return null;
            ids.Add(id);
        }
        return ids;
    }
}
