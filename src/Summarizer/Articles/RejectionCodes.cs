namespace Summarizer.Articles;

/// <summary>The codes of rejections. Their meaning never changes.</summary>
public static class RejectionCodes
{
    /// <summary>The upload is empty or has only white space.</summary>
    public const string Empty = "empty";

    /// <summary>The bytes are not text (an image, an archive, …).</summary>
    public const string Binary = "binary";

    /// <summary>The upload exceeds <c>Articles__MaxBytes</c>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The encoding of the text is not recognized.</summary>
    public const string Undecodable = "undecodable";

    /// <summary>The upload is text in an unsupported format (HTML, RTF, …).</summary>
    public const string UnsupportedFormat = "unsupported-format";

    /// <summary>The text has no sentence to summarize.</summary>
    public const string NoSentences = "no-sentences";

    /// <summary>The blob's name cannot be an article's id.</summary>
    public const string BadName = "bad-name";

    /// <summary>The stored record of the digest cannot be read.</summary>
    public const string DamagedRecord = "damaged-record";

    /// <summary>All attempts to make a digest failed.</summary>
    public const string Failed = "failed";
}
