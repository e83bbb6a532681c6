using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Storage.Queues;

namespace Summarizer.Functions.Storage;

/// <summary>What all queue messages have in common.</summary>
internal static class Messages
{
    private static readonly TimeSpan Never = TimeSpan.FromSeconds(-1);

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

    /// <summary>Sends a message that stays until it is handled.</summary>
    public static Task SendAsync<T>(this T message, QueueClient queue, TimeSpan delay, CancellationToken cancellationToken)
        where T : IQueueMessage<T> => queue.SendMessageAsync(JsonSerializer.Serialize(message, T.Format), delay, Never, cancellationToken);
}
