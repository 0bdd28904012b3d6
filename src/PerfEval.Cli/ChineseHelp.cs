using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PerfEval.Cli;

/// <summary>The package's help with the words that its Chinese resources leave in English.</summary>
internal sealed class ChineseHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    private static readonly (string English, string Chinese)[] Words =
        [("Description:", "说明:"), ("(REQUIRED)", "（必填）"), ("[command]", "[命令]"), ("[options]", "[选项]")];

    /// <summary>Puts this help in place of a command's own.</summary>
    public static void Use(Command root)
    {
        foreach (HelpOption option in root.Options.OfType<HelpOption>())
        {
            option.Description = "显示帮助";
            if (option.Action is SynchronousCommandLineAction action)
                option.Action = new ChineseHelp(action);
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        int exitCode = help.Invoke(parseResult);
        output.Write(Words.Aggregate(text.ToString(), (line, word) => line.Replace(word.English, word.Chinese, StringComparison.Ordinal)));
        return exitCode;
    }
}
