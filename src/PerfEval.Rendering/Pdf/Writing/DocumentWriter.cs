using PerfEval.Forms.Grid;
using PerfEval.Rendering.Bytes;
using PerfEval.Rendering.Fonts;
using PerfEval.Rendering.Pdf.Layout;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Writes one document. A form's pages leave as soon as they are laid out; the fonts, which all forms share, come last.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly PdfFile file;
    private readonly PdfOptions options;
    private readonly FontSet fonts;
    private readonly FontSubsets subsets;
    private readonly FormTypesetter typesetter;
    private readonly PageContent pageContent;
    private readonly StructureTree structure;
    private readonly Outline outline;
    private readonly PageTree pageTree;
    private readonly ByteBuffer content = new();

    public DocumentWriter(FontSet fonts, PdfOptions options, Stream output)
    {
        (this.fonts, this.options) = (fonts, options);
        file = new PdfFile(output, options.Compression);
        subsets = new FontSubsets(fonts);
        typesetter = new FormTypesetter(fonts, options);
        pageContent = new PageContent(subsets);
        structure = new StructureTree(file);
        outline = new Outline(file);
        pageTree = new PageTree(file);
    }

    public void Dispose()
    {
        content.Dispose();
        file.Dispose();
    }

    public void Add(FormDocument document)
    {
        using var objects = new ObjectStream();
        var form = typesetter.Lay(document);
        var formStructure = new FormStructure(file, objects, form);
        var pages = pageTree.BeginForm(form.Pages.Count);
        var elements = new List<List<int>>();
        for (var i = 0; i < form.Pages.Count; i++)
        {
            var contentNumber = file.Reserve();
            pageTree.WritePage(pages, i, contentNumber, structure.NextPage + i, objects);
            elements.Add(WriteContent(form.Pages[i], WatermarkOf(document), contentNumber, pages.Pages[i], formStructure));
        }

        formStructure.Write(structure.Document, document.Name);
        structure.Add(formStructure.Section, elements, objects);
        outline.Add(document.Name, pages.Pages[0]);
        file.Write(objects);
    }

    public void Finish()
    {
        var (catalog, information, metadata) = (file.Reserve(), file.Reserve(), file.Reserve());
        using var objects = new ObjectStream();
        WriteFonts(objects);
        structure.Write(objects);
        outline.Write(objects);
        WriteCatalog(objects.Begin(catalog), metadata);
        file.Write(objects);
        Metadata.WriteXmp(file, metadata, options);
        Metadata.WriteInformation(file, information, options);
        file.Finish(catalog, information);
    }

    private List<int> WriteContent(LaidOutPage page, LaidOutText? watermark, int number, int pageNumber, FormStructure formStructure)
    {
        var elements = new List<int>();
        content.Clear();
        pageContent.Write(page, watermark, NoteMark, content);
        file.WriteStream(number, [], content.Written);
        return elements;

        void NoteMark(LaidOutText text)
        {
            formStructure.Add(text, pageNumber, elements.Count);
            elements.Add(formStructure.ElementOf(text));
        }
    }

    private LaidOutText? WatermarkOf(FormDocument document)
    {
        var words = PlainText.Of(document.Watermark ?? "").Replace('\n', ' ');
        if (words.Length == 0)
            return null;
        var width = new LineBreaker(fonts.Regular).WidthOf(words);
        var size = WatermarkContent.SizeFor(width);
        return new LaidOutText
        {
            Text = words,
            Lines = [new TextLine(0, words.Length, width)],
            Style = new TextStyle(size, size, FontWeight.Regular),
            Alignment = CellAlignment.Centre,
        };
    }

    private void WriteFonts(ObjectStream objects)
    {
        var numbers = subsets.Used.ToDictionary(used => used.Key, _ => file.Reserve());
        foreach (var (face, subset) in subsets.Used)
            FontObjects.Write(file, numbers[face], subset);
        pageTree.WriteRoot(numbers, objects);
    }

    private void WriteCatalog(ByteBuffer target, int metadata)
    {
        target.Put("<</Type/Catalog/Lang(zh-CN)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Pages "u8)
            .PutReference(pageTree.Root).Put("/StructTreeRoot "u8).PutReference(structure.Root)
            .Put("/Metadata "u8).PutReference(metadata).Put("/Outlines "u8).PutReference(outline.Root);
        if (outline.Count > 1)
            target.Put("/PageMode/UseOutlines"u8);
        target.Put(">>"u8);
    }
}
