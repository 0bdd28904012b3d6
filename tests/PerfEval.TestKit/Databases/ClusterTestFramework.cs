using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PerfEval.TestKit.Databases;

/// <summary>xunit, and then the shared server is let go. A project with database tests names it in an assembly attribute:
/// the test host does not live long enough for anything later.</summary>
public sealed class ClusterTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    public const string Name = "PerfEval.TestKit.Databases.ClusterTestFramework";
    public const string Assembly = "PerfEval.TestKit";

    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider source, IMessageSink diagnostics)
        : XunitTestFrameworkExecutor(assembly, source, diagnostics)
    {
        protected override async void RunTestCases(
            IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(
        ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageSink execution, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, cases, diagnostics, execution, options)
    {
        protected override async Task BeforeTestAssemblyFinishedAsync()
        {
            await TestCluster.StopAsync();
            await base.BeforeTestAssemblyFinishedAsync();
        }
    }
}
