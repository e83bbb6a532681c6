using System.Text.Json;
using System.Text.Unicode;

namespace Summarizer.Functions.Http;

/// <summary>A small JSON body.</summary>
/// <param name="Members">The object; undefined if there is a problem.</param>
/// <param name="Problem">What is wrong with the body; null if it is valid.</param>
internal sealed record JsonBody(JsonElement Members, IResult? Problem)
{
    private const int MaxBytes = 64 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads an object. Its members must have unique names, and its strings must be valid Unicode.</summary>
    public static async Task<JsonBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var bytes = new byte[MaxBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > MaxBytes)
            return Refuse("The body is too large", $"Send at most {MaxBytes / 1024} KiB.", StatusCodes.Status413PayloadTooLarge);
        var json = bytes.AsMemory(0, length);
        if (json.Span.StartsWith(ByteOrderMark))
            json = json[ByteOrderMark.Length..];
        return Utf8.IsValid(json.Span) ? Parse(json) : NoText();
    }

    private static JsonBody Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return NoObject();
            ReadTexts(document.RootElement);
            var names = document
                .RootElement.EnumerateObject()
                .CountBy(member => member.Name)
                .Where(name => name.Value > 1)
                .Select(name => name.Key);
            return names.FirstOrDefault() is { } twice
                ? Refuse($"The body names a member twice: {twice}", "Send each member once.")
                : new JsonBody(document.RootElement.Clone(), null);
        }
        catch (JsonException)
        {
            return NoObject();
        }
        catch (InvalidOperationException)
        {
            return NoText();
        }
    }

    /// <exception cref="InvalidOperationException">A string contains an escaped half of a surrogate pair.</exception>
    private static void ReadTexts(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
            _ = element.GetString();
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray())
                ReadTexts(item);
        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in element.EnumerateObject())
        {
            _ = member.Name;
            ReadTexts(member.Value);
        }
    }

    private static JsonBody NoObject() =>
        Refuse("The body must be a JSON object", "Send, for example, {\"url\":\"https://example.com/hook\"}.");

    private static JsonBody NoText() => Refuse("The body must be valid UTF-8", "Encode the text as UTF-8, without half surrogate pairs.");

    private static JsonBody Refuse(string title, string detail, int status = StatusCodes.Status400BadRequest) =>
        new(default, Problems.Create(status, title, detail));
}
