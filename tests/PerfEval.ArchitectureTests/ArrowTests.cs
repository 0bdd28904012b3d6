using System.Reflection;
using System.Xml.Linq;
using PerfEval.TestKit;
using Xunit;

namespace PerfEval.ArchitectureTests;

/// <summary>The one direction in which the projects see each other.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["PerfEval.Domain"] = [],
        ["PerfEval.Forms"] = ["PerfEval.Domain"],
        ["PerfEval.Rendering"] = ["PerfEval.Forms"],
        ["PerfEval.Persistence"] = ["PerfEval.Domain"],
        ["PerfEval.LocalPostgres"] = [],
        ["PerfEval.Application"] = ["PerfEval.Forms", "PerfEval.Persistence"],
        ["PerfEval.Web"] = ["PerfEval.Application", "PerfEval.Rendering", "PerfEval.LocalPostgres"],
        ["PerfEval.Cli"] = ["PerfEval.Application", "PerfEval.Rendering", "PerfEval.LocalPostgres"],
    };

    [Fact]
    public void Every_project_is_in_the_table() =>
        Assert.Equal(
            Arrows.Keys.Order(StringComparer.Ordinal),
            SourceTree.ProjectFiles.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_what_the_table_allows(string project) =>
        Assert.Equal(Arrows[project].Order(StringComparer.Ordinal), ReferencesIn(project, "ProjectReference").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_projects_that_an_arrow_reaches(string project) =>
        Assert.Empty(AssemblyOf(project).GetReferencedAssemblies().Select(name => name.Name ?? "").Where(IsOurs).Except(Reachable(project)));

    [Theory]
    [InlineData("PerfEval.Domain")]
    [InlineData("PerfEval.Forms")]
    public void A_pure_project_has_no_packages(string project) =>
        Assert.Empty(ReferencesIn(project, "PackageReference").Concat(ReferencesIn(project, "FrameworkReference")));

    public static TheoryData<string> Projects() => [.. Arrows.Keys];

    private static bool IsOurs(string assembly) => assembly.StartsWith("PerfEval.", StringComparison.Ordinal);

    private static IEnumerable<string> Reachable(string project) =>
        Arrows[project].SelectMany(direct => Reachable(direct).Prepend(direct)).Distinct();

    private static Assembly AssemblyOf(string project) =>
        Assembly.Load(project == "PerfEval.Cli" ? "perfeval" : project);

    private static IEnumerable<string> ReferencesIn(string project, string kind) =>
        from reference in XDocument.Load(Checkout.PathOf("src", project, $"{project}.csproj")).Descendants(kind)
        select Path.GetFileNameWithoutExtension(reference.Attribute("Include")?.Value.Replace('\\', '/') ?? "");
}
