using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>Counts phrases of one to three content words. Inflected forms are counted under their shortest form.</summary>
internal sealed partial class PhraseCounter
{
    private const int MaxWords = 3;
    private const int MinWordLength = 4;
    private const int MinPartLength = 2;
    private const int MaxWordLength = 60;
    private const int MinPerOther = 3;
    private const int MinPerPair = 2;
    private const int LastCharacter = 300_000;
    private const int MaxSuffixLength = 5;
    private const int MinLongAffix = 4;
    private const int MinStemOfLongAffix = 3;

    private readonly Article _article;
    private readonly ContentWords _content;
    private readonly WordUses _uses;
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _names;
    private readonly Dictionary<string, Phrase> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _forms = new(StringComparer.Ordinal);

    /// <param name="body">The sentences whose phrases count.</param>
    /// <param name="names">The words of names, lower case.</param>
    public PhraseCounter(Article article, IReadOnlyList<TextSpan> body, IEnumerable<string> names)
    {
        _article = article;
        _names = names.ToHashSet(StringComparer.Ordinal);
        var sentences = body.Where(span => span.End < LastCharacter).Select(span => WordTokenizer.Words(article.Text, span)).ToList();
        _content = new ContentWords(article.Text, article.Language, sentences.SelectMany(words => words));
        _words = sentences.SelectMany(words => words).Select(_content.Of).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _uses = new WordUses(article.Text, article.Language);
        foreach (var words in sentences)
        {
            _uses.Add(words);
            Count(words);
        }
    }

    /// <summary>The phrases the article repeats. Without a table of common words, a single word may be a verb.</summary>
    public IEnumerable<Topic> Repeated() =>
        Topics(
            (phrase, words) =>
                phrase.Count >= (words == 2 ? MinPerPair : MinPerOther) && (words > 1 || _article.Language.CommonWords.Count > 0)
        );

    /// <summary>Single words, for an article too short to repeat phrases.</summary>
    public IEnumerable<Topic> Words() => Topics((_, words) => words == 1);

    /// <summary>The stems of a title's content words.</summary>
    public IReadOnlySet<string> StemsOf(string title) =>
        WordTokenizer
            .Words(title)
            .Where(word => word.Kind == WordKind.Letters)
            .Select(word => _content.Of(title, word))
            .OfType<string>()
            .Select(Key)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The words with one of these stems that the article uses at least <paramref name="minCount"/> times, the most frequent first.
    /// </summary>
    public IEnumerable<Topic> WordsOf(IReadOnlySet<string> stems, int minCount) =>
        Topics((phrase, words) => words == 1 && phrase.Count >= minCount, _phrases.Where(phrase => stems.Contains(phrase.Key)))
            .OrderByDescending(topic => topic.Count)
            .ThenBy(topic => topic.Start);

    private IEnumerable<Topic> Topics(Func<Phrase, int, bool> isEnough) => Topics(isEnough, _phrases);

    private IEnumerable<Topic> Topics(Func<Phrase, int, bool> isEnough, IEnumerable<KeyValuePair<string, Phrase>> phrases) =>
        from phrase in phrases
        let prefixes = phrase.Key.Split(' ')
        where isEnough(phrase.Value, prefixes.Length) && IsNoun(phrase.Value, prefixes)
        where prefixes.Length > 1 || (phrase.Key.Length >= MinWordLength && !_forms[phrase.Key].Any(_article.Language.CommonWords.Contains))
        let text = prefixes.Length == 1 ? Base(phrase.Key) : phrase.Value.Shortest
        let topic = WithoutCase(text, prefixes)
        where topic is not null && !topic.Split(' ').Any(word => IsInflected(word) || PlainWords.Of(_article.Language).Contains(word))
        select new Topic(topic, prefixes, phrase.Value.Count, phrase.Value.Start);

    // A word that is only found at the end of sentences is a verb, one after numbers a unit, one before other words an adjective.
    private bool IsNoun(Phrase phrase, IReadOnlyList<string> prefixes) =>
        phrase.AtEnd < phrase.Count
        && phrase.AfterNumber * 2 < phrase.Count
        && (!_article.Language.NounsComeLast || phrase.BeforeWord * 2 < phrase.Count)
        && !IsListed(phrase.Shortest)
        && !phrase.Shortest.Split(' ').Any(IsInflected)
        && !(phrase.AtClauseEnd * 2 >= phrase.Count && EndsWithVerb(phrase.Shortest))
        && !prefixes.Any(prefix => _uses.IsVerb(_forms[prefix]));

