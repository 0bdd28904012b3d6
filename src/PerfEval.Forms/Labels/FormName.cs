using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Values;

namespace PerfEval.Forms.Labels;

/// <summary>What a form is called in titles and outlines.</summary>
public static class FormName
{
    /// <summary>The project and the year, for example 信息化建设项目（2024年度）, in one line; the title where there is no project.</summary>
    public static string Of(EvaluationSnapshot form)
    {
        string project = OneLine(form.Project);
        string name = project.Length > 0 ? project : OneLine(form.Title);
        return form.Year is { } year ? $"{name}（{year}年度）" : name;
    }

    private static string OneLine(string raw) => CleanText.Of(raw).ReplaceLineEndings(" ").Trim();
}
