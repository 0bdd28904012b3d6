using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace PerfEval.ArchitectureTests;

/// <summary>House rules that a machine can hold.</summary>
public sealed partial class HouseRuleTests
{
    private const int MostLines = 300;

    [Fact]
    public void No_file_is_longer_than_the_ceiling() =>
        Assert.Empty(SourceTree.CSharpFiles.Where(file => File.ReadLines(file).Count() > MostLines).Select(SourceTree.Relative));

    [Fact]
    public void No_file_has_a_name_that_says_nothing() =>
        Assert.Empty(SourceTree.CSharpFiles.Where(file => EmptyName().IsMatch(Path.GetFileNameWithoutExtension(file))).Select(SourceTree.Relative));

    [Fact]
    public void No_line_silences_the_compiler_or_hides_code() =>
        Assert.Empty(
            from file in SourceTree.CSharpFiles
            from line in SourceTree.CodeLines(file)
            where Silenced().IsMatch(line)
            select $"{SourceTree.Relative(file)}: {line.Trim()}");

    [Theory]
    [InlineData("PerfEval.Domain")]
    [InlineData("PerfEval.Forms")]
    [InlineData("PerfEval.Application")]
    public void Every_class_is_sealed_or_made_to_be_derived_from(string project) =>
        Assert.Empty(
            from type in Assembly.Load(project).GetTypes()
            where type is { IsClass: true, IsSealed: false, IsAbstract: false }
            where type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            select type.FullName);

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Utilities|Common|Base|Extensions|Misc)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\bnull!|\bdefault!|^\s*#region|#pragma warning disable")]
    private static partial Regex Silenced();
}
