using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>Counts phrases of one to three content words. Inflected forms are counted under their shortest form.</summary>
internal sealed class PhraseCounter
{
    private const int MaxWords = 3;
    private const int MinWordLength = 4;
    private const int MinPartLength = 2;
    private const int MinPerOther = 3;
    private const int MinPerPair = 2;
    private const int LastCharacter = 300_000;

    private readonly Article _article;
    private readonly ContentWords _content;
    private readonly HashSet<string> _names;
    private readonly Dictionary<string, Phrase> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _forms = new(StringComparer.Ordinal);

    public PhraseCounter(Article article, IEnumerable<string> names)
    {
        _article = article;
        _names = names.ToHashSet(StringComparer.Ordinal);
        var sentences = article
            .Sentences.Where(sentence => sentence.Kind == SentenceKind.Prose && sentence.Span.End < LastCharacter)
            .Select(sentence => WordTokenizer.Words(article.Text, sentence.Span))
            .ToList();
        _content = new ContentWords(article.Text, article.Language, sentences.SelectMany(words => words));
        foreach (var words in sentences)
            Count(words);
    }

    /// <summary>The phrases the article repeats.</summary>
    public IEnumerable<Topic> Repeated() => Topics((phrase, words) => phrase.Count >= (words == 2 ? MinPerPair : MinPerOther));

    /// <summary>Single words, for an article too short to repeat phrases.</summary>
    public IEnumerable<Topic> Words() => Topics((_, words) => words == 1);

    private IEnumerable<Topic> Topics(Func<Phrase, int, bool> isEnough) =>
        from phrase in _phrases
        let stems = phrase.Key.Split(' ')
        where isEnough(phrase.Value, stems.Length) && phrase.Value.AtEnd < phrase.Value.Count
        where stems.Length > 1 || (phrase.Key.Length >= MinWordLength && !_forms[phrase.Key].Any(_article.Language.CommonWords.Contains))
        select new Topic(stems.Length == 1 ? Base(phrase.Key) : phrase.Value.Shortest, stems, phrase.Value.Count, phrase.Value.Start);

    // "görüşme" for "görüşmede" and "görüşmenin": the common base of two forms, otherwise the shortest form.
    private string Base(string stem)
    {
        var forms = _forms[stem];
        var roots = forms.Concat(forms.SelectMany(Roots)).GroupBy(root => root).Where(root => root.Count() > 1).Select(root => root.Key);
        return roots.Concat(forms).MinBy(form => form.Length)!;
    }

    private IEnumerable<string> Roots(string form) =>
        from length in Enumerable.Range(MinWordLength, Math.Max(0, form.Length - MinWordLength))
        where _article.Language.NounSuffixes.Contains(form[length..])
        select form[..length];

    private void Count(IReadOnlyList<Word> words)
    {
        var stems = words.Select(Stem).ToArray();
        for (var i = 0; i < words.Count; i++)
        {
            var phrase = "";
            for (
                var j = i;
                j < Math.Min(words.Count, i + MaxWords) && stems[j] is { } stem && (j == i || IsAdjacent(words[j - 1], words[j]));
                j++
            )
            {
                phrase = j == i ? stem : phrase + ' ' + stem;
                Add(phrase, new TextSpan(words[i].Stem.Start, words[j].Stem.End), j == words.Count - 1);
            }
        }
    }

    private void Add(string phrase, TextSpan span, bool atEnd)
    {
        var form = _article.Language.Lower(span.Of(_article.Text));
        if (!_phrases.TryGetValue(phrase, out var seen))
            seen = new Phrase(0, span.Start, 0, form);
        _phrases[phrase] = new Phrase(
            seen.Count + 1,
            seen.Start,
            seen.AtEnd + (atEnd ? 1 : 0),
            form.Length < seen.Shortest.Length ? form : seen.Shortest
        );
    }

    private bool IsAdjacent(Word before, Word word) =>
        before.Span == before.Stem && word.Span.Start - before.Span.End == 1 && char.IsWhiteSpace(_article.Text[before.Span.End]);

    // Null for words that cannot be part of a topic.
    private string? Stem(Word word)
    {
        if (word.Kind != WordKind.Letters || _content.Of(word) is not { } lower || lower.Length < MinPartLength || _names.Contains(lower))
            return null;
        if (IsPlain(lower, _article.Language))
            return null;
        var stem = ContentWords.Stem(lower);
        if (!_forms.TryGetValue(stem, out var forms))
            _forms[stem] = forms = new SortedSet<string>(StringComparer.Ordinal);
        forms.Add(lower);
        return stem;
    }

    private static bool IsPlain(string lower, Language language) =>
        language.ReportingVerbs.Contains(lower)
        || language.CalendarWords.Contains(lower)
        || language.Roles.Contains(lower)
        || language.Pronouns.Contains(lower);

    // AtEnd counts how often the phrase ends a sentence: in verb-final languages, a word found only there is not a noun.
    private readonly record struct Phrase(int Count, int Start, int AtEnd, string Shortest);
}
