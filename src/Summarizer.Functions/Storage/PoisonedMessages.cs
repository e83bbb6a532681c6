using Azure.Storage.Queues;
using Microsoft.Extensions.Logging;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Storage;

/// <summary>
/// Postpones messages that failed on every attempt, longer each time up to an hour, and never gives up. They wait on the poison queue, where
/// <c>GET /health</c> counts them.
/// </summary>
public sealed class PoisonedMessages(StorageClients storage, ProductMetrics metrics, ILogger<PoisonedMessages> log)
{
    private static readonly TimeSpan[] Delays = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1)];

    /// <summary>Returns a message that has waited to its queue; postpones one that has just failed.</summary>
    /// <param name="queue">The queue it belongs to.</param>
    /// <param name="setback">How it was postponed so far.</param>
    /// <param name="send">Sends it to a queue with a new setback and a delay.</param>
    internal async Task HandleAsync(QueueClient queue, Setback? setback, Func<QueueClient, Setback, TimeSpan, Task> send)
    {
        if (setback is { IsWaiting: true })
        {
            await send(queue, setback with { IsWaiting = false }, TimeSpan.Zero);
            return;
        }

        var times = Math.Max(0, setback?.Times ?? 0) + 1;
        var delay = Delays[Math.Min(times, Delays.Length) - 1];
        await send(storage.PoisonOf(queue), new Setback(times, IsWaiting: true), delay);
        Log.MessagePostponed(log, queue.Name, delay);
        metrics.Poisoned(queue.Name);
    }
}
