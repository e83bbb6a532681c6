using System.Text.Json;

namespace Summarizer.Functions.Http;

/// <summary>Small JSON bodies.</summary>
internal static class JsonBody
{
    private const int MaxBytes = 64 * 1024;

    /// <summary>The object in a body; null where there is none, or it is larger than any that is meant.</summary>
    public static async Task<JsonElement?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var bytes = new byte[MaxBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > MaxBytes) return null;
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false };
            using var document = JsonDocument.Parse(bytes.AsMemory(0, length), options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static IResult Refuse() => Problems.Create(
        StatusCodes.Status400BadRequest, "The body is no JSON object", "Send one of at most 64 KiB, such as {\"url\":\"https://example.com/hook\"}.");
}
