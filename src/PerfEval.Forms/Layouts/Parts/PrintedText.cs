using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Values;

namespace PerfEval.Forms.Layouts.Parts;

/// <summary>What the cells of one form print: the text they were transcribed or typed as where there is one, else their value in
/// the generation's format; nothing where there is neither.</summary>
internal sealed class PrintedText(EvaluationSnapshot form)
{
    public FormGeneration Generation => form.Generation;

    public PrintedResult? Result => form.PrintedResult;

    /// <summary>A text as people read it, without the markup that old sources leak.</summary>
    public static string Words(string raw) => CleanText.Of(raw);

    public string Amount(AmountCell cell) =>
        Choose(cell.Printed, cell.Amount?.In(form.Currency), Generation.FormatAmount);

    public string Points(NumberCell cell) => Choose(cell.Printed, cell.Number, Generation.FormatPoints);

    public string Points(string? printed, decimal? computed) => Choose(Kept(printed), computed, Generation.FormatPoints);

    public string Rate(string? printed, decimal? computed) => Choose(Kept(printed), computed, Generation.FormatRate);

    /// <summary>A cell that the program fills in.</summary>
    public string Computed(string? printed, string computed) => Words(Kept(printed) ?? computed);

    public string Target(IndicatorCell cell) => Words(cell.Printed ?? Generation.FormatTarget(cell.Value));

    public string Actual(IndicatorCell cell) => Words(cell.Printed ?? Generation.FormatActual(cell.Value));

    // a transcription prints a blank cell blank; on a form of one's own it is left for the program to compute
    private string? Kept(string? printed) => printed is "" && !form.IsHistoric ? null : printed;

    private static string Choose(string? printed, decimal? value, Func<decimal, string> format) =>
        printed is not null ? Words(printed) : value is { } known ? format(known) : "";
}
