using PerfEval.Application.Evaluations;
using PerfEval.Web.Pages.Evaluations.Table;

namespace PerfEval.Web.Pages.Evaluations;

/// <summary>What people call the fields of a form, by path, in the words of its own table.</summary>
internal static class FieldNames
{
    public static Dictionary<string, string> Of(OpenedEvaluation form)
    {
        // laid out as if it could be typed: a closed form has the same names
        FormTable table = new FormTableBuilder(FormView.Content(form, new TypedForm { Version = form.Version }) with { IsEditable = true }).Build();
        return table.Fields.ToDictionary(field => field.Path, field => field.Name);
    }
}
