namespace Summarizer.Articles.Formats;

/// <summary>The metadata before an article's text.</summary>
internal sealed record Head
{
    public string? Title { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public Uri? Url { get; init; }

    /// <summary>Who wrote it; several names are separated by commas.</summary>
    public string? Author { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }
}
