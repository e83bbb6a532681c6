using System.Globalization;
using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Finds dates among words: written out, in digits, and single weekdays or months.</summary>
internal sealed class DateReader(string text, IReadOnlyList<Token> words, Language language)
{
    private readonly CalendarNames _names = CalendarNames.Of(language);
    private readonly List<DateFact> _dates = [];

    public List<DateFact> Read()
    {
        for (var i = 0; i < words.Count; i++)
        {
            var before = _dates.Count;
            if (words[i].Word.Kind == WordKind.Number)
                ReadDigits(i);
            else
                ReadWord(i);
            if (_dates.Count > before)
                i = _dates[^1].Last;
        }

        return _dates;
    }

    private void ReadWord(int i)
    {
        if (_names.WeekdayAt(words[i]) is { } weekday)
        {
            _dates.Add(new DateFact(i, i, 0, 0, 0, weekday));
            return;
        }

        var isBesideDigits = Integer(i + 1) > 0 && IsNear(i + 1);
        var (month, length) = _names.MonthAt(words, i, isBesideDigits);
        if (month == 0 || IsVerb(i))
            return;
        var last = i + length - 1;
        if (IsNear(last + 1) && Year(last + 1) is > 0 and var year)
            _dates.Add(new DateFact(i, last + 1, 0, month, year));
        else if (IsNear(last + 1) && Day(last + 1) is > 0 and var day && !IsScaled(last + 2))
            AddWithYear(i, last + 1, day, month);
        else
            _dates.Add(new DateFact(i, last, 0, month, 0));
    }

    // "May" and "March" can be verbs at the beginning of a sentence.
    private bool IsVerb(int i) =>
        language.MonthsThatAreVerbs.Contains(words[i].Key) && words[i].Gap == WordGap.Opening && Integer(i + 1) == 0;

    private void ReadDigits(int i)
    {
        if (Numeric(i) is { } numeric)
        {
            _dates.Add(numeric);
            return;
        }

        if (Day(i) is not (> 0 and var day))
            return;
        var next = i + 1;
        while (next < words.Count && next - i <= 2 && language.DateLinks.Contains(words[next].Key))
            next++;
        if (
            next < words.Count
            && (words[next].Joins || words[next].Gap is WordGap.Opening && text[words[next].Word.Span.Start - 2] == '.' || next > i + 1)
            && _names.MonthAt(words, next, true) is { Month: > 0 } found
        )
        {
            AddWithYear(i, next + found.Words - 1, day, found.Month);
            return;
        }

        if (RangeEnd(i) is > 0 and var end && _names.MonthAt(words, end + 1, true) is { Month: > 0 } month)
            _dates.Add(new DateFact(i, i, day, month.Month, 0));
    }

    // "28-29 Ekim", "28 and 29 October": the first day belongs to the month too.
    private int RangeEnd(int i)
    {
        var end = i + 1;
        if (end < words.Count && words[end].Word.Kind == WordKind.Letters && words[end].Word.Span.Length <= 6)
            end++;
        return end < words.Count && Day(end) > 0 && (end == i + 2 || words[end].Gap is WordGap.Hyphen or WordGap.Other or WordGap.Opening)
            ? end
            : 0;
    }

    private void AddWithYear(int first, int last, int day, int month)
    {
        var next = last + 1;
        while (next < words.Count && next - last <= 2 && language.DateLinks.Contains(words[next].Key))
            next++;
        var year = IsNear(next) ? Year(next) : 0;
        _dates.Add(new DateFact(first, year > 0 ? next : last, day, month, year));
    }

