using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>A message on <c>expirations</c>: articles to erase if they are still older than a time.</summary>
/// <param name="Before">The time, UTC.</param>
/// <param name="Setback">How it was postponed, if it failed on every attempt.</param>
public sealed record ExpiryMessage(int V, DateTimeOffset Before, IReadOnlyList<string> Articles, Setback? Setback = null)
    : IQueueMessage<ExpiryMessage>
{
    /// <summary>A batch is the work of one message: small enough to finish well within its visibility timeout.</summary>
    private const int MaxArticles = 50;

    /// <summary>Reads a message.</summary>
    /// <exception cref="JsonException">It cannot be read; the queue's poison handling takes it from there.</exception>
    public static ExpiryMessage Parse(string message) =>
        JsonSerializer.Deserialize(message, ExpiryJson.Readable.ExpiryMessage) is { V: 1, Articles: not null } parsed
            ? parsed
            : throw new JsonException("The message names no articles, or is of an unknown version.");

    /// <summary>Puts articles into as few messages as a queue can carry.</summary>
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
