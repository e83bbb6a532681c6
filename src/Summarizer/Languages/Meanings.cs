using System.Collections.Frozen;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>
/// The words of a language by meaning: which words say the same, and which exclude each other. A table consists of fields that end with a
/// semicolon. The words between two bars of a field mean the same or nearly so; those on either side of a bar cannot both be true.
/// A word before a colon may replace any word of its field. A word with an asterisk stands for all words that begin with it. A word can be
/// in several fields, because it has several meanings. A tilde begins a field whose words can tell the same from two sides ("buy", "sell"):
/// they exclude each other only in the same place. An underscore joins the words of a phrase.
/// </summary>
internal sealed partial class Meanings
{
    private const int Buckets = 64;

    private readonly StemRule[][] _prefixRules = ByLetter([], rule => rule.Affix[0]);
    private readonly StemRule[][] _suffixRules = ByLetter([], rule => rule.Affix[0]);

    private readonly FrozenDictionary<string, Sense[]> _words;
    private readonly string[] _tableWords;
    private readonly FrozenDictionary<string, Sense[]> _prefixes;
    private readonly FrozenDictionary<string, Sense[]>.AlternateLookup<ReadOnlySpan<char>> _prefixesBySpan;
    private readonly int _longestPrefix;

    /// <param name="opposites">Fields of properties and events, most of them in pairs.</param>
    /// <param name="kinds">Fields of things and people, a group for each kind.</param>
    /// <param name="keepsMarks">Whether the marks on letters tell words apart, so that no word is folded: <c>bán</c>, <c>bàn</c>.</param>
    public Meanings(string opposites, string kinds, bool keepsMarks = false)
    {
        KeepsMarks = keepsMarks;
        var words = new Dictionary<string, List<Sense>>(StringComparer.Ordinal);
        var prefixes = new Dictionary<string, List<Sense>>(StringComparer.Ordinal);
        var field = 0;
        foreach (var (table, isOpposite) in new[] { (opposites, true), (kinds, false) })
        {
            foreach (var line in table.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                field++;
                var isConverse = line[0] == '~';
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0)
                    Add(line[..colon], new Sense(field, 0, isOpposite, isConverse));
                var groups = line[(colon + 1)..].TrimStart('~').Split('|');
                for (var i = 0; i < groups.Length; i++)
                    Add(groups[i], new Sense(field, i + 1, isOpposite, isConverse));
            }
        }

        _tableWords = (opposites + kinds).Split([' ', '\n', '\r', ';', '|', ':', '~'], StringSplitOptions.RemoveEmptyEntries);
        _words = words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _prefixes = prefixes.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _prefixesBySpan = _prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestPrefix = _prefixes.Count == 0 ? 0 : _prefixes.Keys.Max(prefix => prefix.Length);

