namespace PerfEval.Rendering.Fonts;

/// <summary>A font cannot be used for documents: missing, unreadable, of a kind not supported, or its rights forbid embedding.
/// The message is a Chinese sentence that names the file and what to do.</summary>
public sealed class FontRefusedException : Exception
{
    public FontRefusedException(FontSource source, string reason, Exception? cause = null)
        : base($"字体文件 {source.Path} 不能用于生成文档：{reason}", cause) => Font = source;

    /// <summary>The refused font.</summary>
    public FontSource Font { get; }
}
