namespace Summarizer.Articles.Formats;

/// <summary>An upload as the formats see it: its bytes, and the characters in them, decoded once for all formats.</summary>
internal sealed class SourceFile(Upload upload)
{
    private readonly Lazy<(string? Text, Rejection? Rejection)> _decoded = new(() => TextDecoder.Decode(upload.Content.Span));

    /// <summary>The bytes as they were uploaded.</summary>
    public ReadOnlySpan<byte> Bytes => upload.Content.Span;

    /// <summary>The blob name, whose extension hints at the format.</summary>
    public string Name => upload.Name;

    /// <summary>The media type the uploader declared, without trust.</summary>
    public string? DeclaredType => upload.ContentType;

    /// <summary>The characters; null if the bytes are not text.</summary>
    public string? Text => _decoded.Value.Text;

    /// <summary>Why there are no characters.</summary>
    public Rejection? NotText => _decoded.Value.Rejection;
}
