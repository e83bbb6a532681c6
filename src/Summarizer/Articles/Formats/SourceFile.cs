using Summarizer.Articles.Formats.Decoding;

namespace Summarizer.Articles.Formats;

/// <summary>A file to read: its bytes, and its text, which is decoded once for all formats.</summary>
/// <param name="name">The name, whose extension hints at the format.</param>
/// <param name="declaredType">The media type that the uploader declared; not trusted.</param>
/// <param name="depth">How many files contain it: 2 for an attachment of a mail in a gzip file.</param>
internal sealed class SourceFile(ReadOnlyMemory<byte> content, string name, string? declaredType, int depth = 0)
{
    private readonly Lazy<DecodedText> _decoded = new(() => TextDecoder.Decode(content.Span, declaredType));

    public SourceFile(Upload upload)
        : this(upload.Content, upload.Name, upload.ContentType) { }

    public ReadOnlySpan<byte> Bytes => content.Span;

    /// <summary>The bytes, for libraries that keep them.</summary>
    public ReadOnlyMemory<byte> Content => content;

    public string Name => name;

    /// <summary>The extension in lower case, with its dot; empty if the name has none.</summary>
    public string Extension => Path.GetExtension(name).ToLowerInvariant();

    /// <summary>The media type without parameters, in lower case; null if none was declared.</summary>
    public string? MediaType => declaredType?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The media type that the uploader declared; not trusted.</summary>
    public string? DeclaredType => declaredType;

    /// <summary>Null if the bytes are not text.</summary>
    public string? Text => _decoded.Value.Text;

    /// <summary>Why <see cref="Text"/> is null.</summary>
    public Rejection? NotText => _decoded.Value.Rejection;

    /// <summary>Whether the text ends in the middle of a character.</summary>
    public bool IsCut => _decoded.Value.IsCut;

    /// <summary>How many files contain it.</summary>
    public int Depth => depth;

    /// <summary>A file inside this one, such as an attachment.</summary>
    public SourceFile Inner(ReadOnlyMemory<byte> inner, string innerName, string? innerType) => new(inner, innerName, innerType, depth + 1);
}
