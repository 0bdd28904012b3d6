using System.Globalization;
using System.Security;
using System.Text;
using PerfEval.Rendering.Pdf.Layout;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Writes title, author, producer and date, for old readers and as XMP for new ones. Claims no conformance to PDF/A or
/// PDF/UA: none has been proved.</summary>
internal static class Metadata
{
    public static void WriteInformation(PdfFile file, int number, PdfOptions options) => file.Write(number, target =>
    {
        target.Put("<</Title"u8).PutText(PlainText.Of(options.DocumentTitle)).Put("/Producer"u8).PutText(options.Producer);
        if (options.Author is { } author)
            target.Put("/Author"u8).PutText(PlainText.Of(author));
        if (options.CreatedAt is { } created)
            target.Put("/CreationDate("u8).PutAscii(PdfDate(created)).Put((byte)')');
        target.Put(">>"u8);
    });

    public static void WriteXmp(PdfFile file, int number, PdfOptions options) =>
        file.WritePlainStream(number, "/Type/Metadata/Subtype/XML"u8, Encoding.UTF8.GetBytes(Xmp(options)));

    private static string PdfDate(DateTimeOffset date)
    {
        var offset = date.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'');
        return "D:" + date.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + offset + "'";
    }

    private static string Xmp(PdfOptions options)
    {
        var author = options.Author is { } name ? $"<dc:creator><rdf:Seq><rdf:li>{Escape(name)}</rdf:li></rdf:Seq></dc:creator>" : "";
        var created = options.CreatedAt is { } date ? $"<xmp:CreateDate>{date:yyyy-MM-ddTHH:mm:sszzz}</xmp:CreateDate>" : "";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(options.DocumentTitle)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
            {author}{created}<pdf:Producer>{Escape(options.Producer)}</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }

    private static string Escape(string text) => SecurityElement.Escape(PlainText.Of(text));
}
