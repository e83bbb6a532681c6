using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>A message on <c>erasures</c>: erase what is too old on a page of a container's listing, then request the next page.</summary>
/// <param name="V">The version of the message format.</param>
/// <param name="Container">One of <see cref="OldDeliveries.Containers"/>.</param>
/// <param name="Before">What was created before this time is too old, UTC.</param>
/// <param name="Marker">Where the page begins; storage's marker; null: the first.</param>
/// <param name="Setback">How it was postponed after every attempt had failed.</param>
internal sealed record ErasureMessage(int V, string Container, DateTimeOffset Before, string? Marker = null, Setback? Setback = null)
    : IQueueMessage<ErasureMessage>
{
    /// <exception cref="JsonException">It cannot be parsed. After several attempts it goes to the poison queue.</exception>
    public static ErasureMessage Parse(string message) =>
        JsonSerializer.Deserialize(message, SubscriptionJson.Readable.ErasureMessage) is { V: 1 } parsed
        && OldDeliveries.Containers.Contains(parsed.Container)
            ? parsed
            : throw new JsonException("The message names no container, or is of an unknown version.");

    static JsonTypeInfo<ErasureMessage> IQueueMessage<ErasureMessage>.Format => SubscriptionJson.Readable.ErasureMessage;

    ErasureMessage IQueueMessage<ErasureMessage>.With(Setback setback) => this with { Setback = setback };
}
