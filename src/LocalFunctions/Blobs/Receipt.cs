using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalFunctions.Blobs;

/// <summary>Says that a function has dealt with a version of a blob. Stored as a line <c>["name","etag"]</c>.</summary>
internal readonly record struct Receipt(string BlobName, string ETag)
{
    // Not for HTML: a quotation mark stays one.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Receipt? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(line) is [{ } name, { } etag] ? new Receipt(name, etag) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override string ToString() => JsonSerializer.Serialize(new[] { BlobName, ETag }, Plain);
}
