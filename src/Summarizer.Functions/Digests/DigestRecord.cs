using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Functions.Digests;

/// <summary>
/// The single source of truth about an article: its published digest, if any, and the bookkeeping in the member <c>publication</c>.
/// Feed lines and queue messages are hints that count only if the record agrees.
/// </summary>
/// <param name="Digest">What readers see; null unless published.</param>
internal sealed record DigestRecord(ArticleId Id, Digest? Digest, Publication Publication)
{
    private const string PublicationMember = "publication";

    /// <summary>The record of an article that has none yet.</summary>
    public static DigestRecord New(ArticleId id) => new(id, null, new Publication { State = PublicationState.Pending, Revision = 0 });

    /// <summary>The version that was read or written, for <c>If-Match</c>; null if not stored yet, for <c>If-None-Match: *</c>.</summary>
    public ETag? ETag { get; init; }

    /// <summary>The newest digest: the one being published, else the published one.</summary>
    public Digest? Latest => Publication.Next ?? Digest;

    /// <summary>The highest revision: the one on its way, else the last that was published; 0 if there was none.</summary>
    public int LastRevision => Publication.Next?.Revision ?? Publication.Revision;

    /// <summary>The hashes of the texts that the record needs.</summary>
    public IEnumerable<string> ContentHashes =>
        new[] { Digest?.Article.ContentHash, Publication.Next?.Article.ContentHash, Publication.Failure?.ContentHash }
            .OfType<string>()
            .Distinct();

    /// <summary>Whether a publication or a withdrawal has started but not finished.</summary>
    public bool IsUnfinished => Publication.Next is not null || Publication.Withdrawing;

    /// <summary>The stored format: the digest's own members, then <c>publication</c>.</summary>
    public JsonObject ToJson()
    {
        var json = Digest is null
            ? new JsonObject { ["id"] = Id.Value }
            : JsonSerializer.SerializeToNode(Digest, DigestJson.Readable.Digest)!.AsObject();
        if (Digest is { IsUpgraded: true })
            json["schemaVersion"] = 1; // Otherwise nothing would show any more that its sources are missing.
        json[PublicationMember] = JsonSerializer.SerializeToNode(
            Publication with
            {
                Terms = Latest?.Terms,
            },
            RecordJson.Readable.Publication
        );
        return json;
    }

    /// <summary>Parses the stored format; null if it is damaged.</summary>
    public static DigestRecord? Parse(ArticleId id, BinaryData json, ETag etag)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var publication = document.RootElement.GetProperty(PublicationMember).Deserialize(RecordJson.Readable.Publication);
            if (publication is null)
                return null;
            var digest =
                publication.State == PublicationState.Published ? document.RootElement.Deserialize(DigestJson.Readable.Digest) : null;
            if (publication.Next is { } next)
                publication = publication with { Next = next with { Terms = publication.Terms } };
            else if (digest is not null)
                digest = digest with { Terms = publication.Terms };
            return new DigestRecord(id, digest, publication) { ETag = etag };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
