using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Scoring;
using PerfEval.Forms.Grid;

namespace PerfEval.Forms.Layouts;

/// <summary>How one generation's self-evaluation is laid out. Each generation is one sealed class, listed in
/// <see cref="FormLayouts"/>.</summary>
public abstract class FormLayout
{
    /// <summary>The generation whose table this is.</summary>
    public abstract FormGeneration Generation { get; }

    /// <summary>The form as its table: the strings a transcription prints where it has them, else the generation's formats of the
    /// form's values and of the computed scores. Texts come without the markup that old sources leak.</summary>
    public abstract FormGrid Lay(EvaluationSnapshot form, EvaluationScores scores);
}
