namespace Summarizer.Text;

/// <summary>A paragraph of an upload in canonical form, before it is joined with the others.</summary>
/// <param name="Text">One line.</param>
/// <param name="IsHeading">Whether the format says that it is a heading.</param>
internal readonly record struct Paragraph(string Text, bool IsHeading = false);

/// <summary>What a format gives: paragraphs, and what its own metadata says of them.</summary>
internal sealed record SourceText(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The media type it was read as.</summary>
    public required string ContentType { get; init; }

    /// <summary>What the text says of itself.</summary>
    public Head Head { get; init; } = new();
}

/// <summary>What stands before an article's text.</summary>
internal sealed record Head
{
    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The source.</summary>
    public Uri? Url { get; init; }

    /// <summary>The language's tag.</summary>
    public string? Language { get; init; }
}
