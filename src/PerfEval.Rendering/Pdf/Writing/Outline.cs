namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>The list of forms beside the pages.</summary>
internal sealed class Outline(PdfFile file)
{
    private readonly List<(int Number, string Name, int FirstPage)> entries = [];

    /// <summary>The root's number.</summary>
    public int Root { get; } = file.Reserve();

    public int Count => entries.Count;

    public void Add(string name, int firstPage) => entries.Add((file.Reserve(), name, firstPage));

    public void Write(ObjectStream objects)
    {
        var root = objects.Begin(Root).Put("<</Type/Outlines"u8);
        if (entries.Count > 0)
            root.Put("/First "u8).PutReference(entries[0].Number).Put("/Last "u8).PutReference(entries[^1].Number)
                .Put("/Count "u8).PutDecimal(entries.Count);
        root.Put(">>"u8);
        for (var i = 0; i < entries.Count; i++)
            WriteEntry(i, objects);
    }

    private void WriteEntry(int index, ObjectStream objects)
    {
        var (number, name, firstPage) = entries[index];
        var target = objects.Begin(number).Put("<</Title"u8).PutText(name).Put("/Parent "u8).PutReference(Root);
        if (index > 0)
            target.Put("/Prev "u8).PutReference(entries[index - 1].Number);
        if (index < entries.Count - 1)
            target.Put("/Next "u8).PutReference(entries[index + 1].Number);
        target.Put("/Dest["u8).PutReference(firstPage).Put("/Fit]>>"u8);
    }
}
