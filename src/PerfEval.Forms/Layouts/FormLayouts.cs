using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;
using PerfEval.Forms.Layouts.Generation2021;
using PerfEval.Forms.Layouts.Generation2023;
using PerfEval.Forms.Layouts.Generation2024;

namespace PerfEval.Forms.Layouts;

/// <summary>The layouts of all self-evaluations.</summary>
public static class FormLayouts
{
    /// <summary>Every layout, oldest generation first.</summary>
    public static IReadOnlyList<FormLayout> All { get; } = [new Layout2021(), new Layout2023(), new Layout2024()];

    /// <summary>The layout of a generation of self-evaluations.</summary>
    /// <exception cref="InvalidOperationException">The generation has none: it is the declaration.</exception>
    public static FormLayout Of(FormGeneration generation) => All.Single(layout => layout.Generation == generation);

    /// <summary>The form as the table of its own generation.</summary>
    public static FormGrid Lay(EvaluationSnapshot form, EvaluationScores scores) => Of(form.Generation).Lay(form, scores);
}
