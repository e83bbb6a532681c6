namespace Summarizer.Articles;

/// <summary>The bytes of an upload and its metadata.</summary>
/// <param name="Name">The blob name; its extension hints at the format.</param>
public sealed record Upload(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>When the upload arrived, UTC.</summary>
    public DateTimeOffset UploadedAt { get; init; }

    /// <summary>The media type that the uploader declared; not trusted.</summary>
    public string? ContentType { get; init; }

    /// <summary>A title that overrides the article's own.</summary>
    public string? Title { get; init; }

    /// <summary>A source URL that overrides the article's own.</summary>
    public Uri? Url { get; init; }

    /// <summary>A date that overrides the article's own.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>A BCP 47 tag that overrides the detected language.</summary>
    public string? Language { get; init; }
}
