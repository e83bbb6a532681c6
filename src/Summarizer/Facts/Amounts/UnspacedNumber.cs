using System.Globalization;
using Summarizer.Languages.Amounts;

namespace Summarizer.Facts.Amounts;

/// <summary>A number in a script that attaches numbers, magnitudes and counters: 3万5千人, 二十三, 1억2천만, 4分の1.</summary>
/// <param name="End">Its end in the text.</param>
internal readonly record struct UnspacedNumber(int End, IReadOnlyList<decimal> Values, bool IsWeak, decimal? Share, TimeUnit? Unit = null)
{
    private const int MaxLength = 40;

    // Longer rows of digits are no number.
    private const decimal MaxRow = 1e14m;
    private const string Digits = "〇一二三四五六七八九";
    private static readonly string[] Divisions = ["分之", "分の", "분의 ", "분의"];

    /// <summary>Null if there is no number, or one that is only digits.</summary>
    public static UnspacedNumber? At(string text, int start, AmountWords words)
    {
        if (Read(text, start) is not { } first)
            return null;
        foreach (var division in Divisions)
        {
            if (
                text.AsSpan(first.End).StartsWith(division)
                && Read(text, first.End + division.Length) is { } part
                && part.Value < first.Value
            )
                return new UnspacedNumber(part.End, [], false, part.Value / first.Value);
        }

        if (text.AsSpan(first.End) is ['割' or '成' or '할', ..] && first.Value < 10)
            return new UnspacedNumber(first.End + 1, [first.Value], first.IsWeak, first.Value / 10);
        var hours = IsHour(text, first.End);
        if (hours && Minutes(text, first, start, words) is { } time)
            return time;
        if (HalfAfter(text, first.End, words) is var (end, unit))
            return new UnspacedNumber(end, [first.Value + 0.5m, .. TimeOfDay.OfHours(first.Value + 0.5m)], false, null, unit);
        if (hours && first.Value < 12 && IsAfterNoon(text, start, words))
            return new UnspacedNumber(first.End, [first.Value, first.Value + 12], first.IsWeak, null);
        return first.IsPlain ? null : new UnspacedNumber(first.End, [first.Value], first.IsWeak, null);
    }

    private static bool IsHour(string text, int at) =>
        text.AsSpan(at) is ['时' or '時' or '点' or '點' or '시', ..] and not ['时' or '時' or '시', '间' or '間' or '간', ..];

    // "19時30分"
    private static UnspacedNumber? Minutes(
        string text,
        (int End, decimal Value, bool IsPlain, bool IsWeak) hour,
        int start,
        AmountWords words
    )
    {
        var at = hour.End + (text.AsSpan(hour.End + 1) is [' ', ..] ? 2 : 1);
        if (hour.Value > 24 || hour.Value % 1 != 0 || at >= text.Length || Read(text, at) is not { Value: < 60 } minutes)
            return null;
        if (text.AsSpan(minutes.End) is not ['分' or '분', ..] || minutes.Value % 1 != 0)
            return null;
        var time = hour.Value + minutes.Value / 100 + (hour.Value < 12 && IsAfterNoon(text, start, words) ? 12 : 0);
        return new UnspacedNumber(minutes.End, [time, TimeOfDay.InTwelveHours(time)], false, null);
    }

    // "午後7時", "晚上七点"
    private static bool IsAfterNoon(string text, int start, AmountWords words)
    {
        var before = text.AsSpan(Math.Max(0, start - 5), Math.Min(start, 5)).ToString();
        return words.Written("evening").Any(phrase => before.Contains(phrase, StringComparison.Ordinal));
    }

    // "2年半", "一个半小时", "7時半", "2년 반"
    private static (int End, TimeUnit? Unit)? HalfAfter(string text, int at, AmountWords words)
    {
        var rest = text.AsSpan(at);
        if (rest is ['个' or '個', '半', ..])
            return (at + 2, words.WrittenUnits.FirstOrDefault(written => text.AsSpan(at + 2).StartsWith(written.Text)).Unit);
        var unit = 0;
        TimeUnit? found = null;
        if (rest is ['时' or '時' or '点' or '點' or '시' or '年' or '년', ..])
            unit = 1;
        foreach (var written in words.WrittenUnits)
        {
            if (rest.StartsWith(written.Text))
            {
                (unit, found) = (Math.Max(unit, written.Text.Length), written.Unit);
                break;
            }
        }

        if (unit == 0)
            return null;
        var after = rest[unit..];
        return after is ['半', ..] ? (at + unit + 1, found)
            : after is [' ', '반', ..] && (after.Length == 2 || !char.IsLetter(after[2]) || after[2] is '이' or '을' or '에' or '의')
                ? (at + unit + 2, found)
            : null;
    }

    private static (int End, decimal Value, bool IsPlain, bool IsWeak)? Read(string text, int start)
    {
        decimal total = 0,
            section = 0,
            current = -1;
        int at = start,
            signs = 0,
            end = start;
        var (isPlain, hasUnit, isRow) = (true, false, false);
        while (at < text.Length && at - start < MaxLength)
        {
            var c = text[at];
            if (char.IsDigit(c))
            {
                if (current >= 0)
                    break;
                var length = DigitsLength(text, at);
                var values = NumeralReader.Values(Ascii(text.AsSpan(at, length)));
                if (values.Count == 0)
                    return null;
                (current, at, end) = (values[0], at + length, at + length);
                continue;
            }

            if (Digit(c) is { } digit)
            {
                if (current >= 0 && !isRow || current >= MaxRow)
                    break;
                current = isRow ? current * 10 + digit : digit;
                (isRow, isPlain, signs) = (true, false, signs + 1);
            }
            else if (Power(c) is { } unit && (unit < 10_000 || current >= 0 || section > 0))
            {
                if (unit >= 10_000)
                    (total, section) = (Scaled(total, section + Math.Max(0, current), unit), 0);
                else
                    section += NumeralReader.Product(Math.Max(current, current < 0 ? 1 : 0), unit);
                (current, isRow, isPlain, hasUnit, signs) = (-1, false, false, true, signs + 1);
            }
            else if (
                c == ' '
                && hasUnit
                && current < 0
                && at + 1 < text.Length
                && char.IsAsciiDigit(text[at + 1])
                && IsKorean(text[at - 1])
            )
            {
                at++;
                continue;
            }
            else
            {
                break;
            }

            end = ++at;
        }

        if (end == start)
            return null;
        var isWritten = Digit(text[start]) is not null || text[start] == '十';
        var isWeak = !char.IsDigit(text[start]) && (!isWritten || !hasUnit || signs < 2);
        return (end, total + section + Math.Max(0, current), isPlain, isWeak);
    }

    // "1億2000万"
    private static decimal Scaled(decimal total, decimal section, decimal unit) =>
        total > 0 && total < unit ? NumeralReader.Product(total + section, unit) : total + NumeralReader.Product(section, unit);

    private static int? Digit(char c) =>
        c is '两' or '兩' ? 2
        : Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? digit
        : null;

    private static decimal? Power(char c) =>
        c switch
        {
            '十' or '십' => 10,
            '百' or '백' => 100,
            '千' or '천' => 1000,
            '万' or '萬' or '만' => 10_000,
            '亿' or '億' or '억' => 100_000_000,
            '兆' or '조' => 1_000_000_000_000,
            _ => null,
        };

    private static bool IsKorean(char c) => c is '만' or '억' or '조' or '천';

    private static int DigitsLength(string text, int at)
    {
        var end = at + 1;
        while (
            end < text.Length
            && end - at < MaxLength
            && (char.IsDigit(text[end]) || text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))
        )
            end++;
        return end - at;
    }

    private static string Ascii(ReadOnlySpan<char> digits)
    {
        Span<char> ascii = stackalloc char[digits.Length];
        for (var i = 0; i < digits.Length; i++)
            ascii[i] = char.IsDigit(digits[i]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digits[i])) : digits[i];
        return new string(ascii);
    }
}
