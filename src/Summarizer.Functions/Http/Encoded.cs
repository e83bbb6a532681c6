using Microsoft.Net.Http.Headers;

namespace Summarizer.Functions.Http;

/// <summary>A representation in one content coding.</summary>
/// <param name="coding">Its content coding; null if it has none.</param>
/// <param name="tag">Its ETag without quotes.</param>
internal sealed class Encoded(ReadOnlyMemory<byte> bytes, string? coding, string tag)
{
    public ReadOnlyMemory<byte> Bytes => bytes;

    public string? Coding => coding;

    public EntityTagHeaderValue ETag { get; } = new($"\"{tag}\"");

    public string ETagText { get; } = $"\"{tag}\"";
}