        void Add(string group, Sense sense)
        {
            foreach (var word in group.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var key = KeepsMarks ? word.TrimEnd('*') : string.Join('_', word.Split('_').Select(part => WordFolding.Fold(part)));
                var into = word.EndsWith('*') ? prefixes : words;
                if (!into.TryGetValue(key, out var senses))
                    into[key] = senses = [];
                if (!senses.Contains(sense))
                    senses.Add(sense);
            }
        }
    }

    /// <summary>A language without a table.</summary>
    public static Meanings None { get; } = new("", "");

    /// <summary>Whether the marks on letters tell words apart.</summary>
    public bool KeepsMarks { get; }

    /// <summary>How words lose inflection: suffixes, and prefixes with a circumflex, each with what replaces it.</summary>
    public IReadOnlyList<StemRule> StemRules
    {
        init
        {
            _prefixRules = ByLetter(value.Where(rule => rule.IsPrefix), rule => rule.Affix[0]);
            _suffixRules = ByLetter(value.Where(rule => !rule.IsPrefix), rule => rule.Affix[^1]);
        }
    }

    /// <summary>
    /// The number of letters that stand for a word, instead of rules, in a language with many suffixes: five do nearly as well as a
    /// lemmatizer in Turkish (Can et al. 2008, Information Retrieval on Turkish Texts).
    /// </summary>
    public int StemLength { get; init; }

    /// <summary>The length of the shortest stem that the rules may leave.</summary>
    public int MinStem { get; init; } = 3;

    /// <summary>The length of the shortest folded word that can have a meaning, if it is not the usual one.</summary>
    public int MinContent { get; init; }

    /// <summary>
    /// Whether capitalized words are also looked up in the article by their stems. False where stemming removes so many suffixes that
    /// <c>v Česku</c> would pass for <c>Česká národní banka</c>.
    /// </summary>
    public bool FindsNamesByStem { get; init; } = true;

    /// <summary>Whether the case of a noun, not the order of words, shows who did what to whom.</summary>
    public bool HasCaseSuffixes => CaseSuffixes.Count > 0;

    /// <summary>Suffixes of objects and possessors, folded.</summary>
    public IReadOnlySet<string> CaseSuffixes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Endings of subjects, where particles are written with their noun: <c>은</c>.</summary>
    public IReadOnlyList<string> SubjectEndings { get; init; } = [];

    /// <summary>The same of objects: <c>을</c>.</summary>
    public IReadOnlyList<string> ObjectEndings { get; init; } = [];

    /// <summary>Articles that show a case, lower case: <c>den</c>, <c>τον</c>.</summary>
    public IReadOnlySet<string> CaseArticles { get; init; } = FrozenSet<string>.Empty;

    /// <summary>
    /// How the positive forms of a verb of two letters go on, folded, if it has <see cref="NegativeForms"/>: <c>ol-du</c>.
    /// </summary>
    public string ShortVerbForm { get; init; } = "";

    /// <summary>
    /// Words before the agent of a passive verb, lower case: <c>by</c>. If there are none, word order does not show who did what.
    /// </summary>
    public IReadOnlySet<string> Agents { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The prefix of passive verbs.</summary>
    public string PassivePrefix { get; init; } = "";

    /// <summary>
    /// Words that begin a clause and can stand between a verb and what is not its subject, lower case: <c>whom</c>. If there are none, any
    /// function word but an auxiliary does.
    /// </summary>
    public IReadOnlySet<string> Relatives { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words shortly before a passive verb, lower case: <c>was</c>, <c>bị</c>.</summary>
    public IReadOnlySet<string> PassiveWords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Reciprocal verbs, lower case: to <c>face</c>. Which of the two is the subject makes no difference.</summary>
    public WordPatterns MutualVerbs { get; init; } = WordPatterns.None;

    /// <summary>Whether an object can open a sentence, so that only names show by their order who did what.</summary>
    public bool ObjectsComeFirst { get; init; }

    /// <summary>Whether names have another form as an object, and a passive verb another form than an active one.</summary>
    public bool InflectsNames { get; init; }

    /// <summary>Whether words are joined by underscores to a phrase of the tables.</summary>
    public bool IsPhrase(string joined) => Phrases.Contains(joined);

    /// <summary>Whether the tables have phrases.</summary>
    public bool HasPhrases => Phrases.Count > 0;

    private FrozenSet<string> Phrases =>
        field ??= new[] { Negations, Reversals, All, Some, Possible, Doubtful, Certain, Presumably, Drafts, TimeLimits }
            .SelectMany(patterns => patterns.Words)
            .Concat(_tableWords)
            .Where(word => word.Contains('_', StringComparison.Ordinal))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Parses rules such as <c>ies>y</c>, separated by white space.</summary>
    public static IReadOnlyList<StemRule> Rules(string rules) =>
        [
            .. rules
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(rule => rule.Split('>'))
                .Select(parts => new StemRule(parts[0].TrimStart('^'), parts[1], parts[0].StartsWith('^'))),
        ];

    /// <summary>The meanings of a folded word; none if the table does not have it.</summary>
    public Sense[] Of(string key, IReadOnlyList<string> stems)
    {
        if (_words.TryGetValue(key, out var exact))
            return exact;
        if (OfBeginning(key) is { } beginning)
            return beginning;
        foreach (var stem in stems)
        {
            if (_words.TryGetValue(stem, out var found))
                return found;
        }

        // Without an attached article or conjunction, a word may begin like one of the table.
        foreach (var stem in stems)
        {
            if (!key.StartsWith(stem, StringComparison.Ordinal) && OfBeginning(stem) is { } found)
                return found;
        }

        return [];
    }

    private Sense[]? OfBeginning(string key)
    {
        for (var length = Math.Min(key.Length, _longestPrefix); length >= 2; length--)
        {
            if (_prefixesBySpan.TryGetValue(key.AsSpan(0, length), out var found))
                return found;
        }

        return null;
    }

    /// <summary>The forms that a folded word may be inflected from, itself included.</summary>
    public IReadOnlyList<string> Stems(string key)
    {
        if (key.Length == 0)
            return [key];
        if (StemLength > 0)
            return key.Length <= StemLength ? [key]
                : key.Length <= StemLength + 2 ? [key[..StemLength], key[..(StemLength - 1)]]
                : [key[..StemLength]];
        List<string> stems = [key];
        foreach (var rule in _prefixRules[key[0] % Buckets])
            Apply(rule, key, stems);
        for (int i = 0, roots = stems.Count; i < roots; i++)
        {
            foreach (var rule in _suffixRules[stems[i][^1] % Buckets])
                Apply(rule, stems[i], stems);
        }

        return stems;
    }

    /// <summary>A folded word without its <see cref="NegatingPrefix"/>.</summary>
    public string WithoutNegation(string key) => IsNegatedByPrefix(key) ? key[NegatingPrefix.Length..] : key;

    /// <summary>Whether a folded word is another one that is negated by its prefix: <c>neprisel</c>.</summary>
    public bool IsNegatedByPrefix(string key) =>
        NegatingPrefix.Length > 0
        && key.Length >= NegatingPrefix.Length + MinStem
        && key.StartsWith(NegatingPrefix, StringComparison.Ordinal)
        && !Unnegated.Contains(key)
        && Of(key, []).Length == 0;

    private static StemRule[][] ByLetter(IEnumerable<StemRule> rules, Func<StemRule, char> letter)
    {
        var byLetter = rules.ToLookup(rule => letter(rule) % Buckets);
        return [.. Enumerable.Range(0, Buckets).Select(bucket => byLetter[bucket].ToArray())];
    }

    private void Apply(StemRule rule, string word, List<string> stems)
    {
        if (word.Length - rule.Affix.Length + rule.Replacement.Length < MinStem)
            return;
        if (rule.IsPrefix && word.StartsWith(rule.Affix, StringComparison.Ordinal))
            stems.Add(rule.Replacement + word[rule.Affix.Length..]);
        else if (!rule.IsPrefix && word.EndsWith(rule.Affix, StringComparison.Ordinal))
            stems.Add(word[..^rule.Affix.Length] + rule.Replacement);
    }
}

/// <summary>A meaning: a group in a field. Group zero is the field's general word.</summary>
/// <param name="IsConverse">Whether the words of the field can tell the same from two sides.</param>
internal readonly record struct Sense(int Field, int Group, bool IsOpposite, bool IsConverse);

/// <summary>A suffix or prefix of inflection, and what replaces it.</summary>
internal readonly record struct StemRule(string Affix, string Replacement, bool IsPrefix);
