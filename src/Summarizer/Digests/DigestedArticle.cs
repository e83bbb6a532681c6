namespace Summarizer.Digests;

/// <summary>The article of a digest.</summary>
public sealed record DigestedArticle
{
    /// <summary>The article's title, its own or the uploader's; absent where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The date it gives itself.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>BCP 47 tag of the language it is written in; its quotes stay in it.</summary>
    public string? Language { get; init; }

    /// <summary>When it was uploaded, UTC.</summary>
    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>The media type it was read as.</summary>
    public required string ContentType { get; init; }

    /// <summary>Its size as uploaded, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Words of its canonical text.</summary>
    public required int Words { get; init; }

    /// <summary>SHA-256 of its canonical text, hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>A later upload of the same article that could not be read, so that this digest is of the last readable one; absent otherwise.</summary>
    public Refusal? Refused { get; init; }

    /// <summary>Whether another upload says the same: same text, title, URL, date and language.</summary>
    public bool SaysTheSameAs(DigestedArticle other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (ContentHash, Title, Url, PublishedOn, Language)
            == (other.ContentHash, other.Title, other.Url, other.PublishedOn, other.Language);
    }
}
