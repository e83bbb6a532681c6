using System.Text.Json;
using Summarizer.Models.Replies;
using Summarizer.Text;

namespace Summarizer.Models.Chat;

/// <summary>Reads JSON without assumptions about its structure.</summary>
internal static class ChatJson
{
    /// <summary>A document; null if the bytes are not valid JSON.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonElement.Parse(bytes.Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member of an object; undefined if absent.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    /// <summary>The string without noncharacters; null if it is not a string.</summary>
    public static string? Text(this JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return CanonicalText.DropNoncharacters(element.GetString()!);
        }
        catch (InvalidOperationException)
        {
            // An escaped unpaired surrogate: valid JSON, but not a valid .NET string.
            return LooseString.Unescape(element.GetRawText()[1..^1]);
        }
    }

    /// <summary>A non-negative integer; null if it is not one.</summary>
    public static int? Count(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var count) && count >= 0 ? count : null;
}
