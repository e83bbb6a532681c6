using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>A message on <c>expirations</c>: articles to erase if they were uploaded before a time.</summary>
/// <param name="Before">The time, UTC.</param>
/// <param name="Setback">How it was postponed after every attempt had failed.</param>
internal sealed record ExpiryMessage(int V, DateTimeOffset Before, IReadOnlyList<string> Articles, Setback? Setback = null)
    : IQueueMessage<ExpiryMessage>
{
    /// <summary>Few enough that one message is processed well within its visibility timeout.</summary>
    private const int MaxArticles = 50;

    /// <exception cref="JsonException">It cannot be parsed. After several attempts it goes to the poison queue.</exception>
    public static ExpiryMessage Parse(string message) =>
        JsonSerializer.Deserialize(message, ExpiryJson.Readable.ExpiryMessage) is { V: 1, Articles: not null } parsed
            ? parsed
            : throw new JsonException("The message names no articles, or is of an unknown version.");

    /// <summary>Distributes articles over as few messages as possible.</summary>
    internal static async IAsyncEnumerable<ExpiryMessage> BatchAsync(DateTimeOffset before, IAsyncEnumerable<string> articles)
    {
        await foreach (var some in articles.Chunk(MaxArticles))
        {
            // 50 names of 900 characters may exceed the size of a message.
            foreach (var names in Split(some))
                yield return new ExpiryMessage(1, before, names);
        }
    }

    static JsonTypeInfo<ExpiryMessage> IQueueMessage<ExpiryMessage>.Format => ExpiryJson.Readable.ExpiryMessage;

    ExpiryMessage IQueueMessage<ExpiryMessage>.With(Setback setback) => this with { Setback = setback };

    private static IEnumerable<string[]> Split(string[] names) =>
        names.Sum(Encoding.UTF8.GetByteCount) <= DigestMessage.MaxBytes / 2 ? [names] : names.Chunk(MaxArticles / 10);
}
