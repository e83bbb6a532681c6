namespace Summarizer.Articles;

/// <summary>The codes of rejections; they never change their meaning.</summary>
public static class RejectionCodes
{
    /// <summary>The upload has no bytes or only white space.</summary>
    public const string Empty = "empty";

    /// <summary>The bytes are no text (an image, an archive, …).</summary>
    public const string Binary = "binary";

    /// <summary>The upload is over <c>Articles__MaxBytes</c>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The bytes are text in no encoding that could be recognised.</summary>
    public const string Undecodable = "undecodable";

    /// <summary>The upload is text in a format that is not read (HTML, RTF, …).</summary>
    public const string UnsupportedFormat = "unsupported-format";

    /// <summary>The text has no sentence to summarize.</summary>
    public const string NoSentences = "no-sentences";

    /// <summary>The blob's name cannot be an article's id.</summary>
    public const string BadName = "bad-name";

    /// <summary>The stored record of the digest cannot be read.</summary>
    public const string DamagedRecord = "damaged-record";

    /// <summary>Digesting failed again and again.</summary>
    public const string Failed = "failed";
}
