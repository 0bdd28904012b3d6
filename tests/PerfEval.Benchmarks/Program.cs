using PerfEval.Benchmarks.Bare;
using PerfEval.Benchmarks.Documents;
using PerfEval.Benchmarks.Layouts;
using PerfEval.Benchmarks.Pages;
using PerfEval.Benchmarks.Saves;
using PerfEval.Benchmarks.Scoring;

switch (args)
{
    case ["scoring"]:
        ScoringBenchmarks.Run();
        return 0;
    case ["layout"]:
        LayoutBenchmarks.Run();
        return 0;
    case ["pdf"]:
        PdfBenchmarks.Run();
        return 0;
    case ["page"]:
        await PageBenchmarks.RunAsync();
        return 0;
    case ["save"]:
        await SaveBenchmarks.RunAsync();
        return 0;
    case [BareSite.Verb, .. string[] rest]:
        await BareSite.RunAsync(rest);
        return 0;
    case [FirstDocument.Verb]:
        FirstDocument.Run();
        return 0;
    case ["all"]:
        ScoringBenchmarks.Run();
        LayoutBenchmarks.Run();
        PdfBenchmarks.Run();
        await PageBenchmarks.RunAsync();
        await SaveBenchmarks.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/PerfEval.Benchmarks -- scoring|layout|pdf|page|save|all");
        return 2;
}
