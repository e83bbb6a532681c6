using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>Finds the phrases of all tables in a sentence, because an attack may be in another language than the article.</summary>
internal sealed class CueTable
{
    private const StringSplitOptions Clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
    private readonly Dictionary<string, List<Phrase>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _beginningsBySpan;
    private readonly int _shortest,
        _longest;

    private CueTable(IEnumerable<InjectionPhrases> tables)
    {
        foreach (var table in tables)
        foreach (var (cue, phrases) in table.Phrases)
        foreach (var phrase in phrases.Split(',', Clean))
            Add(table, cue, phrase);
        _beginningsBySpan = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        _shortest = _beginnings.Keys.Min(key => key.Length);
        _longest = _beginnings.Keys.Max(key => key.Length);
    }

    public static CueTable All { get; } =
        new(
            KnownLanguages
                .All.SelectMany(language =>
                    new[] { language.InjectionPhrases, language.Requests, language.ReplyOrders, language.TextReaders }
                )
                .OfType<InjectionPhrases>()
        );

    /// <summary>In order of their first words.</summary>
    public List<CueHit> Find(IReadOnlyList<FoldedWord> words)
    {
        var hits = new List<CueHit>();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Text;
            if (_exact.TryGetValue(word, out var phrases))
                AddHits(hits, phrases, words, i);
            for (var length = _shortest; length <= Math.Min(word.Length, _longest); length++)
                if (_beginningsBySpan.TryGetValue(word.AsSpan(0, length), out phrases))
                    AddHits(hits, phrases, words, i);
        }

        return hits;
    }

    private static void AddHits(List<CueHit> hits, List<Phrase> phrases, IReadOnlyList<FoldedWord> words, int at)
    {
        foreach (var phrase in phrases)
            if (phrase.ContinuesAt(words, at + 1))
                hits.Add(new CueHit(phrase.Table, phrase.Cue, at, at + phrase.Rest.Length));
    }

    private void Add(InjectionPhrases table, Cue cue, string phrase)
    {
        var elements = Elements(phrase);
        var index = elements[0].IsBeginning ? _beginnings : _exact;
        if (!index.TryGetValue(elements[0].Word, out var phrases))
            index[elements[0].Word] = phrases = [];
        phrases.Add(new Phrase(table, cue, elements[1..]));
    }

    // Tokenized like the text: "s'il" is the word "il", and each character of a Chinese phrase is a word.
    private static Element[] Elements(string phrase)
    {
        var isBeginning = phrase.EndsWith('*');
        var words = WordTokenizer.Words(phrase);
        return
        [
            .. words.Select(
                (word, i) => new Element(InjectionFolding.Fold(word.WithoutAffix.Of(phrase)), isBeginning && i == words.Count - 1)
            ),
        ];
    }

    private readonly record struct Element(string Word, bool IsBeginning)
    {
        public bool Matches(string word) => IsBeginning ? word.StartsWith(Word, StringComparison.Ordinal) : word == Word;
    }

    private sealed record Phrase(InjectionPhrases Table, Cue Cue, Element[] Rest)
    {
        public bool ContinuesAt(IReadOnlyList<FoldedWord> words, int at)
        {
            if (at + Rest.Length > words.Count)
                return false;
            for (var i = 0; i < Rest.Length; i++)
                if (!Rest[i].Matches(words[at + i].Text))
                    return false;
            return true;
        }
    }
}
