using System.Globalization;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// The times before the entries of a live blog or chronology: <c>16:42 The port is closed</c>, <c>14.58 Uhr: Die Schulen …</c>. One entry
/// alone does not make a chronology.
/// </summary>
internal sealed class EntryTimes
{
    private const int MinEntries = 2;
    private const int MaxLength = 40;
    private const int MaxWords = 3;

    private readonly string _text;
    private readonly Language _language;
    private readonly Dictionary<int, int> _ends = [];

    private EntryTimes(string text, Language language) => (_text, _language) = (text, language);

    /// <summary>The times of the paragraphs in which sentences begin.</summary>
    public static EntryTimes Of(string text, Language language)
    {
        var times = new EntryTimes(text, language);
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var newline ? newline : text.Length;
            if (times.End(start, end) is { } time)
                times._ends[start] = time;
            start = end + 1;
        }

        if (times._ends.Count < MinEntries)
            times._ends.Clear();
        return times;
    }

    /// <summary>A sentence without the time before it.</summary>
    public TextSpan Skip(TextSpan sentence)
    {
        var paragraph =
            _ends.Count == 0 || sentence.Start == 0
                ? 0
                : _text.LastIndexOf('\n', sentence.Start - 1, Math.Min(sentence.Start, MaxLength + 1)) + 1;
        return _ends.TryGetValue(paragraph, out var end) && end > sentence.Start
            ? new TextSpan(Math.Min(end, sentence.End), sentence.End)
            : sentence;
    }

    // The offset after a time, if what follows can begin a sentence.
    private int? End(int start, int end)
    {
        end = Math.Min(end, start + MaxLength);
        var at = Blank(Words(start, end), end);
        if (Clock(at, end) is not { } after)
            return null;
        at = Blank(Words(after, end), end);
        while (at < end && _text[at] is '-' or '–' or '—' or ':' or '：' or '|' or '•' or '·' or ',' or '.' or '、')
            at = Blank(at + 1, end);
        return at < end && at > after && !char.IsLower(_text[at]) && !char.IsDigit(_text[at]) ? at : null;
    }

    // "16:42", "9.05", "16h42", "16時42分".
    private int? Clock(int at, int end)
    {
        var hour = Number(ref at, end);
        if (hour is null or > 24 || at >= end || _text[at] is not (':' or '.' or 'h' or 'H' or '：' or '時' or '时' or '시'))
            return null;
        at = _text[at] == '시' ? Blank(at + 1, end) : at + 1;
        var from = at;
        if (Number(ref at, end) is null or > 59 || at - from != 2)
            return null;
        return at < end && _text[at] is '分' or '분' ? at + 1 : at;
    }

    private int? Number(ref int at, int end)
    {
        var from = at;
        var value = 0;
        while (at < end && at - from < 3 && char.IsDigit(_text[at]))
            value = 10 * value + (int)char.GetNumericValue(_text[at++]);
        return at - from is 1 or 2 ? value : null;
    }

    private int Words(int at, int end)
    {
        for (var count = 0; count < MaxWords; count++)
        {
            var start = Blank(at, end);
            var stop = start;
            while (stop < end && (IsLetter(_text[stop]) || _text[stop] == '.' && stop + 1 < end && char.IsLetter(_text[stop + 1])))
                stop++;
            if (stop == start || !_language.ClockWords.Contains(_language.Lower(_text.AsSpan(start, stop - start))))
                return at;
            at = stop < end && _text[stop] == '.' ? stop + 1 : stop;
        }

        return at;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private int Blank(int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(_text[at]) || _text[at] is '[' or ']' or '(' or ')' or '*'))
            at++;
        return at;
    }
}
