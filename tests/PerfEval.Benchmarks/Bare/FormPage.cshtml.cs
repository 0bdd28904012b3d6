using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace PerfEval.Benchmarks.Bare;

/// <summary>The form page's floor: its queries, a form with an antiforgery token, and as many bytes.</summary>
internal sealed class FormPageModel(NpgsqlDataSource source, ProductAnswers answers) : PageModel
{
    public string Html => answers.Page;

    public int Version { get; private set; }

    public async Task OnGetAsync(Guid id, CancellationToken cancellation)
    {
        await using NpgsqlConnection connection = await source.OpenConnectionAsync(cancellation);
        Guid viewer = User.AccountId();
        await connection.ReadAsync(PageStatements.Form, [viewer, viewer, id], cancellation);
        Version = (await connection.ReadAsync(PageStatements.Rows, [viewer, id], cancellation)).Count;
    }
}
