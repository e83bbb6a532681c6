using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>
/// Finds the words of a language that point back (<see cref="Language.PointingWords"/>): <c>this measure</c>, but not <c>this week</c> and
/// <c>this is</c>.
/// </summary>
internal sealed class PointingWords(Language language)
{
    // "ces trois derniers mois"
    private const int MaxToNoun = 3;
    private const int MaxLength = 24;

    private readonly CalendarNames _calendar = CalendarNames.Of(language);

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
                && (language.PointingWordsFollow ? FollowsNoun(text, words, i) : OpensPhrase(text, words, i + length))
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether a text in a script without spaces begins with a word that points back.</summary>
    public bool Open(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(MaxLength, text.Length - 1); length > 0; length--)
        {
            if (language.PointingWords.Contains(text[..length]))
                return !OpensWithNoun(text[length..]);
        }

        return false;
    }

    // "Her lawyer", "Il suo avvocato".
    private bool IsPossessive(string text, IReadOnlyList<Word> words) =>
        language.PointingPossessives.Contains(Lower(text, words[0]))
        || words.Count > 1
            && language.Articles.Contains(Lower(text, words[0]))
            && language.PointingPossessives.Contains(Lower(text, words[1]));

    private bool OpensWithNoun(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(MaxLength, text.Length); length > 0; length--)
        {
            if (language.NounsOfTimeAndPlace.Contains(text[..length]))
                return true;
        }

        return false;
    }

    private int LengthAt(string text, IReadOnlyList<Word> words, int i)
    {
        if (i + 1 < words.Count && language.PointingWords.Contains($"{Lower(text, words[i])} {Lower(text, words[i + 1])}"))
            return 2;
        return language.PointingWords.Contains(Lower(text, words[i])) ? 1 : 0;
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

    private bool IsArticle(string word) => language.Articles.Contains(word) && !language.PointingWords.Contains(word);

    private bool IsFunctionWord(string text, Word word)
    {
        var lower = Lower(text, word);
        return language.FunctionWords.Contains(lower) && !language.IndefiniteWords.Contains(lower) && !IsNumber(text, word);
    }

    private bool IsNumber(string text, Word word) =>
        word.Kind == WordKind.Number || NumberWords.Of(language).ContainsKey(WordFolding.Fold(Lower(text, word)));

    private bool IsTime(string text, Word word)
    {
        var lower = Lower(text, word);
        return language.NounsOfTimeAndPlace.Contains(lower)
            || language.NounsOfTimeAndPlace.Contains(language.Lower(word.WithoutAffix.Of(text)))
            || _calendar.Contains(WordFolding.Fold(lower));
    }

    private string Lower(string text, Word word) => language.Lower(word.Span.Of(text));
}
