using System.Globalization;

namespace Summarizer.Articles;

/// <summary>The texts of rejections. They never contain text of the article.</summary>
public static class Rejections
{
    public static Rejection Empty { get; } = new(RejectionCodes.Empty, "The upload has no text.", "Upload the article's text as UTF-8.");

    /// <summary>The bytes are not text and have no known signature.</summary>
    internal static Rejection Binary { get; } =
        new(
            RejectionCodes.Binary,
            "The upload is not text: it contains bytes that do not occur in text.",
            "Upload the article as plain text or Markdown in UTF-8."
        );

    internal static Rejection Undecodable { get; } =
        new(
            RejectionCodes.Undecodable,
            "The upload looks like text, but its encoding is not recognized.",
            "Save the article as UTF-8 and upload it again."
        );

    internal static Rejection NoSentences { get; } =
        new(
            RejectionCodes.NoSentences,
            "The text has no complete sentence, only headings, fragments or marks.",
            "Upload the article's full text with its punctuation."
        );

    public static Rejection TooLarge(long bytes, long maxBytes) =>
        new(
            RejectionCodes.TooLarge,
            string.Create(CultureInfo.InvariantCulture, $"The upload has {bytes} bytes; {maxBytes} are allowed."),
            "Upload one article per file, or raise Articles__MaxBytes."
        );

    /// <summary>A known binary format.</summary>
    internal static Rejection BinaryFormat(string name, string remedy) =>
        new(RejectionCodes.Binary, $"The upload is {name}, not text.", $"{remedy} Upload the result as plain text or Markdown in UTF-8.");

    /// <summary>An unsupported text format.</summary>
    internal static Rejection UnsupportedFormat(string name) =>
        new(
            RejectionCodes.UnsupportedFormat,
            $"The upload is {name}, which is not supported.",
            "Upload only the article's text, as plain text or Markdown in UTF-8."
        );

    public static Rejection BadName { get; } =
        new(
            RejectionCodes.BadName,
            "The blob's name cannot be an article's id.",
            $"Upload it under a name of 1 to {ArticleId.MaxLength} characters in at most {ArticleId.MaxSegments - 1} folders, "
                + "without backslashes, control or directional formatting characters, line separators, empty segments, '.', '..' or '%2F'."
        );

    public static Rejection DamagedRecord { get; } =
        new(
            RejectionCodes.DamagedRecord,
            "The stored record of this digest is damaged.",
            "Digest the article again with POST /replay/{name}."
        );

    public static Rejection Failed { get; } =
        new(
            RejectionCodes.Failed,
            "All attempts to digest the article failed.",
            "Look up the article's id in the log, fix the cause, then try again with POST /replay/{name}."
        );

    /// <summary>A table of separated values.</summary>
    internal static Rejection Csv { get; } =
        new(RejectionCodes.Csv, "The upload is a table of values, not an article.", "Upload the article that the table belongs to.");

    /// <summary>A workbook.</summary>
    internal static Rejection Spreadsheet { get; } =
        new(RejectionCodes.Spreadsheet, "The upload is a spreadsheet, not an article.", "Upload the article that the table belongs to.");

    internal static Rejection Presentation { get; } =
        new(RejectionCodes.NotAnArticle, "The upload is a presentation, not an article.", "Upload the article that it accompanies.");

    /// <summary>A program, a script or a configuration file.</summary>
    internal static Rejection SourceCode { get; } =
        new(
            RejectionCodes.SourceCode,
            "The upload is source code, not an article.",
            "Upload the article as text, or as Markdown if it contains code."
        );

    /// <summary>A log of a program.</summary>
    internal static Rejection LogFile { get; } =
        new(RejectionCodes.LogFile, "The upload is a log, not an article.", "Upload only the article.");

    /// <summary>Pages that are pictures.</summary>
    internal static Rejection Scanned { get; } =
        new(
            RejectionCodes.Scanned,
            "The document has pictures of pages but no text.",
            "Run text recognition (OCR) over it and upload the result."
        );

    /// <summary>A document with a password.</summary>
    internal static Rejection Encrypted { get; } =
        new(RejectionCodes.Encrypted, "The document is encrypted.", "Save it without a password and upload it again.");

    internal static Rejection EncryptedMail { get; } =
        new(RejectionCodes.Encrypted, "The mail is encrypted.", "Open it in your mail program, copy the article, and upload it as text.");

    /// <summary>A .doc, .xls or .ppt file.</summary>
    internal static Rejection OldOffice { get; } =
        new(
            RejectionCodes.OldOffice,
            "The document is in an old Office format (.doc, .xls or .ppt).",
            "Save it as .docx, .odt, .pdf or plain text and upload it again."
        );

    /// <summary>Two encodings fit the bytes about equally well.</summary>
    internal static Rejection AmbiguousEncoding { get; } =
        new(
            RejectionCodes.AmbiguousEncoding,
            "The encoding of the text is uncertain: two encodings fit about equally well.",
            "Save the article as UTF-8, or declare its encoding in the Content-Type, such as text/plain; charset=windows-1250."
        );

    /// <summary>A document that unpacks to far more data than it should.</summary>
    internal static Rejection UnpackedTooLarge { get; } =
        new(
            RejectionCodes.UnpackedTooLarge,
            "The upload unpacks to far more data than an article contains.",
            "Upload only the article, as plain text, HTML or PDF."
        );

    /// <summary>A document that takes too long to read.</summary>
    internal static Rejection ReadingTimeout { get; } =
        new(
            RejectionCodes.ReadingTimeout,
            "Reading the upload took longer than 10 seconds.",
            "Save the article in a simpler form, such as plain text, and upload it again."
        );

    /// <summary>A readable document without an article.</summary>
    internal static Rejection NotAnArticle { get; } =
        new(
            RejectionCodes.NotAnArticle,
            "The upload contains no article; it may be a page of links or a form.",
            "Upload the page of a single article."
        );

    /// <summary>More text, paragraphs or elements than any article.</summary>
    internal static Rejection TooMuchText { get; } =
        new(
            RejectionCodes.NotAnArticle,
            "The upload has far more text, lines or elements than an article.",
            "Upload one article per file, without data."
        );

    /// <summary>A few words before a paywall.</summary>
    internal static Rejection TruncatedText { get; } =
        new(
            RejectionCodes.TruncatedText,
            "The upload contains only the beginning of the article; the rest is behind a paywall.",
            "Upload the whole article."
        );

    /// <summary>A document that its format's reader cannot read.</summary>
    /// <param name="name">What it claims to be, such as <c>a PDF document</c>.</param>
    internal static Rejection Damaged(string name) =>
        new(
            RejectionCodes.Damaged,
            $"The upload is {name}, but it is damaged.",
            "Open it in the program that created it, save it again, and upload the result."
        );

    /// <summary>Several files in one.</summary>
    /// <param name="name">What it is, such as <c>a ZIP archive</c>.</param>
    internal static Rejection Archive(string name) =>
        new(RejectionCodes.Archive, $"The upload is {name}, not one article.", "Unpack it and upload each article as a file.");
}
