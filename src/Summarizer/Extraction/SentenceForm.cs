using System.Text;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>What the form of a sentence shows.</summary>
internal static partial class SentenceForm
{
    private const int MaxConnectiveWords = 4;
    private const int MaxConnectiveLength = 40;
    private const int MinStemLength = 4;
    private const int MaxWordsOfSubject = 5;
    private const int MaxSubjectLength = 80;

    /// <summary>Whether a sentence ends with a question mark.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> sentence)
    {
        for (var i = sentence.Length - 1; i >= 0; i--)
        {
            if (IsQuestionMark(sentence, i))
                return true;
            if (!SentenceBoundaries.IsCloser(sentence[i]))
                return false;
        }

        return false;
    }

    /// <summary>Whether a mark ends a question.</summary>
    public static bool IsQuestionMark(ReadOnlySpan<char> text, int at) =>
        text[at] is '?' or '？' or '؟' || SentenceBoundaries.IsGreekQuestionMark(text, at);

    /// <summary>Whether a sentence begins with a connective or pronoun, and so depends on the sentence before.</summary>
    public static bool Leans(string text, TextSpan sentence, Language language)
    {
        var words = Opening(text, sentence);
        if (words.Count == 0)
            return false;
        Span<char> buffer = stackalloc char[MaxConnectiveLength];
        var first = language.Lower(words[0].Span.Of(text), buffer);
        return IsPronoun(text, words[0], language) && !OpensNounPhrase(text, words, language)
            || HasAnaphoricSuffix(first, language)
            || language.FunctionWords.Contains(first) && HasUnresolvedPronoun(text, sentence, words, language)
            || ConnectiveEnd(text, words, language) is not null;
    }

    // "It", "It's", "C'est".
    private static bool IsPronoun(string text, Word word, Language language)
    {
        Span<char> buffer = stackalloc char[MaxConnectiveLength];
        var form = language.Lower(word.Span.Of(text), buffer);
        return language.Pronouns.Contains(form)
            || form.IndexOf('\'') is > 0 and var elision && language.Pronouns.Contains(form[..elision])
            || word.HasSuffix && language.Pronouns.Contains(language.Lower(word.WithoutAffix.Of(text), buffer));
    }

    /// <summary>
    /// Whether the first words of a sentence point to what the sentence before says: <c>Under this agreement</c>, <c>The 24-year-old</c>.
    /// </summary>
    public static bool OpensWithAnaphor(string text, TextSpan sentence, Language language)
    {
        var pointing = new PointingWords(language);
        if (PointsUnspaced(text.AsSpan(sentence.Start, Math.Min(sentence.Length, MaxConnectiveLength)), pointing))
            return true;
        var words = WordTokenizer.Words(text, sentence with { End = Math.Min(sentence.End, sentence.Start + MaxSubjectLength) });
        return words.Count > 1
            && (
                language.AnaphoricOpenings.Contains(language.Lower(text.AsSpan(words[0].Span.Start..words[1].Span.End)))
                || OpensWithNounThatPointsBack(text, words, language)
                || LacksSubject(text, words, language)
                || pointing.AreIn(text, words, MaxWordsOfSubject)
                || IsAge(text, words, language)
            );
    }

    // "The decision surprised", "القرار يشمل", in contrast to "The decision of the court".
    private static bool OpensWithNounThatPointsBack(string text, IReadOnlyList<Word> words, Language language)
    {
        for (var count = 1; count <= 2 && count < words.Count; count++)
        {
            if (language.NounsThatPointBack.Contains(language.Lower(text.AsSpan(words[0].Span.Start..words[count - 1].Span.End))))
                return !HasComplement(text, words[count], language);
        }

        return false;
    }

    private static bool HasComplement(string text, Word next, Language language)
    {
        var lower = language.Lower(next.Span.Of(text));
        return char.IsUpper(text[next.Span.Start])
            || next.HasSuffix
            || language.Prepositions.Contains(lower)
            || language.Articles.Contains(lower)
            || language.GenitiveWords.Contains(lower)
            || language.RelativeWords.Contains(lower);
    }

    // "Tiene 24 años", "Anunció que recurrirá", in contrast to "Ganó el Zacatepec". In a language without articles, a subject after the
    // verb cannot be told from an object.
    private static bool LacksSubject(string text, IReadOnlyList<Word> words, Language language)
    {
        if (!language.DropsSubjects || language.DefiniteArticles.Count == 0)
            return false;
        var (first, second) = (language.Lower(words[0].Span.Of(text)), language.Lower(words[1].Span.Of(text)));
        return (language.FiniteVerbs.Contains(first) || language.ReportingVerbs.Contains(first))
            && !char.IsUpper(text[words[1].Span.Start])
            && !language.Articles.Contains(second)
            && !language.Determiners.Contains(second);
    }

