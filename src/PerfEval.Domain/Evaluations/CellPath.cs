using PerfEval.Domain.Budgets;

namespace PerfEval.Domain.Evaluations;

/// <summary>The name of a field of a stored form, as requests and the history write it: <c>funds.total.executed</c>,
/// <c>indicators.{id}.actual</c>. See docs/develop/saving.md.</summary>
public abstract record CellPath
{
    private protected CellPath()
    {
    }

    /// <summary>The field of a name, or null when no form has such a field.</summary>
    public static CellPath? Parse(string path) => path.Split('.') switch
    {
        ["head", var field] when Word<HeadField>(field) is { } head => new HeadPath(head),
        ["funds", var line, var field] when Word<FundLineKind>(line) is { } kind && Word<FundField>(field) is { } fund => new FundPath(kind, fund),
        ["goal", var field] when Word<GoalField>(field) is { } goal => new GoalPath(goal),
        ["indicators", "order"] => new OrderPath(),
        ["indicators", var row] when Guid.TryParseExact(row, "D", out Guid id) => new RowPath(id),
        ["indicators", var row, var field] when Guid.TryParseExact(row, "D", out Guid id) && Word<IndicatorField>(field) is { } cell
            => new IndicatorPath(id, cell),
        _ => null,
    };

    private protected static string Word<T>(T value)
        where T : struct, Enum => Words<T>.Of[value];

    private static T? Word<T>(string word)
        where T : struct, Enum => Words<T>.By.TryGetValue(word, out T value) ? value : null;

    /// <summary>The words of an enumeration: its names, beginning with a small letter.</summary>
    private static class Words<T>
        where T : struct, Enum
    {
        internal static Dictionary<T, string> Of { get; } = Enum.GetValues<T>().ToDictionary(value => value, Camel);

        internal static Dictionary<string, T> By { get; } = Of.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        private static string Camel(T value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
    }
}

/// <summary>A head row.</summary>
/// <param name="Field">Which one.</param>
public sealed record HeadPath(HeadField Field) : CellPath
{
    /// <inheritdoc/>
    public override string ToString() => $"head.{Word(Field)}";
}

/// <summary>An amount of the fund block.</summary>
/// <param name="Line">The line.</param>
/// <param name="Field">The column.</param>
public sealed record FundPath(FundLineKind Line, FundField Field) : CellPath
{
    /// <inheritdoc/>
    public override string ToString() => $"funds.{Word(Line)}.{Word(Field)}";
}

/// <summary>A goal text.</summary>
/// <param name="Field">Which one.</param>
public sealed record GoalPath(GoalField Field) : CellPath
{
    /// <inheritdoc/>
    public override string ToString() => $"goal.{Word(Field)}";
}

/// <summary>A cell of an indicator row.</summary>
/// <param name="Row">The row's id.</param>
/// <param name="Field">The column.</param>
public sealed record IndicatorPath(Guid Row, IndicatorField Field) : CellPath
{
    /// <inheritdoc/>
    public override string ToString() => $"indicators.{Row}.{Word(Field)}";
}

/// <summary>An indicator row itself: added or removed.</summary>
/// <param name="Row">The row's id.</param>
public sealed record RowPath(Guid Row) : CellPath
{
    /// <inheritdoc/>
    public override string ToString() => $"indicators.{Row}";
}

/// <summary>The order of the indicator rows.</summary>
public sealed record OrderPath : CellPath
{
    /// <inheritdoc/>
    public override string ToString() => "indicators.order";
}
