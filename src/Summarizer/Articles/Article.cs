using System.Security.Cryptography;
using System.Text;
using Summarizer.Languages;
using Summarizer.Sentences;

namespace Summarizer.Articles;

/// <summary>An upload after reading: its canonical text and its metadata.</summary>
public sealed record Article
{
    private string? _contentHash;

    /// <summary>
    /// The canonical text: Unicode NFC, paragraphs separated by one <c>\n</c>, no head lines (date, URL, title), no boilerplate.
    /// Offsets of quotes and sentences point into it.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>
    /// The sentences of <see cref="Text"/> in order; headings within the text are sentences of kind <see cref="SentenceKind.Heading"/>.
    /// </summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>The language of <see cref="Text"/>.</summary>
    public required Language Language { get; init; }

    /// <summary>The title, from a separate line or from the uploader; null if neither gave one.</summary>
    public string? Title { get; init; }

    /// <summary>The date stated in the article.</summary>
    public DateOnly? PublishedOn { get; init; }

    public Uri? Url { get; init; }

    /// <summary>Who wrote it, as the document says.</summary>
    public string? Author { get; init; }

    /// <summary>How many pages the document has; null in formats without pages.</summary>
    public int? Pages { get; init; }

    /// <summary>The page on which each paragraph of <see cref="Text"/> begins, from 1; empty in formats without pages.</summary>
    public IReadOnlyList<int> PageOfParagraph { get; init; } = [];

    /// <summary>The page on which the paragraph at an offset of <see cref="Text"/> begins; null in formats without pages.</summary>
    internal int? PageAt(int offset) => PageOfParagraph.Count == 0 ? null : PageOfParagraph[Text.AsSpan(0, offset).Count('\n')];

    /// <summary>Whether the upload has only the beginning of the article, as before a paywall.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>Text of the document that its readers do not see, and that is not part of <see cref="Text"/>.</summary>
    public IReadOnlyList<string> HiddenText { get; init; } = [];

    /// <summary>The media type the upload was read as, such as <c>text/plain</c>.</summary>
    public string ContentType { get; init; } = "text/plain";

    /// <summary>The number of words in <see cref="Text"/>; in scripts without spaces, two characters count as one word.</summary>
    public required int Words { get; init; }

    /// <summary>SHA-256 of the UTF-8 bytes of <see cref="Text"/>, as 64 lower-case hexadecimal digits.</summary>
    public string ContentHash => _contentHash ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
