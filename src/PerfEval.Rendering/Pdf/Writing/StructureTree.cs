namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>The root of the structure: one document with a section for each form, and the way back from the marks of each page
/// to their elements.</summary>
internal sealed class StructureTree(PdfFile file)
{
    private readonly List<int> sections = [];
    private readonly List<int> leaves = [];
    private int pages;

    /// <summary>The root's number.</summary>
    public int Root { get; } = file.Reserve();

    /// <summary>The element all sections belong to.</summary>
    public int Document { get; } = file.Reserve();

    /// <summary>The key of the next page in the table from marks to elements.</summary>
    public int NextPage => pages;

    /// <summary>Adds a form's section, and for each of its pages the elements of the page's marks in order.</summary>
    public void Add(int section, IReadOnlyList<List<int>> elementsOfPages, ObjectStream objects)
    {
        sections.Add(section);
        var leaf = file.Reserve();
        leaves.Add(leaf);
        var target = objects.Begin(leaf).Put("<</Limits["u8).PutDecimal(pages).Put((byte)' ')
            .PutDecimal(pages + elementsOfPages.Count - 1).Put("]/Nums["u8);
        foreach (var elements in elementsOfPages)
            target.PutDecimal(pages++).PutReferences(elements);
        target.Put("]>>"u8);
    }

    public void Write(ObjectStream objects)
    {
        objects.Begin(Root).Put("<</Type/StructTreeRoot/K "u8).PutReference(Document).Put("/ParentTreeNextKey "u8).PutDecimal(pages)
            .Put("/ParentTree<</Kids"u8).PutReferences(leaves).Put(">>>>"u8);
        objects.Begin(Document).Put("<</S/Document/P "u8).PutReference(Root).Put("/K"u8).PutReferences(sections).Put(">>"u8);
    }
}
