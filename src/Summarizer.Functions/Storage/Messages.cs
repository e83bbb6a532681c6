using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Summarizer.Functions.Storage;

/// <summary>What all queue messages have in common.</summary>
internal static class Messages
{
    /// <summary>Reads a message; false where it cannot be read.</summary>
    public static bool TryParse<T>(string message, Func<string, T> parse, [NotNullWhen(true)] out T? parsed)
        where T : class
    {
        try
        {
            parsed = parse(message);
        }
        catch (JsonException)
        {
            parsed = null;
        }

        return parsed is not null;
    }
}

/// <summary>How a message that failed on every attempt was postponed.</summary>
/// <param name="Times">How often.</param>
/// <param name="IsWaiting">Whether it waits on the poison queue; otherwise it is back on its own queue.</param>
public sealed record Setback(int Times, bool IsWaiting);
