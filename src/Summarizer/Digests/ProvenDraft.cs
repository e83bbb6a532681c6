using Summarizer.Names;
using Summarizer.Quotes;

namespace Summarizer.Digests;

/// <summary>What remains of a draft after it was checked against the article.</summary>
internal sealed record ProvenDraft
{
    public required string Headline { get; init; }

    /// <summary>Whether the article did not support the draft's headline.</summary>
    public bool HeadlineReplaced { get; init; }

    /// <summary>The sentences, each with its unsupported facts; empty if the article supports no sentence.</summary>
    public required IReadOnlyList<Statement> Summary { get; init; }

    /// <summary>The key points, each with its unsupported facts.</summary>
    public required IReadOnlyList<Statement> KeyPoints { get; init; }

    /// <summary>The verified quotes, the best first.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    public required int QuotesDropped { get; init; }

    /// <summary>Only names that are in the article.</summary>
    public required NamedEntities Entities { get; init; }

    /// <summary>Only topics whose words are in the article.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Whether the article addresses the model or the draft drifted from the article.</summary>
    public required bool Suspicious { get; init; }

    /// <summary>How many statements a model judged in the second check; null if there was none.</summary>
    public int? StatementsChecked { get; init; }

    /// <summary>What failed, one line each, worded for the model that wrote the draft.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Whether a second draft is worth its tokens: a statement failed, or hardly any quotes are left.</summary>
    public required bool IsWorthRepair { get; init; }

    /// <summary>Whether it has fewer faults and is not empty.</summary>
    public bool IsBetterThan(ProvenDraft other) => Summary.Count > 0 && (other.Summary.Count == 0 || Faults.Count < other.Faults.Count);
}
