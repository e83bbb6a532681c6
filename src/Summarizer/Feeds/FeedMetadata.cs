using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Summarizer.Digests;

namespace Summarizer.Feeds;

/// <summary>
/// What Atom and RSS say of feeds and entries beside their text. Ids are <c>urn:uuid:</c>: the same under any host name and in every revision, and different in every other
/// feed of the world, as RFC 4287 4.2.6 asks. Made of a SHA-256 hash (UUID version 8, RFC 9562 5.8 and B.2).
/// </summary>
internal static class FeedMetadata
{
    /// <summary>Names are hashed under this, so that no other hash of the same name is the same.</summary>
    private static readonly byte[] Namespace = new Guid("5b1f7d3c-8f3e-4f0e-9c55-0a6f6b1f2f6d").ToByteArray(bigEndian: true);

    public static string IdOf(FeedHead head) => Make("feed\n" + head.Identity);

    /// <summary>Two feeds may have articles of one name, but not from the same moment. An article that was retracted comes back as another.</summary>
    public static string IdOf(Digest digest) =>
        Make(string.Create(CultureInfo.InvariantCulture, $"entry\n{digest.CreatedAt.UtcTicks}\n{digest.Id}"));

    /// <summary>The last change of its digests; without any the beginning of the epoch, as a feed must name a moment that does not move by itself.</summary>
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
