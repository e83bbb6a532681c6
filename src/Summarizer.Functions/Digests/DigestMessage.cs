using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Storage.Queues;
using Summarizer.Articles;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Digests;

/// <summary>A message on <c>digest-requests</c> or <c>digest-events</c>. It only names an article; the record has the details.</summary>
/// <param name="V">The version of the message format.</param>
/// <param name="Revision">The revision that an event announces; 0 in a request.</param>
/// <param name="Attempt">Counts from 1. A higher number is a retry, which counts only if the record has the same number.</param>
/// <param name="Traceparent">W3C trace context, so that one trace covers upload to delivery.</param>
/// <param name="Day">The day whose daily digest an event announces. Such an event names no article.</param>
/// <param name="Retracts">Whether the event announces a retraction.</param>
/// <param name="StorageFaults">How often it was resent because storage failed. These do not count as attempts.</param>
/// <param name="Setback">How it was postponed after every attempt had failed.</param>
internal sealed record DigestMessage(
    int V,
    string Id,
    int Revision,
    int Attempt,
    string? Traceparent = null,
    DateOnly? Day = null,
    bool Retracts = false,
    int StorageFaults = 0,
    Setback? Setback = null
) : IQueueMessage<DigestMessage>
{
    /// <summary>The capacity of a queue message: 64 KiB of Base64.</summary>
    internal const int MaxBytes = 49_152;

    /// <summary>A storage outage often ends within seconds. During a longer one, retries come every five minutes.</summary>
    private static readonly TimeSpan[] FaultDelays =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromSeconds(15),
        TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(5),
    ];

    private const int MaxStorageFaults = 16;

    /// <param name="attempt">1 for a request; more for the retry with that number in the record.</param>
    internal static DigestMessage Request(string id, int attempt = 1) => new(1, id, 0, attempt, Tracing.Traceparent);

    internal static DigestMessage Event(ArticleId id, int revision) => new(1, id.Value, revision, 1, Tracing.Traceparent);

    internal static DigestMessage Retraction(ArticleId id, int revision) =>
        new(1, id.Value, revision, 1, Tracing.Traceparent, Retracts: true);

    internal static DigestMessage DayEvent(DateOnly day) => new(1, "", 0, 1, Tracing.Traceparent, day);

    /// <exception cref="JsonException">It cannot be parsed. After several attempts it goes to the poison queue.</exception>
    public static DigestMessage Parse(string message) =>
        JsonSerializer.Deserialize(message, RecordJson.Readable.DigestMessage) is { IsComplete: true } parsed
            ? parsed
            : throw new JsonException("The message is incomplete or of an unknown version.");

    public static bool TryParse(string message, [NotNullWhen(true)] out DigestMessage? parsed) =>
        Messages.TryParse(message, Parse, out parsed);

    private bool IsComplete =>
        V == 1 && Revision >= 0 && Attempt > 0 && StorageFaults >= 0 && (Day is not null || ArticleId.TryParse(Id, out _));

    /// <summary>
    /// Sends the message again with a delay, because storage failed. Returns the delay. Null after about an hour: by then the next
    /// reconciliation requests the article anyway, and each of them would otherwise add a message that is resent forever.
    /// </summary>
    internal async Task<TimeSpan?> PostponeAsync(QueueClient queue, CancellationToken cancellationToken)
    {
        if (StorageFaults >= MaxStorageFaults)
            return null;
        var delay = FaultDelays[Math.Min(StorageFaults, FaultDelays.Length - 1)];
        await (this with { StorageFaults = StorageFaults + 1 }).SendAsync(queue, delay, cancellationToken);
        return delay;
    }

    static JsonTypeInfo<DigestMessage> IQueueMessage<DigestMessage>.Format => RecordJson.Readable.DigestMessage;

    DigestMessage IQueueMessage<DigestMessage>.With(Setback setback) => this with { Setback = setback };
}
