using System.Text;
using AngleSharp.Html.Parser;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.UnitTests.Cli;

public sealed class RenderCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perfeval-render-");

    private string Output => Path.Combine(folder.FullName, "out");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_pdf_is_written_to_the_file_named()
    {
        await RunAsync(Golden("2024/000-08"), "--format", "pdf", "--output", Output);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Output)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_html_file_shows_the_printed_total_and_not_the_computed_one()
    {
        await RunAsync(Golden("2024/000-08"), "--format", "html", "--output", Output);
        using var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Output));
        Assert.Equal("99.83", page.QuerySelector("[data-cell='total.totalScore']")?.TextContent);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("html")]
    public async Task The_same_form_gives_the_same_bytes(string format)
    {
        await RunAsync(Golden("2021/003-05"), "--format", format, "--output", Output);
        await RunAsync(Golden("2021/003-05"), "--format", format, "--output", Output + "2");
        Assert.Equal(await File.ReadAllBytesAsync(Output), await File.ReadAllBytesAsync(Output + "2"));
    }

    [Fact]
    public async Task Several_forms_become_one_pdf() =>
        Assert.Equal(0, (await RunAsync(Golden("2024/000-08"), Golden("2021/003-01"), "--format", "pdf", "--output", Output)).ExitCode);

    [Theory]
    [InlineData("2023/002-03", "2023/002-04", "财政项目支出绩效自我评价（2 份）")]
    [InlineData("2023/002-03", "2024/000-08", "财政项目支出绩效自评表（2 份）")]
    public async Task Several_forms_are_named_by_the_title_they_share(string first, string second, string title)
    {
        await RunAsync(Golden(first), Golden(second), "--format", "pdf", "--output", Output);
        Assert.Contains(title, await File.ReadAllTextAsync(Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_forms_cannot_become_one_html_file()
    {
        (int exitCode, _, string error) = await RunAsync(Golden("2024/000-08"), Golden("2024/000-01"), "--format", "html", "--output", Output);
        Assert.Equal((2, true), (exitCode, error.Contains("一次只能生成一张表", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_unknown_format_is_wrong_usage_and_the_known_ones_are_named()
    {
        (int exitCode, _, string error) = await RunAsync(Golden("2024/000-08"), "--format", "docx", "--output", Output);
        Assert.Equal((2, true), (exitCode, error.Contains("pdf、html", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_declaration_is_refused_with_a_reason()
    {
        (int exitCode, _, string error) = await RunAsync(Golden("2020/001-01"), "--format", "pdf", "--output", Output);
        Assert.Equal((2, true), (exitCode, error.Contains("暂不能生成绩效目标申报表", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_missing_file_is_refused() =>
        Assert.Equal(2, (await RunAsync(Output + ".json", "--format", "pdf", "--output", Output)).ExitCode);

    [Fact]
    public async Task Malformed_input_is_refused_with_path_value_and_reason()
    {
        CommandLineRun run = await RunAsync(Spoilt(), "--format", "pdf", "--output", Output, "--json");
        Assert.Equal(
            (2, "$.funds[0].executed", "12a.5"),
            (run.ExitCode, run.Errors[0].GetProperty("path").GetString(), run.Errors[0].GetProperty("value").GetString()));
    }

    [Fact]
    public async Task A_refused_form_leaves_an_earlier_file_as_it_was()
    {
        await File.WriteAllTextAsync(Output, "earlier");
        await RunAsync(Spoilt(), Golden("2024/000-08"), "--format", "pdf", "--output", Output);
        Assert.Equal("earlier", await File.ReadAllTextAsync(Output));
    }

    [Theory]
    [InlineData(".", "--output：“.”：没有写入的权限，或它是一个文件夹")]
    [InlineData("no such folder/out", "--output：“no such folder/out”：找不到要写入的文件夹")]
    [InlineData("", "--output：应为要写入的文件名")]
    public async Task An_output_that_cannot_be_written_is_refused_with_a_reason(string output, string reason)
    {
        CommandLineRun run = await RunAsync(Golden("2024/000-08"), "--format", "html", "--output", output);
        Assert.Equal((2, reason), (run.ExitCode, run.Error.Trim()));
    }

    private string Spoilt()
    {
        string file = Path.Combine(folder.FullName, "spoilt.json");
        string json = File.ReadAllText(Golden("2024/000-08"));
        File.WriteAllText(file, json.Replace("\"executed\": \"140.98\"", "\"executed\": \"12a.5\"", StringComparison.Ordinal));
        return file;
    }

    private static string Golden(string name) => GoldenForms.Named(name).Path;

    private static Task<CommandLineRun> RunAsync(params string[] arguments) => CommandLineRun.OfAsync(["render", .. arguments]);
}
