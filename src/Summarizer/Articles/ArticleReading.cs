namespace Summarizer.Articles;

/// <summary>The outcome of reading an upload: an article, or the reason why it cannot be read.</summary>
public abstract record ArticleReading
{
    private ArticleReading() { }

    /// <summary>The upload is an article.</summary>
    public sealed record Readable(Article Article) : ArticleReading;

    /// <summary>The upload is not an article.</summary>
    public sealed record Unreadable(Rejection Rejection) : ArticleReading;
}
