namespace Summarizer.Articles.Formats;

/// <summary>A file as formats see it: its bytes, and its characters, decoded once for all formats.</summary>
/// <param name="declaredType">The media type that the sender declared; not trusted.</param>
/// <param name="depth">The number of files around it: 2 for an attachment of a mail in a gzip file.</param>
internal sealed class SourceFile(ReadOnlyMemory<byte> content, string name, string? declaredType, int depth = 0)
{
    private readonly Lazy<(string? Text, Rejection? Rejection)> _decoded = new(() => TextDecoder.Decode(content.Span));

    public SourceFile(Upload upload)
        : this(upload.Content, upload.Name, upload.ContentType) { }


    public ReadOnlySpan<byte> Bytes => content.Span;

    public ReadOnlyMemory<byte> Content => content;

    /// <summary>The name, whose extension hints at the format.</summary>
    public string Name => name;

    /// <summary>In lower case, with its dot; empty if there is none.</summary>
    public string Extension => Path.GetExtension(name).ToLowerInvariant();

    /// <summary><see cref="DeclaredType"/> without parameters, in lower case.</summary>
    public string? MediaType => declaredType?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The media type that the sender declared; not trusted.</summary>
    public string? DeclaredType => declaredType;

    /// <summary>Null if the bytes are not text.</summary>
    public string? Text => _decoded.Value.Text;

    /// <summary>Why <see cref="Text"/> is null.</summary>
    public Rejection? NotText => _decoded.Value.Rejection;

    public int Depth => depth;

    /// <summary>A file in this one, such as an attachment or what a gzip file holds.</summary>
    public SourceFile Inner(ReadOnlyMemory<byte> inner, string innerName, string? innerType) => new(inner, innerName, innerType, depth + 1);
}
