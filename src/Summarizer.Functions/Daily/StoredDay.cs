using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure;
using Summarizer.Daily;

namespace Summarizer.Functions.Daily;

/// <summary>A daily digest as it is stored.</summary>
/// <param name="Json">Its JSON, which readers get byte for byte.</param>
/// <param name="WrittenAt">UTC.</param>
public sealed record StoredDay(BinaryData Json, ETag ETag, DateTimeOffset WrittenAt)
{
    /// <exception cref="JsonException">The blob is not a daily digest, because another program overwrote it.</exception>
    public DailyDigest Parse() =>
        JsonSerializer.Deserialize(Json, DailyJson.Readable.DailyDigest) ?? throw new JsonException("The daily digest is null.");

    public bool TryParse([NotNullWhen(true)] out DailyDigest? daily)
    {
        try
        {
            daily = Parse();
        }
        catch (JsonException)
        {
            daily = null;
        }

        return daily is not null;
    }
}
