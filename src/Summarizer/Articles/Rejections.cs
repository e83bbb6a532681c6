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
            "The upload looks like text but is neither valid UTF-8 nor UTF-16 with a byte order mark.",
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
            $"Upload it under a name of 1 to {ArticleId.MaxLength} characters "
                + "without backslashes, control characters, empty segments, '.', '..' or '%2F'."
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
}
