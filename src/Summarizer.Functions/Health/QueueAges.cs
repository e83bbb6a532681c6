using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Health;

/// <summary>Measures how long messages wait for a function to take them.</summary>
/// <remarks>
/// A message that was postponed is old when it becomes visible, and is taken within seconds. So a message counts only if it is still
/// visible after a pause. A long backlog moves on during the pause; it shows in a full page of messages.
/// </remarks>
public sealed class QueueAges(StorageClients storage, ProductMetrics metrics, TimeProvider time)
{
    /// <summary>The largest page that a queue shows.</summary>
    private const int PageSize = 32;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Records the age of the oldest waiting message of each queue, 0 if none waits.</summary>
    internal async Task MeasureAsync(CancellationToken cancellationToken)
    {
        var queues = await storage.FindWorkQueuesAsync(cancellationToken);
        var before = await PeekAsync(queues, cancellationToken);
        if (before.Any(messages => messages.Length > 0))
            await Task.Delay(Pause, time, cancellationToken);
        var after = await PeekAsync(queues, cancellationToken);
        for (var i = 0; i < queues.Count; i++)
            metrics.Waited(queues[i].Name, AgeOf(before[i], after[i]));
    }

    private TimeSpan AgeOf(PeekedMessage[] before, PeekedMessage[] after)
    {
        var waiting =
            after.Length == PageSize ? after : after.IntersectBy(before.Select(message => message.MessageId), message => message.MessageId);
        return waiting.Min(message => message.InsertedOn) is { } oldest ? time.GetUtcNow() - oldest : TimeSpan.Zero;
    }

    private static Task<PeekedMessage[][]> PeekAsync(IEnumerable<QueueClient> queues, CancellationToken cancellationToken) =>
        Task.WhenAll(queues.Select(queue => PeekAsync(queue, cancellationToken)));

    private static async Task<PeekedMessage[]> PeekAsync(QueueClient queue, CancellationToken cancellationToken)
    {
        try
        {
            return (await queue.PeekMessagesAsync(PageSize, cancellationToken)).Value;
        }
        catch (FormatException)
        {
            return []; // A message is not Base64. The host moves it to the poison queue, which GetHealth reports.
        }
    }
}
