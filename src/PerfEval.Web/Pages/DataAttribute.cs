using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PerfEval.Web.Pages;

/// <summary>A data attribute that is not there when it has no value; Razor itself would write an empty one.</summary>
internal sealed class DataAttribute(string name, object? value) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (value?.ToString() is not { } text) return;
        writer.Write($" data-{name}=\"");
        encoder.Encode(writer, text);
        writer.Write('"');
    }
}
