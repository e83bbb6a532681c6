namespace Summarizer.Articles.Formats;

/// <summary>An upload as formats see it: its bytes, and its characters, decoded once for all formats.</summary>
internal sealed class SourceFile(Upload upload)
{
    private readonly Lazy<(string? Text, Rejection? Rejection)> _decoded = new(() => TextDecoder.Decode(upload.Content.Span));

    public ReadOnlySpan<byte> Bytes => upload.Content.Span;

    /// <summary>The blob name, whose extension hints at the format.</summary>
    public string Name => upload.Name;

    /// <summary>The media type that the uploader declared; not trusted.</summary>
    public string? DeclaredType => upload.ContentType;

    /// <summary>Null if the bytes are not text.</summary>
    public string? Text => _decoded.Value.Text;

    /// <summary>Why <see cref="Text"/> is null.</summary>
    public Rejection? NotText => _decoded.Value.Rejection;
}
