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

    /// <summary>The sentences of a summary or the key points that may be published, with their sources and flags.</summary>
    public IReadOnlyList<Statement> ProveStatements(IReadOnlyList<string> statements) =>
        [.. statements.Select(statement => Prove(statement, needsSource: true)).OfType<Statement>()];

    /// <summary>Whether the article supports a title.</summary>
    public bool Supports(string title) => Prove(title, needsSource: false) is { Unsupported.Count: 0 };

    /// <summary>The headline if the article supports it, otherwise the article's title or the first supported sentence.</summary>
    public string ProveHeadline(string headline, IReadOnlyList<Statement> summary, Article article)
    {
        if (Supports(headline))
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
    /// <param name="needsSource">A title may say what no sentence of the article says.</param>
    private Statement? Prove(string sentence, bool needsSource)
    {
        var check = facts.Check(sentence, language);
        var hasSource = !needsSource || check.Sources.Count > 0 || check.Grounding is null;
        var unsupported = check.Unsupported;
        if (!hasSource)
            unsupported = [.. unsupported, new UnsupportedFact(FactKind.NoSource, sentence)];
        if (unsupported.Count > 0)
            _faults.Add($"The article does not hold {string.Join(", ", unsupported.Select(fact => fact.Text))}: {sentence}");
        if (!IsForeign(sentence, check))
            return isHostile && unsupported.Count > 0 ? null : Statement.Of(sentence, check.Sources, unsupported);

        if (unsupported.Count == 0)
            _faults.Add($"The article does not say this: {sentence}");
        Drifted = true;
        return null;
    }

    private bool IsForeign(string sentence, FactCheck check) =>
        check.Supported == 0 && check.Unsupported.Any(fact => fact.Kind is FactKind.Number or FactKind.Date or FactKind.Name)
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
