using PerfEval.Application.Documents.Json;
using PerfEval.Application.Evaluations;

namespace PerfEval.Cli;

/// <summary>A form's file as a command reads it.</summary>
internal abstract record FormFile
{
    private FormFile()
    {
    }

    /// <summary>The file's bytes were read as a form, or refused as one.</summary>
    public sealed record Read(FormReading Reading) : FormFile;

    /// <summary>The file cannot be read at all.</summary>
    public sealed record Unreadable(FieldError Error) : FormFile;

    public static FormFile Open(string path)
    {
        try
        {
            return new Read(FormJson.Read(File.ReadAllBytes(path)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Unreadable(new FieldError("$", path, ReasonOf(failure)));
        }
    }

    private static string ReasonOf(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "找不到文件",
        UnauthorizedAccessException => "没有读取文件的权限，或它是一个文件夹",
        _ => $"无法读取文件（{failure.Message}）",
    };
}
