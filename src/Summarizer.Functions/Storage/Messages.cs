using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Summarizer.Functions.Storage;

/// <summary>What the messages of all queues have in common.</summary>
internal static class Messages
{
    /// <summary>Reads a message, if it is one.</summary>
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

/// <summary>How a message that failed on every attempt was put off.</summary>
/// <param name="Times">How often.</param>
/// <param name="IsWaiting">Whether it waits on its poison queue; else it is back on its own.</param>
public sealed record Setback(int Times, bool IsWaiting);
