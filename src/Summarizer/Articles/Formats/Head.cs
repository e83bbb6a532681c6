namespace Summarizer.Articles.Formats;

/// <summary>What stands before an article's text.</summary>
internal sealed record Head
{
    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The source.</summary>
    public Uri? Url { get; init; }

    /// <summary>Who wrote it; several names are separated by commas.</summary>
    public string? Author { get; init; }

    /// <summary>The language's tag.</summary>
    public string? Language { get; init; }
}
