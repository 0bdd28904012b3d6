using PerfEval.Rendering.Bytes;

namespace PerfEval.Rendering.Pdf.Writing;

/// <summary>Gathers small objects that are compressed together.</summary>
internal sealed class ObjectStream : IDisposable
{
    private readonly ByteBuffer content = new();
    private readonly List<int> offsets = [];
    private readonly List<int> numbers = [];

    public IReadOnlyList<int> Numbers => numbers;

    public void Dispose() => content.Dispose();

    /// <summary>Begins an object; it is written to the buffer and ends where the next one begins.</summary>
    public ByteBuffer Begin(int number)
    {
        if (content.Length > 0)
            content.Put((byte)'\n');
        numbers.Add(number);
        offsets.Add(content.Length);
        return content;
    }

    /// <summary>The stream's content; its dictionary's entries go to <paramref name="dictionary"/>.</summary>
    public ByteBuffer Join(ByteBuffer dictionary)
    {
        var joined = new ByteBuffer();
        for (var i = 0; i < numbers.Count; i++)
            joined.PutDecimal(numbers[i]).Put((byte)' ').PutDecimal(offsets[i]).Put((byte)' ');
        dictionary.Put("/Type/ObjStm/N "u8).PutDecimal(numbers.Count).Put("/First "u8).PutDecimal(joined.Length);
        return joined.Put(content.Written);
    }
}