    // 2025-10-28, 28.10.2025, 28/10/2025, 10/28/25, 2025年10月28日, and 28/10 without a year.
    private DateFact? Numeric(int i)
    {
        if (Dotted(i) is { } dotted)
            return dotted;
        if (
            i + 2 < words.Count
            && IsDivided(i + 1)
            && IsDivided(i + 2)
            && Three(i, i + 2, Integer(i), Integer(i + 1), Integer(i + 2)) is { } three
        )
            return three;
        if (i + 2 < words.Count && words[i + 1].Key == "年" && words[i + 2].Word.Kind == WordKind.Number)
            return EastAsian(i);
        var isPair = i + 1 < words.Count && IsDivided(i + 1) && Slash(i + 1) && !(i + 2 < words.Count && IsDivided(i + 2));
        return isPair && IsDayAndMonth(Integer(i), Integer(i + 1))
            ? new DateFact(i, i + 1, Integer(i), Integer(i + 1), 0, IsSwappable: true, IsGuess: true)
            : null;
    }

    private DateFact? EastAsian(int i)
    {
        var hasDay = i + 4 < words.Count && words[i + 4].Word.Kind == WordKind.Number;
        return new DateFact(i, hasDay ? i + 4 : i + 2, hasDay ? Integer(i + 4) : 0, Math.Min(12, Integer(i + 2)), Integer(i));
    }

    private DateFact? Dotted(int i)
    {
        if (words[i].Word.Span.Length is < 6 or > 16)
            return null;
        var parts = NumeralReader.Digits(text, words[i].Word, out _).Split('.');
        return parts.Length == 3 && parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit))
            ? Three(
                i,
                i,
                int.Parse(parts[0], CultureInfo.InvariantCulture),
                int.Parse(parts[1], CultureInfo.InvariantCulture),
                int.Parse(parts[2], CultureInfo.InvariantCulture)
            )
            : null;
    }

    private static DateFact? Three(int first, int last, int a, int b, int c)
    {
        if (a is >= 1000 and <= 2999 && IsDayAndMonth(c, b))
            return b <= 12 ? new DateFact(first, last, c, b, a) : null;
        if (c is < 0 or > 2999 or (>= 100 and < 1000) || !IsDayAndMonth(a, b))
            return null;
        var year =
            c < 50 ? 2000 + c
            : c < 100 ? 1900 + c
            : c;
        return b <= 12 ? new DateFact(first, last, a, b, year, IsSwappable: a <= 12) : new DateFact(first, last, b, a, year);
    }

    private static bool IsDayAndMonth(int a, int b) => a is >= 1 and <= 31 && b is >= 1 and <= 31 && (a <= 12 || b <= 12);

    private bool IsDivided(int i) =>
        words[i].Word.Kind == WordKind.Number
        && words[i].Word.Span.Start - words[i - 1].Word.Span.End == 1
        && text[words[i].Word.Span.Start - 1] is '-' or '/' or '‑';

    private bool Slash(int i) => text[words[i].Word.Span.Start - 1] == '/';

    private bool IsNear(int i) =>
        i < words.Count
        && (
            words[i].Gap is WordGap.Space or WordGap.Comma
            || (i > 0 && language.DateLinks.Contains(words[i - 1].Key))
            || (words[i].Gap == WordGap.Opening && text[words[i - 1].Word.Span.End] == '.' && words[i - 1].Word.Span.Length <= 5)
        );

    private bool IsScaled(int i) =>
        i < words.Count
        && words[i].Gap == WordGap.Space
        && NumberWords.Of(language).TryGetValue(words[i].Key, out var word)
        && word.Kind is NumberWordKind.Magnitude or NumberWordKind.Hundred;

    private int Year(int i) => Integer(i) is >= 1000 and <= 2999 and var year ? year : 0;

    private int Day(int i) => Integer(i) is >= 1 and <= 31 and var day ? day : 0;

    // "28", "28th", "1er", "28'inde"; zero if it is not a whole number.
    private int Integer(int i)
    {
        if (i >= words.Count || words[i].Word.Kind != WordKind.Number || words[i].Word.Span.Length > 12)
            return 0;
        var digits = NumeralReader.Digits(text, words[i].Word, out _);
        return digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