    // "この措置は", "記者会見で、同氏は".
    private static bool PointsUnspaced(ReadOnlySpan<char> opening, PointingWords pointing)
    {
        if (opening.IsEmpty || char.IsSurrogate(opening[0]) || !WordTokenizer.IsIdeograph(new Rune(opening[0])))
            return false;
        var comma = opening.IndexOfAny('、', '，');
        return pointing.Open(opening) || comma > 0 && pointing.Open(opening[(comma + 1)..]);
    }

    // "The 28-year-old", "Der 24-Jährige", in contrast to "Der 24-jährige Max Müller".
    private static bool IsAge(string text, IReadOnlyList<Word> words, Language language) =>
        words.Count > 2
        && words[1].Kind == WordKind.Number
        && words[2].Span.Start == words[1].Span.End + 1
        && text[words[1].Span.End] is '-' or '‑'
        && language.DefiniteArticles.Contains(language.Lower(words[0].Span.Of(text)))
        && char.IsUpper(text[words[2].Span.Start]) == language.CapitalizesNouns;

    // "Die Stadt" and "Los vecinos", in contrast to "Die ist" and "Los vio": in some languages, articles look like pronouns.
    private static bool OpensNounPhrase(string text, IReadOnlyList<Word> words, Language language)
    {
        Span<char> buffer = stackalloc char[MaxConnectiveLength];
        var first = language.Lower(words[0].Span.Of(text), buffer);
        return language.DefiniteArticles.Count > 0
            && !language.HasNaturalGender
            && language.Articles.Contains(first)
            && !language.Demonstratives.Contains(first)
            && words.Count > 1
            && !language.FunctionWords.Contains(language.Lower(words[1].Span.Of(text), buffer))
            && !(language.CapitalizesNouns && IsVerb(words[1].Span.Of(text), language));
    }

    // "Das legt eine Studie nahe", in contrast to "Das alte Haus": before a noun, what has no capital is an adjective.
    private static bool IsVerb(ReadOnlySpan<char> word, Language language)
    {
        if (!char.IsLower(word[0]))
            return false;
        foreach (var ending in language.AdjectiveEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    // "Kedatangannya": his arrival.
    private static bool HasAnaphoricSuffix(ReadOnlySpan<char> word, Language language)
    {
        foreach (var suffix in language.AnaphoricSuffixes)
        {
            if (word.Length > suffix.Length + MinStemLength && word.EndsWith(suffix))
                return true;
        }

        return false;
    }

    // "In 2010 he moved": a pronoun before any name.
    private static bool HasUnresolvedPronoun(string text, TextSpan sentence, IReadOnlyList<Word> words, Language language)
    {
        Span<char> buffer = stackalloc char[MaxConnectiveLength];
        for (var i = 1; i < words.Count && words[i].Span.End < sentence.End && !char.IsUpper(text[words[i].Span.Start]); i++)
        {
            if (language.SpeakerPronouns.Contains(language.Lower(words[i].Span.Of(text), buffer)))
                return true;
        }

        return false;
    }

    /// <summary>A sentence without its opening connective, if that can be missing; otherwise the sentence.</summary>
    /// <remarks>Only the comma or a name after a conjunction makes it certain: <c>Ancak</c> alone may also mean "only".</remarks>
    public static TextSpan WithoutConnective(string text, TextSpan sentence, Language language)
    {
        var words = Opening(text, sentence);
        if (ConnectiveEnd(text, words, language) is not { } end || text[end] != ',' && !JoinsName(text, words, language))
            return sentence;
        if (text[end] == ',')
            end++;
        while (end < sentence.End && char.IsWhiteSpace(text[end]))
            end++;
        return sentence with { Start = end };
    }

    // "But Smith", "Doch Berlin".
    private static bool JoinsName(string text, IReadOnlyList<Word> words, Language language) =>
        words.Count > 1
        && language.Conjunctions.Contains(language.Lower(words[0].Span.Of(text)))
        && words[1].Span.Start == words[0].Span.End + 1
        && char.IsUpper(text[words[1].Span.Start]);

    /// <summary>A sentence or a part of one with a capital letter at its beginning.</summary>
    public static string WithCapital(string sentence, Language language) =>
        sentence.Length == 0 ? sentence
        : language.DottedAndDotlessI && sentence[0] == 'i' ? "İ" + sentence[1..]
        : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static IReadOnlyList<Word> Opening(string text, TextSpan sentence) =>
        WordTokenizer.Words(text, sentence with { End = Math.Min(sentence.End, sentence.Start + MaxConnectiveLength) });

    private static int? ConnectiveEnd(string text, IReadOnlyList<Word> words, Language language)
    {
        Span<char> buffer = stackalloc char[MaxConnectiveLength];
        for (var count = Math.Min(MaxConnectiveWords, words.Count); count > 0; count--)
        {
            var span = new TextSpan(words[0].Span.Start, words[count - 1].Span.End);
            if (language.Connectives.Contains(language.Lower(span.Of(text), buffer)) && span.End < text.Length)
                return span.End;
        }

        return null;
    }
}
