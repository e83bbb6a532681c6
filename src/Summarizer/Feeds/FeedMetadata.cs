using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Summarizer.Digests;

namespace Summarizer.Feeds;

/// <summary>
/// The metadata of feeds and entries in Atom and RSS. Ids are <c>urn:uuid:</c>: they do not depend on the host name or the revision, and
/// are globally unique, as RFC 4287 4.2.6 requires. They are derived from a SHA-256 hash (UUID version 8, RFC 9562 5.8 and B.2).
/// </summary>
internal static class FeedMetadata
{
    /// <summary>The namespace of the hash, so that other hashes of the same name differ.</summary>
    private static readonly byte[] Namespace = new Guid("5b1f7d3c-8f3e-4f0e-9c55-0a6f6b1f2f6d").ToByteArray(bigEndian: true);

    public static string IdOf(FeedHead head) => Make("feed\n" + head.Identity);

    /// <summary>
    /// Feeds may have articles of the same name, so the creation time is part of the id. An article that returns after a retraction gets
    /// another id.
    /// </summary>
    public static string IdOf(Digest digest) =>
        Make(string.Create(CultureInfo.InvariantCulture, $"entry\n{digest.CreatedAt.UtcTicks}\n{digest.Id}"));

    /// <summary>
    /// The last change of the digests. An empty feed has the Unix epoch, because a feed needs a time that does not change on every request.
    /// </summary>
    public static DateTimeOffset LastChange(IReadOnlyList<Digest> digests) =>
        digests.Count == 0 ? DateTimeOffset.UnixEpoch : digests.Max(digest => digest.ModifiedAt);

    private static string Make(string name)
    {
        var hash = SHA256.HashData([.. Namespace, .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true);
    }
}
