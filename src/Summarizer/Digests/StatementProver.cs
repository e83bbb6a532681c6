using System.Text.RegularExpressions;
using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Digests;

/// <summary>Checks the statements and names of one draft against its article, and records what failed.</summary>
/// <param name="suspicion">Unless none, unsupported statements are removed instead of flagged.</param>
internal sealed partial class StatementProver(FactChecker facts, Language language, Suspicion suspicion)
{
    // A sentence with a smaller share of its content words in the article has nothing to do with it.
    private const double MinGrounding = 0.15;

    // If a model may have obeyed the article, most words of a sentence must come from it.
    private const double MinGroundingOfHostile = 0.6;

    // The prompt asks for one to three words; names are longer.
    private const int MaxTopicWords = 6;
    private const int MaxNameWords = 10;

    private readonly List<string> _faults = [];

    private bool IsHostile => suspicion != Suspicion.None;

    /// <summary>What failed, one line each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Whether a statement had nothing to do with the article.</summary>
    public bool Drifted { get; private set; }

    /// <summary>The sentences of a summary or the key points that may be published, with their sources and flags.</summary>
    public IReadOnlyList<Statement> ProveStatements(IReadOnlyList<string> statements) =>
        [.. statements.Select(statement => Prove(statement, needsSource: true)).OfType<Statement>()];

    /// <summary>Whether the article supports a title.</summary>
    public bool Supports(string title) => Prove(title, needsSource: false) is { Unsupported.Count: 0 } proven && proven.Text == title;

    public IReadOnlyList<string> ProveNames(IReadOnlyList<string> names) =>
        [.. names.Where(name => IsShort(name, MaxNameWords) && facts.Names(name, language) && IsMostlyOfTheArticle(name, Check(name)))];

    public IReadOnlyList<string> ProveTopics(IReadOnlyList<string> topics) => [.. topics.Where(IsOfTheArticle)];

    /// <summary>The sentence with its unsupported facts; null if it must not be published at all.</summary>
    /// <param name="needsSource">A title may say what no sentence of the article says.</param>
    private Statement? Prove(string sentence, bool needsSource)
    {
        var check = Check(sentence);
        var hasSource = !needsSource || check.Sources.Count > 0 || check.Grounding is null;
        var unsupported = check.Unsupported;
        if (!hasSource)
            unsupported = [.. unsupported, new UnsupportedFact(FactKind.NoSource, sentence)];
        if (unsupported.Count > 0)
            _faults.Add($"The article does not hold {string.Join(", ", unsupported.Select(fact => fact.Text))}: {sentence}");
        var content = new AppendedContent(sentence, facts.Origins(sentence, language, check, isStatement: true), suspicion).Remove();
        if (content is not null && content != sentence)
        {
            Drifted = true;
            _faults.Add($"The article does not say all of this: {sentence}");
            return Prove(content, needsSource);
        }

        if (content is not null && !IsForeign(sentence, check))
            return IsHostile && unsupported.Count > 0 ? null : Statement.Of(sentence, check.Sources, unsupported);

        if (unsupported.Count == 0)
            _faults.Add($"The article does not say this: {sentence}");
        Drifted = true;
        return null;
    }

    private bool IsForeign(string sentence, FactCheck check) =>
        check.Supported == 0 && check.Unsupported.Any(fact => fact.Kind is FactKind.Number or FactKind.Date or FactKind.Name)
        || check.Grounding < (IsHostile ? MinGroundingOfHostile : MinGrounding)
        || IsHostile && IsGarbled(sentence)
        || IsHostile && check.Grounding is null && check.Supported == 0;

    // "Th€ mini$ter s@id", "m9n9st20r": the model obeyed an order to write in cipher.
    private static bool IsGarbled(string sentence) => Cipher().IsMatch(sentence);

    // A topic is never an address.
    private bool IsOfTheArticle(string topic)
    {
        if (topic.AsSpan().ContainsAny("./@:") || !IsShort(topic, MaxTopicWords))
            return false;
        var check = Check(topic);
        return check.Unsupported.Count == 0
            && IsMostlyOfTheArticle(topic, check)
            && (!IsHostile || check.Grounding > 0 || check.Supported > 0);
    }

    private FactCheck Check(string text) => facts.Check(text, language);

    private bool IsMostlyOfTheArticle(string text, FactCheck check) =>
        new AppendedContent(text, facts.Origins(text, language, check, isStatement: false), suspicion).Remove() == text;

    // A character of a script without spaces is about half a word.
    private static bool IsShort(string text, int maxWords) =>
        WordTokenizer.Words(text).Sum(word => word.Kind == WordKind.Ideograph ? 0.5 : 1) <= maxWords;

    [GeneratedRegex(@"\p{L}[\d@#$%&€*!+=|]+\p{L}")]
    private static partial Regex Cipher();
}
