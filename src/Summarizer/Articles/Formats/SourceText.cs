using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>What a format reads from an upload: paragraphs and metadata.</summary>
internal sealed record SourceText(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The media type that the upload was read as.</summary>
    public required string ContentType { get; init; }

    public Head Head { get; init; } = new();

    /// <summary>
    /// Whether the format separates title, date and address from the text, so that no line of the text is taken for one of them.
    /// </summary>
    public bool HasSeparateHead { get; init; }

    /// <summary>How many pages it has; null in formats without pages.</summary>
    public int? Pages { get; init; }

    /// <summary>Whether only the beginning of the article is there, as before a paywall.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>
    /// Text that no reader of the document sees. It is no part of the article, but instructions to a model in it make the article
    /// suspicious.
    /// </summary>
    public IReadOnlyList<string> HiddenText { get; init; } = [];
}
