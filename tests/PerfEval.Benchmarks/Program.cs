using PerfEval.Benchmarks.Documents;
using PerfEval.Benchmarks.Layouts;
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
    case [FirstDocument.Verb]:
        FirstDocument.Run();
        return 0;
    case ["all"]:
        ScoringBenchmarks.Run();
        LayoutBenchmarks.Run();
        PdfBenchmarks.Run();
        return 0;
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/PerfEval.Benchmarks -- scoring|layout|pdf|page|save|all");
        return 2;
}
