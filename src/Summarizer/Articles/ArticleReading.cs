namespace Summarizer.Articles;

/// <summary>What came of reading an upload: an article, or the reason why there is none.</summary>
public abstract record ArticleReading
{
    private ArticleReading()
    {
    }

    /// <summary>The upload is an article.</summary>
    public sealed record Readable(Article Article) : ArticleReading;

    /// <summary>The upload is none.</summary>
    public sealed record Unreadable(Rejection Rejection) : ArticleReading;
}
