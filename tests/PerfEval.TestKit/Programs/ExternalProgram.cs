using System.ComponentModel;
using System.Diagnostics;

namespace PerfEval.TestKit.Programs;

/// <summary>A program of the system that a test needs.</summary>
/// <param name="Name">The program, found on PATH.</param>
/// <param name="Package">The Debian package it comes in.</param>
public sealed record ExternalProgram(string Name, string Package)
{
    public static ExternalProgram PdfToText { get; } = new("pdftotext", "poppler-utils");

    public static ExternalProgram PdfToPpm { get; } = new("pdftoppm", "poppler-utils");

    public static ExternalProgram PdfFonts { get; } = new("pdffonts", "poppler-utils");

    public static ExternalProgram PdfInfo { get; } = new("pdfinfo", "poppler-utils");

    public static ExternalProgram Qpdf { get; } = new("qpdf", "qpdf");

    /// <summary>Runs the program to its end and gives what it wrote to either output.</summary>
    /// <exception cref="InvalidOperationException">The program is missing or failed.</exception>
    public async Task<string> RunAsync(params IEnumerable<string> arguments)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        string text = await output + await errors;
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"{Name} failed ({process.ExitCode}): {text}");
    }

    private Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(Name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
                ?? throw new InvalidOperationException($"{Name} did not start.");
        }
        catch (Win32Exception cause)
        {
            throw new InvalidOperationException($"This test needs {Name}: apt install {Package}", cause);
        }
    }
}
