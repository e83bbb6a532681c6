using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>What a format reads from an upload: paragraphs and metadata.</summary>
internal sealed record SourceText(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The media type that the upload was read as.</summary>
    public required string ContentType { get; init; }

    public Head Head { get; init; } = new();

    /// <summary>
    /// Whether the format keeps title, date and URL apart from the text. If not, the first lines of the text can be one of them.
    /// </summary>
    public bool HasSeparateHead { get; init; }

    /// <summary>How many pages it has; null in formats without pages.</summary>
    public int? Pages { get; init; }

    /// <summary>Whether the end of the article is missing, because of a paywall or because the file is cut off.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>
    /// Text that readers of the document cannot see. It is not part of the article, but instructions to a model in it make the article
    /// suspicious.
    /// </summary>
    public IReadOnlyList<string> HiddenText { get; init; } = [];
}
