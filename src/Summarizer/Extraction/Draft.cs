using Summarizer.Names;
using Summarizer.Quotes;

namespace Summarizer.Extraction;

/// <summary>What an engine wrote of an article, before anything in it is proven.</summary>
public sealed record Draft
{
    /// <summary>One line that says what happened.</summary>
    public required string Headline { get; init; }

    /// <summary>The summary, a sentence an element.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    /// <summary>The main facts, a sentence an element.</summary>
    public required IReadOnlyList<string> KeyPoints { get; init; }

    /// <summary>Quotes to be verified.</summary>
    public required IReadOnlyList<QuoteCandidate> Quotes { get; init; }

    /// <summary>Who and what the article names.</summary>
    public required NamedEntities Entities { get; init; }

    /// <summary>What the article is about, most important first, in lower case.</summary>
    public required IReadOnlyList<string> Topics { get; init; }
}
