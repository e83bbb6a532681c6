using Summarizer.Text;

namespace Summarizer.Sentences;

/// <summary>A sentence of an article, or a heading between its paragraphs.</summary>
/// <param name="Span">The span in the canonical text, without surrounding white space.</param>
/// <param name="Paragraph">The zero-based number of its paragraph.</param>
public sealed record Sentence(TextSpan Span, int Paragraph, SentenceKind Kind);

/// <summary>The kind of a sentence.</summary>
public enum SentenceKind
{
    /// <summary>A sentence with a closing mark.</summary>
    Prose,

    /// <summary>A heading or caption: never summarized or quoted.</summary>
    Heading,

    /// <summary>Text without a closing mark, for example because an outlet cut it: never part of a summary.</summary>
    Fragment,
}
