using System.Buffers;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Sentences;

/// <summary>Finds where sentences end. Must be called from left to right; each character is read once.</summary>
internal sealed class SentenceBoundaries(string text, Language language, IReadOnlyList<Quotation> quotations)
{
    private const int MaxUnbrokenQuotationLength = 1000;
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");
    private int _quotation;
    private int _opening;
    private (int From, int At) _letter = (0, -1);
    private readonly UnitAbbreviations _units = new(text, language);

    /// <summary>Marks that end a sentence, in all scripts.</summary>
    public static bool IsTerminator(char c) =>
        c
            is '.'
                or '!'
                or '?'
                or '…'
                or '。'
                or '！'
                or '？'
                or '｡'
                or '．'
                or '؟'
                or '۔'
                or '।'
                or '॥'
                or '‼'
                or '⁇'
                or '⁈'
                or '⁉'
                or '։'
                or '።'
                or '។'
                or '။';

    /// <summary>Whether a sentence can end at a mark: a terminator, or the Greek question mark, which looks like a semicolon.</summary>
    public static bool IsEnd(ReadOnlySpan<char> text, int at) => IsTerminator(text[at]) || IsGreekQuestionMark(text, at);

    /// <summary>Whether a mark is a Greek question mark: a semicolon after a Greek letter. The Greek semicolon is a raised dot.</summary>
    public static bool IsGreekQuestionMark(ReadOnlySpan<char> text, int at) =>
        text[at] == ';' && at > 0 && text[at - 1] is >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF';

    /// <summary>Marks that can be between the end of a sentence and the following space.</summary>
    public static bool IsCloser(char c) =>
        c is ')' or ']' or '}' or '）' or '】' || QuotationMarks.IsMark(c) && c is not ('‘' or '„' or '‚');

    /// <summary>The end of the sentence that begins at <paramref name="start"/>, at most <paramref name="limit"/>.</summary>
    public int Next(int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (SkipQuotation(i, limit) is { } after)
            {
                if (EndsAfterQuotation(i, after, limit))
                    return after;
                i = after - 1;
                continue;
            }

            if (!IsEnd(text, i))
                continue;
            var cluster = i;
            while (i + 1 < limit && IsTerminator(text[i + 1]))
                i++;
            var end = i + 1;
            while (end < limit && IsCloser(text[end]) && !OpensQuotation(end))
                end++;
            if (IsBoundary(start, cluster, i, end, limit))
                return end;
            i = end - 1;
        }

