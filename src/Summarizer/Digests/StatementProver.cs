using System.Text.RegularExpressions;
using Summarizer.Articles;
using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Digests;

/// <summary>Checks the statements and names of one draft against its article, and records what failed.</summary>
/// <param name="isHostile">
/// Whether the article contains orders or tasks that a model may have obeyed. Then unsupported statements are removed instead of flagged.
/// </param>
internal sealed partial class StatementProver(FactChecker facts, Language language, bool isHostile)
{
    // A sentence with a smaller share of its content words in the article has nothing to do with it.
    private const double MinGrounding = 0.15;

    // If a model may have obeyed the article, most words of a sentence must come from it.
    private const double MinGroundingOfHostile = 0.6;

    private readonly List<string> _faults = [];

    /// <summary>What failed, one line each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Whether a statement had nothing to do with the article.</summary>
    public bool Drifted { get; private set; }

    public IReadOnlyList<SummarySentence> ProveSummary(IReadOnlyList<string> sentences) =>
        [.. sentences.Select(Prove).OfType<SummarySentence>()];

    /// <summary>Key points have no flags: each is supported or removed.</summary>
    public IReadOnlyList<string> ProveKeyPoints(IReadOnlyList<string> points) =>
        [.. points.Where(point => Prove(point) is { Unsupported.Count: 0 })];

    /// <summary>The headline if the article supports it, otherwise the article's title or the first supported sentence.</summary>
    public string ProveHeadline(string headline, IReadOnlyList<SummarySentence> summary, Article article)
    {
        if (Prove(headline) is { Unsupported.Count: 0 })
            return headline;
        var sentence = summary
            .Where(sentence => sentence.Unsupported.Count == 0)
            .Concat(summary)
            .Select(sentence => sentence.Text.TrimEnd('.'))
            .FirstOrDefault();
        return (language.Tag == article.Language.Tag ? article.Title ?? sentence : sentence ?? article.Title) ?? "";
    }

    public IReadOnlyList<string> ProveNames(IReadOnlyList<string> names) => [.. names.Where(name => facts.Names(name, language))];

    public IReadOnlyList<string> ProveTopics(IReadOnlyList<string> topics) => [.. topics.Where(IsOfTheArticle)];

    /// <summary>The sentence with its unsupported facts; null if it must not be published at all.</summary>
    private SummarySentence? Prove(string sentence)
    {
        var check = facts.Check(sentence, language);
        if (check.Unsupported.Count > 0)
            _faults.Add($"The article does not hold {string.Join(", ", check.Unsupported)}: {sentence}");
        if (!IsForeign(sentence, check))
            return isHostile && check.Unsupported.Count > 0 ? null : new SummarySentence(sentence, check.Unsupported);

        if (check.Unsupported.Count == 0)
            _faults.Add($"The article does not say this: {sentence}");
        Drifted = true;
        return null;
    }

    private bool IsForeign(string sentence, FactCheck check) =>
        check.Unsupported.Count > 0 && check.Supported == 0
        || check.Grounding < (isHostile ? MinGroundingOfHostile : MinGrounding)
        || isHostile && IsGarbled(sentence)
        || isHostile && check.Grounding is null && check.Supported == 0;

    // "Th€ mini$ter s@id", "m9n9st20r": the model obeyed an order to write in cipher.
    private static bool IsGarbled(string sentence) => Cipher().IsMatch(sentence);

    // A topic is never an address.
    private bool IsOfTheArticle(string topic)
    {
        if (topic.AsSpan().ContainsAny("./@:"))
            return false;
        var check = facts.Check(topic, language);
        return check.Unsupported.Count == 0 && (!isHostile || check.Grounding > 0 || check.Supported > 0);
    }

    [GeneratedRegex(@"\p{L}[\d@#$%&€*!+=|]+\p{L}")]
    private static partial Regex Cipher();
}
