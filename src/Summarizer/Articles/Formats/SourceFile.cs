namespace Summarizer.Articles.Formats;

/// <summary>A file as the formats see it: its bytes, and the characters in them, decoded once for all formats.</summary>
/// <param name="content">The bytes.</param>
/// <param name="name">The name, whose extension hints at the format.</param>
/// <param name="declaredType">The media type that somebody declared, without trust; null: none.</param>
/// <param name="depth">In how many other files it is: an attachment of a mail in a gzip file has 2.</param>
internal sealed class SourceFile(ReadOnlyMemory<byte> content, string name, string? declaredType, int depth = 0)
{
    private readonly Lazy<(string? Text, Rejection? Rejection)> _decoded = new(() => TextDecoder.Decode(content.Span));

    /// <summary>An upload.</summary>
    public SourceFile(Upload upload)
        : this(upload.Content, upload.Name, upload.ContentType) { }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => content.Span;

    /// <summary>The bytes, for libraries that keep them.</summary>
    public ReadOnlyMemory<byte> Content => content;

    /// <summary>The name, whose extension hints at the format.</summary>
    public string Name => name;

    /// <summary>The extension of the name in lower case, with its dot; empty if there is none.</summary>
    public string Extension => Path.GetExtension(name).ToLowerInvariant();

    /// <summary>The media type without parameters, in lower case; null if none was declared.</summary>
    public string? MediaType => declaredType?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The media type that somebody declared, without trust.</summary>
    public string? DeclaredType => declaredType;

    /// <summary>The characters; null if the bytes are not text.</summary>
    public string? Text => _decoded.Value.Text;

    /// <summary>Why there are no characters.</summary>
    public Rejection? NotText => _decoded.Value.Rejection;

    /// <summary>In how many other files it is.</summary>
    public int Depth => depth;

    /// <summary>A file in this one, such as an attachment or what a gzip file holds.</summary>
    public SourceFile Inner(ReadOnlyMemory<byte> inner, string innerName, string? innerType) => new(inner, innerName, innerType, depth + 1);
}