    // Some tables have phrases: "cho biết".
    private bool IsListed(string phrase) =>
        _article.Language.ReportingVerbs.Contains(phrase)
        || _article.Language.Connectives.Contains(phrase)
        || _article.Language.Roles.Contains(phrase)
        || phrase.Split(' ').Any(word => _article.Language.FiniteVerbs.Contains(word));

    private bool EndsWithVerb(string phrase) =>
        _article.Language.FiniteEndings.Any(it =>
            phrase.Length >= it.Length + MinPartLength && phrase.EndsWith(it, StringComparison.Ordinal)
        );

    // A verb, or a noun in a case.
    private bool IsInflected(string word) =>
        _article
            .Language.VerbSuffixes.Concat(_article.Language.InflectedEndings)
            .Any(suffix => word.EndsWith(suffix, StringComparison.Ordinal) && word.Length >= suffix.Length + MinStem(suffix))
        || _article
            .Language.VerbPrefixes.Concat(_article.Language.FiniteBeginnings)
            .Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && word.Length >= prefix.Length + MinStem(prefix));

    // A long affix is seldom part of a stem.
    private static int MinStem(string affix) => affix.Length >= MinLongAffix ? MinStemOfLongAffix : MinWordLength;

    // "görüşme" for "görüşmede" and "görüşmenin": the common base of two forms, otherwise the shortest form.
    private string Base(string prefix)
    {
        var forms = _forms[prefix];
        var roots = forms.Concat(forms.SelectMany(Roots)).CountBy(root => root).Where(root => root.Value > 1).ToDictionary();
        var shortest = roots.Keys.Concat(forms).MinBy(form => form.Length)!;
        // "kadın" rather than "kadı" for "kadını", "kadının" and "kadınlar"
        // and "komisyon" rather than "komisyo": only a possessive ends in these vowels.
        var (alone, joined) = (roots.GetValueOrDefault(shortest), roots.GetValueOrDefault(shortest + 'n'));
        if (joined > alone || joined > 0 && joined == alone && shortest[^1] is not ('ı' or 'i' or 'u' or 'ü'))
            return shortest + 'n';
        return !forms.Contains(shortest) && _article.Language.SoftenedLetters.TryGetValue(shortest[^1], out var hard)
            ? shortest[..^1] + hard
            : shortest;
    }

    // "ormanlık alan" for "ormanlık alanda". Null for "davada sona" and for a word that the article has in no other form.
    private string? WithoutCase(string text, IReadOnlyList<string> prefixes)
    {
        if (_article.Language.TopicCases.Count == 0)
            return text;
        var words = text.Split(' ');
        if (words.SkipLast(1).Any(word => CaseLength(word) > 0))
            return null;
        var length = CaseLength(words[^1]);
        if (length == 0)
            return text;
        var others = _forms[prefixes[^1]].Where(form => form != words[^1]).ToList();
        if (others.Exists(form => form.StartsWith(words[^1], StringComparison.Ordinal) && IsSuffix(form[words[^1].Length..])))
            return text;
        return others.Exists(form => form.StartsWith(words[^1][..^length], StringComparison.Ordinal)) ? text[..^length] : null;
    }

    private bool IsSuffix(string ending) => _article.Language.NounSuffixes.Contains(ending);

    private int CaseLength(string word) =>
        _article.Language.TopicCases.FirstOrDefault(it =>
            word.EndsWith(it, StringComparison.Ordinal) && word.Length >= it.Length + MinWordLength
        )
            is { } suffix
            ? suffix.Length
            : 0;

    // Inflected forms share a prefix. A short word takes the key of its bare form if the article has that: "maçın", "maç".
    private string Key(string lower)
    {
        for (var length = lower.Length - 1; length >= MinWordLength - 1 && lower.Length - length <= MaxSuffixLength; length--)
        {
            if (_article.Language.NounSuffixes.Contains(lower[length..]) && IsStem(lower[..length]))
                return ContentWords.Prefix(lower[..length]);
        }

        return ContentWords.Prefix(lower);
    }

    // "news" is no plural of "new".
    private bool IsStem(string stem) => (stem.Length >= MinWordLength || _article.Language.IsVerbFinal) && _words.Contains(stem);

    private IEnumerable<string> Roots(string form) =>
        from length in Enumerable.Range(MinWordLength, Math.Max(0, form.Length - MinWordLength))
        where _article.Language.NounSuffixes.Contains(form[length..])
        select form[..length];

    private void Count(IReadOnlyList<Word> words)
    {
        var prefixes = words.Select(PrefixOf).ToArray();
        for (var i = 0; i < words.Count; i++)
        {
            var phrase = "";
            var afterNumber = i > 0 && IsAdjacent(words[i - 1], words[i]) && IsNumber(words[i - 1]);
            for (var j = i; j < Math.Min(words.Count, i + MaxWords) && prefixes[j] is { } prefix && (j == i || Continues(j)); j++)
            {
                phrase = j == i ? prefix : phrase + ' ' + prefix;
                var beforeWord = j + 1 < words.Count && prefixes[j + 1] is not null && Continues(j + 1);
                Add(
                    phrase,
                    new TextSpan(words[i].WithoutAffix.Start, words[j].WithoutAffix.End),
                    j == words.Count - 1,
                    EndsClause(words, j),
                    afterNumber,
                    beforeWord
                );
            }
        }

        // "tek tek": a repeated word is an adverb or a plural.
        bool Continues(int j) => prefixes[j] != prefixes[j - 1] && IsAdjacent(words[j - 1], words[j]);
    }

    private bool IsNumber(Word word) =>
        word.Kind == WordKind.Number || NumberWords.Of(_article.Language).ContainsKey(_article.Language.Lower(word.Span.Of(_article.Text)));

    // Before a comma or a conjunction.
    private bool EndsClause(IReadOnlyList<Word> words, int i) =>
        i == words.Count - 1
        || _article.Text[words[i].Span.End] is ',' or ';'
        || _article.Language.Conjunctions.Contains(_article.Language.Lower(words[i + 1].Span.Of(_article.Text)));

    private void Add(string phrase, TextSpan span, bool atEnd, bool atClauseEnd, bool afterNumber, bool beforeWord)
    {
        var form = Topic.Lower(span.Of(_article.Text).ToString(), _article.Language);
        if (!_phrases.TryGetValue(phrase, out var seen))
            seen = new Phrase(0, span.Start, 0, 0, 0, 0, form);
        _phrases[phrase] = new Phrase(
            seen.Count + 1,
            seen.Start,
            seen.AtEnd + (atEnd ? 1 : 0),
            seen.AtClauseEnd + (atClauseEnd ? 1 : 0),
            seen.AfterNumber + (afterNumber ? 1 : 0),
            seen.BeforeWord + (beforeWord ? 1 : 0),
            form.Length < seen.Shortest.Length ? form : seen.Shortest
        );
    }

    private bool IsAdjacent(Word before, Word word) =>
        before.Span == before.WithoutAffix && word.Span.Start - before.Span.End == 1 && char.IsWhiteSpace(_article.Text[before.Span.End]);

    // Null for words that cannot be part of a topic.
    private string? PrefixOf(Word word)
    {
        if (
            word.Kind != WordKind.Letters
            || _content.Of(word) is not { } lower
            || lower.Length is < MinPartLength or > MaxWordLength
            || _names.Contains(lower)
        )
            return null;
        if (
            PlainWords.Of(_article.Language).Contains(lower)
            || IsNumber(word)
            || IsAbbreviation(word)
            || _article.Language.CapitalizesNouns && !char.IsUpper(_article.Text[word.WithoutAffix.Start])
        )
            return null;
        var prefix = Key(lower);
        if (!_forms.TryGetValue(prefix, out var forms))
            _forms[prefix] = forms = new SortedSet<string>(StringComparer.Ordinal);
        forms.Add(lower);
        return prefix;
    }

    private bool IsAbbreviation(Word word) =>
        word.Span.End < _article.Text.Length
        && _article.Text[word.Span.End] == '.'
        && _article.Language.Abbreviations.Contains(word.Span.Of(_article.Text));

    // AtEnd counts how often the phrase ends a sentence: in verb-final languages, a word found only there is not a noun.
    private readonly record struct Phrase(
        int Count,
        int Start,
        int AtEnd,
        int AtClauseEnd,
        int AfterNumber,
        int BeforeWord,
        string Shortest
    );
}
