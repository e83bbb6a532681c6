using Summarizer.Names;
using Summarizer.Quotes.People;

namespace Summarizer.Quotes.VerbFirst;

/// <summary>Reads the people in a text without capitals: their names, and the parts of the names that return later.</summary>
internal sealed class ArabicMentionReader(TokenizedArticle text)
{
    private readonly ArabicText _words = text.ArabicNames.Text;
    private readonly SortedDictionary<int, Mention> _mentions = [];
    private readonly HashSet<string> _parts = [];
    private readonly HashSet<int> _covered = [];

    public List<Mention> Read()
    {
        foreach (var name in text.ArabicNames.Names)
            Add(name);
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (!_covered.Contains(word) && Returns(word))
                _mentions[word] = new Mention(word, word + 1, word, true, false);
        }

        return [.. _mentions.Values];
    }

    private void Add(CaselessName name)
    {
        var (first, last) = (name.Range.First, name.Range.Last);
        // "فالادارش": a foreign word may be the surname of somebody.
        if (name.Kind != NameKind.Unknown)
            _covered.UnionWith(Enumerable.Range(first, last - first + 1));
        if (name.Kind != NameKind.Person || name.First == first && HasParticle(first))
            return;
        var hasEnding = name.First < first && IsOblique(name.First) || text.IsQuoted(first) && !_words.IsInMarks(first, last);
        _mentions[name.First] = new Mention(name.First, last + 1, first, true, hasEnding);
        AddPart(last);
        if (!_words.IsBinder(first))
            AddPart(first);
    }

    private void AddPart(int word)
    {
        if (_words[word].Length > 2)
            _parts.Add(ArabicWord.WithoutArticle(_words[word]));
    }

    // A surname has an article here and none there; a word that is also a title returns only with its article.
    private bool Returns(int word) =>
        _words.IsLetters(word)
        && _parts.Contains(ArabicWord.WithoutArticle(_words[word]))
        && !_words.IsStop(word)
        && (!_words.IsRole(word) || _words.IsGiven(word) || _words.IsEdge(word + 1) && _words.HasArticle(word))
        && (!_words.IsVerb(word) || _words.IsGiven(word) && _words.IsEdge(word + 1));

    // "ومحمد الناصر"
    private bool HasParticle(int word) =>
        _words[word] is { Length: > 3 } plain
        && plain[0] is 'و' or 'ف' or 'ل' or 'ب' or 'ك'
        && !_words.IsGiven(word)
        && text.Language.FirstNames.Contains(plain[1..]);

    // "للقاضية", "بالمدير"
    private bool IsOblique(int word) =>
        _words[word] is { Length: > 3 } plain && plain[0] is 'ل' or 'ب' or 'ك' && !text.Language.Roles.Contains(plain);

    /// <summary>A word without vowel signs, and without the article, which a surname often loses.</summary>
    internal static string Bare(ReadOnlySpan<char> word) =>
        ArabicWord.Plain(word) is var plain && ArabicWord.HasArticle(plain) ? plain[2..] : plain;
}
