using System.Text;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>What the form of a sentence shows.</summary>
internal static class SentenceForm
{
    private const int MaxConnectiveWords = 4;
    private const int MaxConnectiveLength = 40;
    private const int MinGluedWordLength = 4;
    private const int MinStemLength = 4;
    private const int MaxWordsOfSubject = 5;
    private const int MaxSubjectLength = 80;

    /// <summary>Whether a sentence ends with a question mark.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> sentence)
    {
        for (var i = sentence.Length - 1; i >= 0; i--)
        {
            if (sentence[i] is '?' or '？' or '؟')
                return true;
            if (!SentenceBoundaries.IsCloser(sentence[i]))
                return false;
        }

        return false;
    }

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
                || LacksSubject(text, words, language)
                || pointing.AreIn(text, words, MaxWordsOfSubject)
                || IsAge(text, words, language)
            );
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

    /// <summary>
    /// Whether a sentence is complete: it has a beginning and an end, its quotation marks are paired, and no space is missing.
    /// </summary>
    public static bool IsWhole(string text, TextSpan sentence, IReadOnlyList<Quotation> quotations)
    {
        var form = sentence.Of(text);
        return form.Length > 0
            && !char.IsLower(form[0])
            && form[^1] != ':'
            && !HasStrayMark(form)
            && HasBalancedBrackets(form)
            && !LacksSpace(form)
            && MarksArePaired(text, sentence, quotations);
    }

    // Half of a quotation in single marks.
    private static bool HasStrayMark(ReadOnlySpan<char> form) =>
        form.Length > 1
        && (
            form[0] is '\'' or '’' or '‘' && (form[1] == ' ' || !form[1..].ContainsAny('\'', '’'))
            || form[^1] is '\'' or '’' && !form[..^1].ContainsAny('\'', '‘')
        );

    private static bool HasBalancedBrackets(ReadOnlySpan<char> form) =>
        form.Count('(') == form.Count(')') && form.Count('[') == form.Count(']');

    // "hubunganAntara", "bitti.Sonra": a lower-case letter directly before a capital, except in names such as McDonald and iPhone.
    private static bool LacksSpace(ReadOnlySpan<char> form)
    {
        var small = 0;
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsUpper(form[i]) && i + 1 < form.Length && char.IsLower(form[i + 1]) && IsGlued(form, i, small))
                return true;
            // "l'accord"Le": a quotation and the next sentence.
            if (form[i] is '"' or '”' or '»' && i > 0 && char.IsLower(form[i - 1]) && i + 1 < form.Length && char.IsUpper(form[i + 1]))
                return true;
            small = char.IsLower(form[i]) ? small + 1 : 0;
        }

        return false;
    }

    private static bool IsGlued(ReadOnlySpan<char> form, int capital, int smallBefore)
    {
        var first = capital - smallBefore - 1;
        if (smallBefore >= MinGluedWordLength && first >= 0 && !char.IsUpper(form[first]))
            return true;
        return capital > 1 && form[capital - 1] is '.' or '?' or '!' && char.IsLower(form[capital - 2]);
    }

    private static bool MarksArePaired(string text, TextSpan sentence, IReadOnlyList<Quotation> quotations)
    {
        for (int i = sentence.Start, q = FirstAfter(quotations, sentence.Start); i < sentence.End; i++)
        {
            if (q < quotations.Count && quotations[q].Outer.Start == i)
            {
                if (!IsWholeQuotation(text, sentence, quotations[q].Outer))
                    return false;
                i = quotations[q++].Outer.End - 1;
            }
            else if (QuotationMarks.IsDouble(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsWholeQuotation(string text, TextSpan sentence, TextSpan quotation) =>
        sentence.Contains(quotation) && (quotation.Start == sentence.Start || !IsSpacedLetter(text[quotation.Start - 1]));

    // In scripts without spaces, letters stand directly before a quotation.
    private static bool IsSpacedLetter(char c) => char.IsLetter(c) && !WordTokenizer.IsIdeograph(new Rune(c));

    private static int FirstAfter(IReadOnlyList<Quotation> quotations, int start)
    {
        int low = 0,
            high = quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Outer.End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

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
