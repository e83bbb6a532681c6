using Summarizer.Names;
using Summarizer.Quotes;

namespace Summarizer.Digests;

/// <summary>What remains of a draft after everything in it was checked against the article.</summary>
internal sealed record ProvenDraft
{
    /// <summary>A headline that the article supports.</summary>
    public required string Headline { get; init; }

    /// <summary>The sentences, each with what the article does not hold of it; none where the article supports no sentence.</summary>
    public required IReadOnlyList<SummarySentence> Summary { get; init; }

    /// <summary>The key points that the article supports.</summary>
    public required IReadOnlyList<string> KeyPoints { get; init; }

    /// <summary>The verified quotes, best first.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>How many quotes were refused.</summary>
    public required int QuotesDropped { get; init; }

    /// <summary>The names that the article holds.</summary>
    public required NamedEntities Entities { get; init; }

    /// <summary>The topics that bring nothing foreign in.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Whether the article addresses the model or the draft drifted from the article.</summary>
    public required bool Suspicious { get; init; }

    /// <summary>What failed, a line each, in words for the model that wrote it.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Whether a second draft would be worth its tokens: a statement failed, or hardly a quote is left.</summary>
    public required bool IsWorthRepair { get; init; }

    /// <summary>Whether it has fewer faults and still says something.</summary>
    public bool IsBetterThan(ProvenDraft other) => Summary.Count > 0 && (other.Summary.Count == 0 || Faults.Count < other.Faults.Count);
}
