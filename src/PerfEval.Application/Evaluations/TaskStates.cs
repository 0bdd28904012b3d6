using PerfEval.Domain.Evaluations;

namespace PerfEval.Application.Evaluations;

/// <summary>How far each part of a form is: 未开始, 填写中, 已完成 or 有问题.</summary>
internal static class TaskStates
{
    public static IEnumerable<(string Task, string State)> Of(SelfEvaluation form)
    {
        yield return ("basic", Of(form, Enum.GetValues<HeadField>().Select(field => new HeadPath(field))));
        CellPath[] typed = [.. form.TypedFields()];
        yield return ("funds", Of(form, typed.OfType<FundPath>()));
        yield return ("goal", Of(form, typed.OfType<GoalPath>()));
        yield return ("indicators", Of(form, typed.OfType<IndicatorPath>().Where(cell => cell.Field != IndicatorField.Deviation)));
    }

    private static string Of(SelfEvaluation form, IEnumerable<CellPath> cells)
    {
        CellPath[] fields = [.. cells];
        int filled = fields.Count(field => !string.IsNullOrWhiteSpace(form.Text(field)));
        if (fields.Any(field => form.Message(field) is not null))
            return "有问题";
        if (filled == 0)
            return "未开始";
        return filled == fields.Length ? "已完成" : "填写中";
    }
}
