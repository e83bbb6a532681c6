using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalFunctions.Blobs;

/// <summary>Records that a function has handled a version of a blob. Stored as a line <c>["name","etag"]</c>.</summary>
internal readonly record struct Receipt(string BlobName, string ETag)
{
    // The default encoder would escape quotation marks and non-ASCII letters for HTML.
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
