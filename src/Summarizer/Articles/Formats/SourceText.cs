using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>What a format gives: paragraphs, and what its own metadata says of them.</summary>
internal sealed record SourceText(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The media type it was read as.</summary>
    public required string ContentType { get; init; }

    /// <summary>What the text says of itself.</summary>
    public Head Head { get; init; } = new();
}
