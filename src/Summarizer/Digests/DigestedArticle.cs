namespace Summarizer.Digests;

public sealed record DigestedArticle
{
    /// <summary>From the article or the uploader; absent if neither gives one.</summary>
    public string? Title { get; init; }

    public string? Url { get; init; }

    /// <summary>The date stated in the article.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The article's language, as a BCP 47 tag. Quotes stay in this language.</summary>
    public string? Language { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>The media type that the upload was read as.</summary>
    public required string ContentType { get; init; }

    /// <summary>The format in a word, such as <c>html</c>; absent in digests of version 1.0.</summary>
    public string? Format { get; init; }

    /// <summary>Who wrote it, as the document says.</summary>
    public string? Author { get; init; }

    /// <summary>The document's pages; absent in formats without pages.</summary>
    public int? Pages { get; init; }

    /// <summary>True if the upload contained only the beginning of the article, as before a paywall; absent otherwise.</summary>
    public bool? Truncated { get; init; }

    /// <summary>The size of the upload.</summary>
    public required long Bytes { get; init; }

    /// <summary>The number of words in the canonical text; in scripts without spaces, two characters count as one word.</summary>
    public required int Words { get; init; }

    /// <summary>SHA-256 of the canonical text, hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>
    /// A later upload of this article that could not be read. This digest is then of the last readable upload. Absent otherwise.
    /// </summary>
    public Refusal? Refused { get; init; }

    /// <summary>Whether another upload has the same text, title, URL, date and language.</summary>
    public bool SaysTheSameAs(DigestedArticle other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (ContentHash, Title, Url, PublishedOn, Language, Author, Truncated)
            == (other.ContentHash, other.Title, other.Url, other.PublishedOn, other.Language, other.Author, other.Truncated);
    }
}
