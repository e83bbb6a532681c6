namespace Summarizer.Articles.Formats;

/// <summary>An article's metadata.</summary>
internal sealed record Head
{
    public string? Title { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public Uri? Url { get; init; }

    /// <summary>The author. Several names are separated by commas.</summary>
    public string? Author { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }
}
