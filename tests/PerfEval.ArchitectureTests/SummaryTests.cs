using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace PerfEval.ArchitectureTests;

/// <summary>The pure projects explain themselves: every public type says what it is.</summary>
public sealed class SummaryTests
{
    [Theory]
    [InlineData("PerfEval.Domain")]
    [InlineData("PerfEval.Forms")]
    public void Every_public_type_has_a_summary(string project)
    {
        Assembly assembly = Assembly.Load(project);
        HashSet<string> described =
        [
            .. from member in XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{project}.xml")).Descendants("member")
               where member.Element("summary") is { } summary && summary.Value.Trim().Length > 0
               select member.Attribute("name")?.Value,
        ];

        Assert.All(assembly.GetExportedTypes(), type => Assert.Contains($"T:{type.FullName?.Replace('+', '.')}", described));
    }
}
