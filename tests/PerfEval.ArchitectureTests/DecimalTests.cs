using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace PerfEval.ArchitectureTests;

/// <summary>Money, rates, points and scores are decimals: binary fractions stay out of the projects that handle them.</summary>
public sealed partial class DecimalTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_member_is_a_binary_fraction(string project) =>
        Assert.Empty(
            from type in Assembly.Load(project).GetTypes()
            from member in type.GetMembers(Everything)
            where TypesOf(member).Any(IsBinaryFraction)
            select $"{type}.{member.Name}");

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_line_names_a_binary_fraction(string project) =>
        Assert.Empty(
            from file in SourceTree.CSharpFiles
            where SourceTree.Relative(file).StartsWith($"src/{project}/", StringComparison.Ordinal)
            from line in SourceTree.CodeLines(file)
            where BinaryFraction().IsMatch(line)
            select $"{SourceTree.Relative(file)}: {line.Trim()}");

    public static TheoryData<string> Projects() => ["PerfEval.Domain", "PerfEval.Forms", "PerfEval.Application"];

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. ParametersOf(method), .. LocalsOf(method)],
        ConstructorInfo constructor => [.. ParametersOf(constructor), .. LocalsOf(constructor)],
        _ => [],
    };

    private static IEnumerable<Type> ParametersOf(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> LocalsOf(MethodBase method) =>
        method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [];

    private static bool IsBinaryFraction(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || type.GetElementType() is { } element && IsBinaryFraction(element)
        || type.IsGenericType && type.GetGenericArguments().Any(IsBinaryFraction);

    [GeneratedRegex(@"\b(double|float|Half)\b|\b(Get|To|Read)(Double|Single)\b")]
    private static partial Regex BinaryFraction();
}
