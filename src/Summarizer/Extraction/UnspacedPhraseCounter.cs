using System.Runtime.InteropServices;
using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names.Unspaced;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// Counts phrases in scripts without spaces: sequences of ideographs or katakana that are repeated between varying neighbours (accessor
/// variety, Feng et al. 2004). A part of a longer word always has the same neighbour.
/// </summary>
internal sealed class UnspacedPhraseCounter
{
    private const int MinLength = 2;
    private const int MaxLength = 8;
    private const int LongPhrase = 3;
    private const int MinSetOff = 4;
    private const int MaxSetOffPosition = 300;
    private const int MinPerLong = 2;
    private const int MinPerShort = 3;
    private const int MaxPosition = 20_000;
    private const string Numerals = "〇一二三四五六七八九十百千万億兆兩両数";

    private readonly Article _article;
    private readonly HashSet<string> _nameParts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Phrase> _phrases = new(StringComparer.Ordinal);
    private readonly List<string> _names;

    public UnspacedPhraseCounter(Article article, IEnumerable<string> names)
    {
        (_article, _names) = (article, [.. names]);
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Kind == SentenceKind.Prose && sentence.Span.End < MaxPosition)
                Count(sentence.Span.Start, sentence.Span.End);
        }

        if (_phrases.Count == 0)
            return;
        foreach (var name in _names)
        {
            RemovePartsOf(name);
            _nameParts.UnionWith(name.Split('·', '・').Where(part => part.Length >= LongPhrase && part.Length < name.Length));
        }
    }

    /// <summary>The phrases the article repeats.</summary>
    public IEnumerable<Topic> Repeated() =>
        from phrase in _phrases
        let needed = phrase.Key.Length >= LongPhrase ? MinPerLong : MinPerShort
        where Math.Min(phrase.Value.Left.Variety, phrase.Value.Right.Variety) >= needed && IsTopic(phrase.Key)
        where phrase.Value.AfterNumber * 2 < phrase.Value.Count
        select new Topic(phrase.Key, [.. Pairs(phrase.Key)], phrase.Value.Count, phrase.Value.Start);

    /// <summary>Long phrases of some sentences, from one character that is not part of a phrase to the next.</summary>
    public IEnumerable<Topic> SetOff(IEnumerable<TextSpan> sentences)
    {
        foreach (var span in sentences)
        {
            var limit = Math.Min(span.End, span.Start + MaxSetOffPosition);
            for (var start = span.Start; start < limit; start++)
            {
                if (!IsPart(start))
                    continue;
                var end = start;
                while (end < span.End && IsPart(end))
                    end++;
                if (IsSetOff(start, end))
                    yield return new Topic(_article.Text[start..end], [.. Pairs(_article.Text[start..end])], 1, start);
                start = end;
            }
        }
    }

    // "解除した" is a verb.
    private bool IsSetOff(int start, int end) =>
        end - start is >= MinSetOff and <= MaxLength
        && !(start > 0 && char.IsLetterOrDigit(_article.Text[start - 1]) && !UnspacedText.IsHiragana(_article.Text[start - 1]))
        && !(end < _article.Text.Length && (_article.Text[end] is 'し' or 'さ' or 'す' or '・' || char.IsDigit(_article.Text[end])))
        && IsTopic(_article.Text[start..end])
        && !_names.Any(name => EitherContains(name, _article.Text.AsSpan(start, end - start)));

    private static bool EitherContains(string name, ReadOnlySpan<char> phrase) =>
        name.AsSpan().IndexOf(phrase) >= 0 || phrase.IndexOf(name) >= 0;

    // "塞阿布拉对" is a part of a name with another word.
    private bool IsTopic(string phrase) =>
        !HasNamePart(phrase)
        && !(Numerals.Contains(phrase[0], StringComparison.Ordinal) && phrase.Length <= LongPhrase)
        && !_article.Language.CommonWords.Contains(phrase)
        && !PlainWords.Of(_article.Language).Contains(phrase);

    private bool HasNamePart(string phrase)
    {
        var parts = _nameParts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; _nameParts.Count > 0 && start < phrase.Length; start++)
        {
            for (var length = LongPhrase; length <= phrase.Length - start; length++)
            {
                if (parts.Contains(phrase.AsSpan(start, length)))
                    return true;
            }
        }

        return false;
    }

    private void RemovePartsOf(string name)
    {
        var phrases = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < name.Length; start++)
        {
            for (var length = MinLength; length <= Math.Min(MaxLength, name.Length - start); length++)
                phrases.Remove(name.AsSpan(start, length));
        }
    }

    private void Count(int from, int to)
    {
        for (var start = from; start < to; start++)
        {
            for (var end = start; end < to && IsPart(end) && end - start < MaxLength; end++)
            {
                if (end + 1 - start >= MinLength)
                    Add(start, end + 1, to);
            }
        }
    }

    private void Add(int start, int end, int to)
    {
        ref var phrase = ref CollectionsMarshal.GetValueRefOrAddDefault(_phrases, _article.Text[start..end], out var exists);
        if (!exists)
            phrase.Start = start;
        phrase.Count++;
        phrase.AfterNumber += start > 0 && char.IsDigit(_article.Text[start - 1]) ? 1 : 0;
        phrase.Left.Add(start > 0 && IsPart(start - 1) ? _article.Text[start - 1] : null);
        phrase.Right.Add(end < to && IsPart(end) ? _article.Text[end] : null);
    }

    private bool IsPart(int at) =>
        UnspacedText.IsNameCharacter(_article.Text[at])
        && _article.Text[at] != '・'
        && !_article.Language.CommonWords.Contains(_article.Text.AsSpan(at, 1));

    private static IEnumerable<string> Pairs(string phrase) => Enumerable.Range(0, phrase.Length - 1).Select(i => phrase.Substring(i, 2));

    private struct Phrase
    {
        public int Count;
        public int Start;

        // As many as a unit has: 18.6公里.
        public int AfterNumber;
        public Neighbours Left;
        public Neighbours Right;
    }

    // The number of different neighbours, right up to three; each edge of a run counts as another one.
    private struct Neighbours
    {
        private char _first;
        private char _second;

        public int Variety { get; private set; }

        public void Add(char? neighbour)
        {
            if (neighbour is { } c)
            {
                if (c == _first || c == _second)
                    return;
                (_first, _second) = (c, _first);
            }

            Variety++;
        }
    }
}
