using Azure.Storage.Queues;
using Microsoft.Extensions.Logging;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Storage;

/// <summary>
/// Postpones messages that failed on every attempt, longer each time, up to an hour, without end. They wait on the poison queue, where
/// <c>GET /health</c> counts them.
/// </summary>
public sealed class PoisonedMessages(
    StorageClients storage,
    DeadLetters deadLetters,
    ProductMetrics metrics,
    ILogger<PoisonedMessages> logger
)
{
    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
    ];

    /// <summary>
    /// Returns a message that has waited to its queue, postpones one that has just failed, and keeps one that cannot be read as a dead
    /// letter.
    /// </summary>
    /// <param name="queue">The queue it belongs to.</param>
    /// <param name="text">The message as it stands on the poison queue.</param>
    /// <param name="cancellationToken">Cancels the calls of storage.</param>
    internal async Task HandleAsync<T>(QueueClient queue, string text, CancellationToken cancellationToken)
        where T : class, IQueueMessage<T>
    {
        if (!Messages.TryParse(text, T.Parse, out var message))
        {
            await deadLetters.AddAsync(queue.Name, text, cancellationToken);
            return;
        }

        if (message.Setback is { IsWaiting: true } waited)
        {
            await message.With(waited with { IsWaiting = false }).SendAsync(queue, TimeSpan.Zero, cancellationToken);
            return;
        }

        var times = Math.Max(0, message.Setback?.Times ?? 0) + 1;
        var delay = Delays[Math.Min(times, Delays.Length) - 1];
        await message.With(new Setback(times, IsWaiting: true)).SendAsync(storage.PoisonOf(queue), delay, cancellationToken);
        Log.MessagePostponed(logger, queue.Name, delay);
        metrics.Poisoned(queue.Name);
    }
}
