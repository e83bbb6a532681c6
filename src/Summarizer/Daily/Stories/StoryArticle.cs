using System.IO.Compression;
using System.Text.Json;
using Summarizer.Digests;

namespace Summarizer.Daily.Stories;

/// <summary>
/// What a day's stories need of a digest, made by a <see cref="StoryReader"/>: its terms, and packed what its story will show. That takes
/// a fraction of the digest's memory, so that a day of 100,000 can be composed.
/// </summary>
public sealed class StoryArticle
{
    private readonly byte[] _content;

    internal StoryArticle(Digest digest, StoryTermNumbers terms)
    {
        (Id, Language, Terms) = (digest.Id, digest.Language, terms);
        _content = Pack(StoryContent.Of(digest));
    }

    /// <summary>The digest's id.</summary>
    public string Id { get; }

    /// <summary>The digest's language, as a BCP 47 tag.</summary>
    public string Language { get; }

    internal StoryTermNumbers Terms { get; }

    internal StoryContent Unpack()
    {
        using var packed = new BrotliStream(new MemoryStream(_content), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(packed, StoryContentJson.Compact.StoryContent)!;
    }

    private static byte[] Pack(StoryContent content)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(stream, content, StoryContentJson.Compact.StoryContent);
        return packed.ToArray();
    }
}
