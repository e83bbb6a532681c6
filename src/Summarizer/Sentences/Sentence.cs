using Summarizer.Text;

namespace Summarizer.Sentences;

/// <summary>One sentence of an article, or a heading between its paragraphs.</summary>
/// <param name="Span">Where it stands in the canonical text, without surrounding white space.</param>
/// <param name="Paragraph">Zero-based number of the paragraph it stands in.</param>
public sealed record Sentence(TextSpan Span, int Paragraph, SentenceKind Kind);

/// <summary>What a sentence of an article is.</summary>
public enum SentenceKind
{
    /// <summary>A statement with its closing mark.</summary>
    Prose,

    /// <summary>A heading or caption: read by people, never summarized or quoted.</summary>
    Heading,

    /// <summary>Text that stops without a closing mark, as where an outlet cut it: never part of a summary.</summary>
    Fragment,
}
