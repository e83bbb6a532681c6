using Azure;

namespace Summarizer.Functions.Storage;

/// <summary>Versions of blobs.</summary>
internal static class ETags
{
    /// <summary>A version as the records keep it: headers give it in quotation marks, listings without.</summary>
    public static string Version(this ETag etag) => etag.ToString().Trim('"');
}
