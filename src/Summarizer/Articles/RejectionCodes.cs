namespace Summarizer.Articles;

/// <summary>The codes of rejections. Their meaning never changes.</summary>
public static class RejectionCodes
{
    /// <summary>The upload is empty or has only white space.</summary>
    public const string Empty = "empty";

    /// <summary>The bytes are not text (an image, a recording, …).</summary>
    public const string Binary = "binary";

    /// <summary>The upload exceeds <c>Articles__MaxBytes</c>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The encoding of the text is not recognized.</summary>
    public const string Undecodable = "undecodable";

    /// <summary>The upload is text in an unsupported format (LaTeX, PostScript, …).</summary>
    public const string UnsupportedFormat = "unsupported-format";

    /// <summary>The text has no sentence to summarize.</summary>
    public const string NoSentences = "no-sentences";

    /// <summary>The blob's name cannot be an article's id.</summary>
    public const string BadName = "bad-name";

    /// <summary>The stored record of the digest cannot be read.</summary>
    public const string DamagedRecord = "damaged-record";

    /// <summary>All attempts to make a digest failed.</summary>
    public const string Failed = "failed";

    /// <summary>The upload is a table of comma- or tab-separated values.</summary>
    public const string Csv = "csv";

    /// <summary>The upload is a spreadsheet.</summary>
    public const string Spreadsheet = "spreadsheet";

    /// <summary>The upload is source code or configuration.</summary>
    public const string SourceCode = "source-code";

    /// <summary>The upload is a log.</summary>
    public const string LogFile = "log";

    /// <summary>The upload is an archive of several files.</summary>
    public const string Archive = "archive";

    /// <summary>The document is pictures of pages, without text.</summary>
    public const string Scanned = "scanned";

    /// <summary>The document cannot be opened without a password.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>The document is damaged.</summary>
    public const string Damaged = "damaged";

    /// <summary>The document is in the format of an old office suite (.doc, .xls, .ppt).</summary>
    public const string OldOffice = "old-office";

    /// <summary>Two encodings fit the bytes about equally well.</summary>
    public const string AmbiguousEncoding = "ambiguous-encoding";

    /// <summary>The document is far larger unpacked than a document of its size should be.</summary>
    public const string UnpackedTooLarge = "unpacked-too-large";

    /// <summary>Reading the upload took longer than allowed.</summary>
    public const string ReadingTimeout = "reading-timeout";

    /// <summary>The upload is readable but holds no article.</summary>
    public const string NotAnArticle = "not-an-article";

    /// <summary>Only a few words of the article are there, before a paywall.</summary>
    public const string TruncatedText = "truncated-text";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            Empty,
            Binary,
            TooLarge,
            Undecodable,
            UnsupportedFormat,
            NoSentences,
            BadName,
            DamagedRecord,
            Failed,
            Csv,
            Spreadsheet,
            SourceCode,
            LogFile,
            Archive,
            Scanned,
            Encrypted,
            Damaged,
            OldOffice,
            AmbiguousEncoding,
            UnpackedTooLarge,
            ReadingTimeout,
            NotAnArticle,
            TruncatedText,
        };
}
