using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>The record that a line of the feed log refers to.</summary>
/// <param name="Record">Null for an article without a record.</param>
/// <param name="IsSettled">Whether it is as new as every line seen of its article.</param>
/// <param name="ReadAt">When it was read.</param>
internal sealed record FoundRecord(DigestRecord? Record, bool IsSettled, long ReadAt)
{
    /// <summary>No record, and there never will be one.</summary>
    public static FoundRecord None { get; } = new(null, IsSettled: true, ReadAt: 0);

    /// <summary>About the bytes that it takes in memory: twice those of its JSON.</summary>
    public long Size => 200 + (2 * (Record?.ToJson().ToJsonString().Length ?? 0));
}
