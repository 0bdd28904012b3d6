using Microsoft.Extensions.DependencyInjection;
using PerfEval.Application.Documents;
using PerfEval.Application.Evaluations;
using PerfEval.Application.Imports;
using PerfEval.Application.Projects;
using PerfEval.Application.Samples;

namespace PerfEval.Application;

/// <summary>Registers the actions.</summary>
public static class ApplicationSetup
{
    public static IServiceCollection AddPerfEvalActions(this IServiceCollection services) => services
        .AddScoped<SaveEvaluation>()
        .AddScoped<SaveWholeForm>()
        .AddScoped<OpenEvaluation>()
        .AddScoped<ListEvaluations>()
        .AddScoped<CreateEvaluation>()
        .AddScoped<CheckSubmission>()
        .AddScoped<SubmitEvaluation>()
        .AddScoped<WithdrawEvaluation>()
        .AddScoped<ViewHistory>()
        .AddScoped<ForgetSaveKeys>()
        .AddScoped<ListProjects>()
        .AddScoped<ImportEvaluation>()
        .AddScoped<ExportEvaluation>()
        .AddScoped<ComposeDocument>()
        .AddScoped<SeedSampleData>();
}
