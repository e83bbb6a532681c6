using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Maintenance;

/// <summary>What the listings say about a name.</summary>
/// <param name="ArticleETag">The upload's version; null: there is no upload.</param>
/// <param name="Record">The metadata of the record; null: there is no record.</param>
internal sealed record ListedName(string Name, string? ArticleETag = null, IDictionary<string, string>? Record = null)
{
    /// <summary>Whether the record says that everything was erased.</summary>
    public bool IsTombstone() =>
        Read(DigestStore.UnfinishedMetadata) == "false"
        && Read(DigestStore.StateMetadata) is nameof(PublicationState.Retracted) or nameof(PublicationState.Expired);

    /// <summary>An item of the record's metadata; empty if it is missing, as in what an earlier release wrote.</summary>
    public string Read(string key) => Record is not null && Record.TryGetValue(key, out var value) ? value : "";

    /// <summary>The hashes of the texts that the record needs, or of those that a tombstone erased.</summary>
    public string[] Hashes(string key = DigestStore.ContentHashesMetadata) => Read(key).Split(',', StringSplitOptions.RemoveEmptyEntries);
}
