using System.Text.Json;

namespace Summarizer.Functions.Models;

/// <summary>A line of the usage ledger: one call to a model.</summary>
/// <param name="At">When it replied, UTC.</param>
internal sealed record UsageLine(DateTimeOffset At, string Model, long InputTokens, long OutputTokens)
{
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ModelJson.Readable.UsageLine), (byte)'\n'];

    /// <summary>The complete lines, each ended by a line feed; what is no call (somebody else wrote into the ledger) is passed over.</summary>
    public static IEnumerable<UsageLine> ReadAll(ReadOnlyMemory<byte> bytes)
    {
        for (int end; (end = bytes.Span.IndexOf((byte)'\n')) >= 0; bytes = bytes[(end + 1)..])
        {
            if (TryParse(bytes.Span[..end]) is { } line)
                yield return line;
        }
    }

    private static UsageLine? TryParse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ModelJson.Readable.UsageLine) is { Model: not null } parsed ? parsed : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
