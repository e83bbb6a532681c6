using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Storage.Blobs.Models;

namespace Summarizer.Functions.Storage;

/// <summary>A JSON blob as it was read.</summary>
internal sealed class JsonBlob<T>(BlobDownloadResult blob, JsonTypeInfo<T> type)
    where T : class
{
    /// <summary>The stored bytes.</summary>
    public BinaryData Json => blob.Content;

    /// <summary>The version, for <c>If-Match</c>.</summary>
    public ETag ETag => blob.Details.ETag;

    /// <summary>When it was written, UTC.</summary>
    public DateTimeOffset WrittenAt => blob.Details.LastModified;

    /// <summary>What a listing shows of it.</summary>
    public IDictionary<string, string> Metadata => blob.Details.Metadata;

    /// <exception cref="JsonException">Another program overwrote it.</exception>
    public T Parse() => JsonSerializer.Deserialize(Json, type) ?? throw new JsonException("The blob is null.");

    /// <summary>Parses it; false where another program overwrote it.</summary>
    public bool TryParse([NotNullWhen(true)] out T? value)
    {
        try
        {
            value = Parse();
        }
        catch (JsonException)
        {
            value = null;
        }

        return value is not null;
    }
}
