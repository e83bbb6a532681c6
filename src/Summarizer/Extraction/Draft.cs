using Summarizer.Names;
using Summarizer.Quotes.Verification;

namespace Summarizer.Extraction;

/// <summary>What an engine wrote about an article, before verification.</summary>
public sealed record Draft
{
    /// <summary>One line.</summary>
    public required string Headline { get; init; }

    /// <summary>One sentence per element.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    /// <summary>The main facts, one sentence per element.</summary>
    public required IReadOnlyList<string> KeyPoints { get; init; }

    public required IReadOnlyList<QuoteCandidate> Quotes { get; init; }

    public required NamedEntities Entities { get; init; }

    /// <summary>In lower case, the most important first.</summary>
    public required IReadOnlyList<string> Topics { get; init; }
}
