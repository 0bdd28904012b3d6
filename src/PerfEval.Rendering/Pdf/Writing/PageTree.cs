using PerfEval.Rendering.Pdf.Layout;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>The pages of the document, in a branch for each form.</summary>
internal sealed class PageTree(PdfFile file)
{
    private readonly List<int> branches = [];
    private int count;

    /// <summary>The root's number.</summary>
    public int Root { get; } = file.Reserve();

    public FormPages BeginForm(int pageCount)
    {
        var branch = file.Reserve();
        branches.Add(branch);
        count += pageCount;
        return new FormPages(branch, [.. Enumerable.Range(0, pageCount).Select(_ => file.Reserve())]);
    }

    public void WritePage(FormPages form, int index, int content, int structureKey, ObjectStream objects)
    {
        if (index == 0)
            objects.Begin(form.Branch).Put("<</Type/Pages/Parent "u8).PutReference(Root).Put("/Count "u8).PutDecimal(form.Pages.Count)
                .Put("/Kids"u8).PutReferences(form.Pages).Put(">>"u8);
        objects.Begin(form.Pages[index]).Put("<</Type/Page/Tabs/S/Parent "u8).PutReference(form.Branch)
            .Put("/StructParents "u8).PutDecimal(structureKey).Put("/Contents "u8).PutReference(content).Put(">>"u8);
    }

    /// <summary>Writes the root with what all pages inherit: their size and the fonts by the index of their face.</summary>
    public void WriteRoot(IReadOnlyDictionary<int, int> fonts, ObjectStream objects)
    {
        var target = objects.Begin(Root).Put("<</Type/Pages/Count "u8).PutDecimal(count).Put("/MediaBox[0 0 "u8)
            .PutLength(PageGeometry.PageWidth).PutLength(PageGeometry.PageHeight).Put("]/Resources<</Font<<"u8);
        foreach (var (face, number) in fonts.OrderBy(font => font.Key))
            target.Put("/F"u8).PutDecimal(face).Put((byte)' ').PutReference(number);
        target.Put(">>>>/Kids"u8).PutReferences(branches).Put(">>"u8);
    }
}

/// <summary>The numbers of a form's pages and of the branch that holds them.</summary>
internal sealed record FormPages(int Branch, IReadOnlyList<int> Pages);
