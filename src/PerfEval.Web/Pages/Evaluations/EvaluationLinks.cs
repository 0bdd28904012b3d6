namespace PerfEval.Web.Pages.Evaluations;

/// <summary>The addresses of a form's pages.</summary>
internal static class EvaluationLinks
{
    public const string List = "/evaluations";
    public const string New = "/evaluations/new";
    public const string Import = "/evaluations/import";

    public static string Edit(Guid id) => $"/evaluations/{id}";

    public static string Changes(Guid id) => $"/evaluations/{id}/changes";

    public static string Table(Guid id) => $"/evaluations/{id}/table";

    public static string Print(Guid id) => $"/evaluations/{id}/print";

    public static string Pdf(Guid id) => $"/evaluations/{id}/pdf";

    public static string Json(Guid id) => $"/evaluations/{id}/json";

    public static string History(Guid id) => $"/evaluations/{id}/history";

    public static string Submit(Guid id) => $"/evaluations/{id}/submit";

    public static string Withdraw(Guid id) => $"/evaluations/{id}/withdraw";

    /// <summary>The form page, at a field.</summary>
    public static string Field(Guid id, string path) => $"{Edit(id)}#{path}";
}
