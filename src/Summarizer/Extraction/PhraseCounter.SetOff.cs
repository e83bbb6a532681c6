using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

// Phrases that other words set off, for articles too short to repeat any.
internal sealed partial class PhraseCounter
{
    /// <summary>
    /// The noun phrases in some sentences that the words around them set off. In languages that join compounds with suffixes, these are
    /// the compounds: <c>taksi ücretleri</c>. In languages with definite articles or anaphoric suffixes, they are the words between an
    /// article, preposition or number and the next function word or punctuation mark: <c>on public land,</c>. Other languages have none.
    /// </summary>
    public IEnumerable<Topic> SetOff(IEnumerable<TextSpan> sentences) =>
        _article.Language switch
        {
            { CompoundEndings.Count: > 0 } => sentences.SelectMany(span => Compounds(WordTokenizer.Words(_article.Text, span))),
            { DefiniteArticles.Count: > 0 } or { AnaphoricSuffixes.Count: > 0 } => sentences.SelectMany(span =>
                SetOff(WordTokenizer.Words(_article.Text, span))
            ),
            _ => [],
        };

    // A noun and another one with the suffix that joins them. Directly before a verb, that suffix marks an object.
    private IEnumerable<Topic> Compounds(IReadOnlyList<Word> words)
    {
        for (var i = 1; i + 2 < words.Count; i++)
        {
            var last = Lower(words[i]);
            if (
                IsPart(words[i - 1])
                && IsPart(words[i])
                && IsAdjacent(words[i - 1], words[i])
                && last.Length > MinWordLength
                && WordList.EndsWithAny(last, _article.Language.CompoundEndings)
                && CaseLength(last) == 0
                && CaseLength(Lower(words[i - 1])) == 0
            )
                yield return ToTopic(words, i - 1, i + 1);
        }
    }

    private IEnumerable<Topic> SetOff(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!OpensPhrase(words, i) || !IsPart(words[i]))
                continue;
            var end = i + 1;
            while (end < words.Count && end - i < MaxWords && IsPart(words[end]) && IsAdjacent(words[end - 1], words[end]))
                end++;
            // "huile d'olive", "corte de luz"
            var genitive = end - i == 1 && FollowsArticle(words, i) ? GenitiveEnd(words, end) : 0;
            end = Math.Max(end, genitive);
            if (ClosesPhrase(words, end, genitive > 0) && (end - i > 1 || IsCompound(words[i])))
                yield return ToTopic(words, i, end);
        }
    }

    private Topic ToTopic(IReadOnlyList<Word> words, int start, int end)
    {
        var span = new TextSpan(words[start].WithoutAffix.Start, words[end - 1].WithoutAffix.End);
        var prefixes = Enumerable.Range(start, end - start).Select(i => PrefixOf(words[i])).OfType<string>();
        return new Topic(Topic.Lower(span.Of(_article.Text).ToString(), _article.Language), [.. prefixes], 1, span.Start);
    }

    private bool OpensPhrase(IReadOnlyList<Word> words, int i)
    {
        if (words[i].WithoutAffix.Start > words[i].Span.Start)
            return true;
        if (i == 0 || !IsAdjacent(words[i - 1], words[i]))
            return false;
        var before = Lower(words[i - 1]);
        var language = _article.Language;
        return language.Articles.Contains(before)
            || language.Determiners.Contains(before)
            || language.Prepositions.Contains(before)
            || language.GenitiveWords.Contains(before)
            || words[i - 1].Kind == WordKind.Number
            || language.AnaphoricSuffixes.Count > 0 && IsInflected(before);
    }

    private bool FollowsArticle(IReadOnlyList<Word> words, int i) =>
        words[i].WithoutAffix.Start > words[i].Span.Start || i > 0 && _article.Language.Articles.Contains(Lower(words[i - 1]));

    // A verb precedes an article, and often a participle precedes a preposition: "carta dirigida al alcalde".
    private bool ClosesPhrase(IReadOnlyList<Word> words, int end, bool hasGenitive)
    {
        if (end == words.Count || !IsAdjacent(words[end - 1], words[end]))
            return true;
        var next = Lower(words[end]);
        var language = _article.Language;
        if (
            !language.CapitalizesNouns
            && (language.Articles.Contains(next) || !language.NounsComeLast && !hasGenitive && language.Prepositions.Contains(next))
        )
            return false;
        return language.FunctionWords.Contains(next)
            || language.FiniteVerbs.Contains(next)
            || _article.Language is { NounsComeLast: false, CapitalizesNouns: false } && char.IsUpper(_article.Text[words[end].Span.Start]);
    }

    private int GenitiveEnd(IReadOnlyList<Word> words, int end)
    {
        var language = _article.Language;
        if (language.CapitalizesNouns || end >= words.Count || !IsAdjacent(words[end - 1], words[end]))
            return 0;
        if (words[end].WithoutAffix.Start > words[end].Span.Start)
            return IsPart(words[end]) && Lower(words[end]).StartsWith('d') ? end + 1 : 0;
        return
            language.GenitiveWords.Contains(Lower(words[end]))
            && end + 1 < words.Count
            && IsAdjacent(words[end], words[end + 1])
            && IsPart(words[end + 1])
            ? end + 2
            : 0;
    }

    private bool IsCompound(Word word) => _article.Language.CapitalizesNouns && word.Span.Length >= Topic.MinCompound;

    private bool IsPart(Word word)
    {
        if (PrefixOf(word) is not { } prefix)
            return false;
        var lower = _article.Language.Lower(word.WithoutAffix.Of(_article.Text));
        return lower.Length >= MinWordLength
            && (_article.Language.CapitalizesNouns || char.IsLower(_article.Text[word.WithoutAffix.Start]))
            && !IsInflected(lower)
            && !EndsWithVerb(lower)
            && !_article.Language.CommonWords.Contains(lower)
            && !_uses.IsVerb(_forms[prefix]);
    }

    private string Lower(Word word) => _article.Language.Lower(word.Span.Of(_article.Text));
}
