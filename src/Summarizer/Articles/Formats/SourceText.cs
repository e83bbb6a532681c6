using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>What a format reads from an upload: paragraphs and metadata.</summary>
internal sealed record SourceText(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The media type that the upload was read as.</summary>
    public required string ContentType { get; init; }

    public Head Head { get; init; } = new();
}
