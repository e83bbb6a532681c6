using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Languages.Pointing;

/// <summary>
/// Finds the words of a language that point back (<see cref="PointingTable"/>): <c>this measure</c>, but not <c>this week</c> and
/// <c>this is</c>.
/// </summary>
internal sealed class PointingWords
{
    // "ces trois derniers mois"
    private const int MaxToNoun = 3;
    private const int MaxTableWord = 24;

    private static readonly ConditionalWeakTable<Language, PointingWords> Known = [];
    private static readonly FrozenSet<string> AfterNoun = ["id", "ms", "vi", "he"];

    private readonly Language _language;
    private readonly CalendarNames _calendar;
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _nouns;
    private readonly FrozenSet<string> _possessives;
    private readonly bool _followNoun;

    private PointingWords(Language language)
    {
        (_language, _calendar) = (language, CalendarNames.Of(language));
        var lists = $"{PointingTable.Of(language.Tag)}||".Split('|');
        (_words, _nouns, _possessives) = (Set(lists[0]), Set(lists[1]), Set(lists[2]));
        _followNoun = AfterNoun.Contains(language.Tag);
    }

    public static PointingWords Of(Language language) => Known.GetValue(language, static language => new PointingWords(language));

    /// <summary>Whether one of a sentence's first words points back.</summary>
    /// <param name="words">The sentence's words, or those in which such a phrase ends.</param>
    /// <param name="count">How many of them can point.</param>
    public bool AreIn(string text, IReadOnlyList<Word> words, int count)
    {
        if (words.Count > 0 && IsPossessive(text, words))
            return true;
        for (var i = 0; i < Math.Min(count, words.Count); i++)
        {
            if (
                LengthAt(text, words, i) is > 0 and var length
                && (_followNoun ? FollowsNoun(text, words, i) : OpensPhrase(text, words, i + length))
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether a text in a script without spaces begins with one.</summary>
    public bool Open(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(MaxTableWord, text.Length - 1); length > 0; length--)
        {
            if (Has(_words, text[..length]))
                return !OpensWithNoun(text[length..]);
        }

        return false;
    }

    // "Her lawyer", "Il suo avvocato".
    private bool IsPossessive(string text, IReadOnlyList<Word> words) =>
        _possessives.Contains(Lower(text, words[0]))
        || words.Count > 1 && _language.Articles.Contains(Lower(text, words[0])) && _possessives.Contains(Lower(text, words[1]));

    private bool OpensWithNoun(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(MaxTableWord, text.Length); length > 0; length--)
        {
            if (Has(_nouns, text[..length]))
                return true;
        }

        return false;
    }

    private int LengthAt(string text, IReadOnlyList<Word> words, int i)
    {
        if (i + 1 < words.Count && _words.Contains($"{Lower(text, words[i])} {Lower(text, words[i + 1])}"))
            return 2;
        return _words.Contains(Lower(text, words[i])) ? 1 : 0;
    }

    // A phrase for a time has its noun near; without a noun, the word is a pronoun or part of a relative clause.
    private bool OpensPhrase(string text, IReadOnlyList<Word> words, int next)
    {
        while (next < words.Count && IsArticle(Lower(text, words[next])))
            next++;
        if (next >= words.Count || IsFunctionWord(text, words[next]))
            return false;
        for (var i = next; i < Math.Min(words.Count, next + MaxToNoun) && !(i > next && IsNumber(text, words[i])); i++)
        {
            if (IsTime(text, words[i]))
                return false;
        }

        return true;
    }

    private bool FollowsNoun(string text, IReadOnlyList<Word> words, int i) =>
        i > 0
        && words[i - 1].Kind == WordKind.Letters
        && !IsTime(text, words[i - 1])
        && !(i > 1 && IsTime(text, words[i - 2]))
        && !IsFunctionWord(text, words[i - 1]);

    private bool IsArticle(string word) => _language.Articles.Contains(word) && !_words.Contains(word);

    private bool IsFunctionWord(string text, Word word)
    {
        var lower = Lower(text, word);
        return _language.FunctionWords.Contains(lower) && !_language.IndefiniteWords.Contains(lower) && !IsNumber(text, word);
    }

    private bool IsNumber(string text, Word word) =>
        word.Kind == WordKind.Number || NumberWords.Of(_language).ContainsKey(WordFolding.Fold(Lower(text, word)));

    private bool IsTime(string text, Word word)
    {
        var lower = Lower(text, word);
        return _nouns.Contains(lower)
            || _nouns.Contains(_language.Lower(word.WithoutAffix.Of(text)))
            || _calendar.Contains(WordFolding.Fold(lower));
    }

    private string Lower(string text, Word word) => _language.Lower(word.Span.Of(text));

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string half) => [.. WordList.List(half).Select(word => word.Replace('_', ' '))];
}