        return limit;
    }

    private bool OpensQuotation(int index)
    {
        while (_opening < quotations.Count && quotations[_opening].Outer.Start < index)
            _opening++;
        return _opening < quotations.Count && quotations[_opening].Outer.Start == index;
    }

    // The end of the quotation that opens here, if it is short enough to keep together.
    private int? SkipQuotation(int i, int limit)
    {
        while (_quotation < quotations.Count && quotations[_quotation].Outer.Start < i)
            _quotation++;
        if (_quotation >= quotations.Count || quotations[_quotation].Outer.Start != i)
            return null;
        var outer = quotations[_quotation].Outer;
        return outer.Length <= MaxUnbrokenQuotationLength && outer.End <= limit ? AfterDoubledMark(outer.End, limit) : null;
    }

    // ‘‘…’’: Hindi outlets double single marks.
    private int AfterDoubledMark(int end, int limit) => end < limit && text[end] == '’' && text[end - 1] == '’' ? end + 1 : end;

    // "… yapacak." dedi. continues the sentence; "… yapacak." Rubio ve Lavrov … starts a new one.
    private bool EndsAfterQuotation(int open, int after, int limit)
    {
        var last = after - 2;
        if (EndsWithDanda(open, after, limit))
            return IsIntroduced(open) && !ReportsSpeech(after, limit);
        if (last <= open || !IsTerminator(text[last]) || after >= limit)
            return false;
        if (IsFullWidth(text[last]))
            return open > 0 && text[open - 1] is '：' or ':';
        return char.IsWhiteSpace(text[after])
            && BeginsSentence(after, limit)
            && (text[last] == '.' || language.InvertsAfterQuotation || !ReportsSpeech(after, limit));
    }

    private bool IsBoundary(int start, int first, int last, int end, int limit)
    {
        if (end >= limit)
            return true;
        if (IsFullWidth(text[last]))
            return true;
        if (!char.IsWhiteSpace(text[end]) && !OpensQuotation(end))
            return false;
        if (!BeginsSentence(end, limit))
            return false;
        if (text[first] == '.' && first == last && end == last + 1)
            return !IsPointOfWord(start, first, end, limit);
        return !ReportsSpeechAfterQuestion(last, end, limit);
    }

    private static bool IsFullWidth(char c) => c is '。' or '！' or '？' or '｡' or '।' or '॥' or '۔' or '؟' or '።' or '។' or '။';

    // The full stop of scripts that have spaces but no capital letters, directly before the closing mark: ।” or ।’’.
    private bool EndsWithDanda(int open, int after, int limit)
    {
        var last = after - 1;
        while (last > open && QuotationMarks.IsMark(text[last]))
            last--;
        return last > open && after < limit && char.IsWhiteSpace(text[after]) && text[last] is '।' or '॥' or '۔';
    }

    // "ने कहा, “…।” उन्होंने": the comma shows that the quotation ends what is said.
    private bool IsIntroduced(int open) => text.AsSpan(0, open).TrimEnd(" ‘") is [] or [.., ',' or ':' or '\n' or '।' or '॥' or '۔'];

    private bool BeginsSentence(int i, int limit)
    {
        i = NextLetter(i);
        return i >= limit || !char.IsLower(text[i]);
    }

    // Remembered: a row of marks asks for the same letter at each of them.
    private int NextLetter(int from)
    {
        if (from >= _letter.From && from <= _letter.At)
            return _letter.At;
        var at = from;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        _letter = (from, at);
        return at;
    }

    private bool ReportsSpeechAfterQuestion(int last, int end, int limit) => end > last + 1 && ReportsSpeech(end, limit);

    // "Doğru mu?" Smith asked. A reporting verb within two or three words belongs to the quotation before.
    private bool ReportsSpeech(int from, int limit)
    {
        var words = WordTokenizer.Words(text, new TextSpan(from, Math.Min(limit, from + 60)));
        for (var i = 0; i < Math.Min(3, words.Count); i++)
        {
            if (i > 0 && text.AsSpan(words[i - 1].Span.End..words[i].Span.Start).ContainsAny('.', ',', ';'))
                return false;
            if (language.ReportingVerbs.Contains(language.Lower(words[i].Span.Of(text))))
                return true;
        }

        return false;
    }

    // The stop belongs to the word in abbreviations, initials and ordinals.
    private bool IsPointOfWord(int start, int stop, int end, int limit)
    {
        var from = stop;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && stop - from < 16 && !IsOpener(text[from - 1]))
            from--;
        var word = text.AsSpan(from, stop - from);
        if (word.IsEmpty)
            return false;
        if (char.IsDigit(word[^1]))
            return IsOrdinal(word, from == start, end, limit) && !_units.IsBefore(start, from);
        if (IsInitial(word) || language.OrdinalsEndWithStop && IsRoman(word))
            return true;
        if (!language.Abbreviations.Contains(word) || _units.EndsSentence(start, from, stop, NextLetter(end)))
            return false;
        return language.Roles.Contains(language.Lower(word)) || !NextIsFunctionWord(end, limit);
    }

    private static bool IsOpener(char c) => c is '(' or '[' or '“' or '"' or '«' or '„' or '‘' or '\'' or '-' or '–' or '—' or '/';

    // A list number, or "3. Avrasya" in languages that write ordinals this way. A year ends a sentence.
    private bool IsOrdinal(ReadOnlySpan<char> word, bool first, int end, int limit)
    {
        if (word.ContainsAnyExceptInRange('0', '9') || word.Length > 3)
            return false;
        return first || language.OrdinalsEndWithStop && !NextIsFunctionWord(end, limit);
    }

    private static bool IsInitial(ReadOnlySpan<char> word)
    {
        var letters = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 1 ? word[i] != '.' : !char.IsUpper(word[i]))
                return false;
            letters += 1 - i % 2;
        }

        return letters == 1;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(RomanDigits);

    private bool NextIsFunctionWord(int from, int limit)
    {
        var i = Math.Min(NextLetter(from), limit);
        var end = i;
        while (end < limit && char.IsLetter(text[end]))
            end++;
        return language.FunctionWords.Contains(language.Lower(text.AsSpan(i, end - i)));
    }
}
