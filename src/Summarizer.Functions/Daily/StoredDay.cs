using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure;
using Summarizer.Daily;

namespace Summarizer.Functions.Daily;

/// <summary>A daily digest as it is stored.</summary>
/// <param name="Json">Its JSON, which is what readers get, byte for byte.</param>
/// <param name="WrittenAt">When it was written, UTC.</param>
public sealed record StoredDay(BinaryData Json, ETag ETag, DateTimeOffset WrittenAt)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="JsonException">It is not a daily digest: another program overwrote it.</exception>
    public DailyDigest Parse() =>
        JsonSerializer.Deserialize(Json, DailyJson.Readable.DailyDigest) ?? throw new JsonException("The daily digest is null.");

    /// <summary>Parses it; false where it is not a daily digest.</summary>
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
