using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Facts.Amounts;

/// <summary>Tells from the words around a number what it is: a percentage, a length of time, a rounded figure.</summary>
internal sealed class AmountReader(string text, IReadOnlyList<Token> words, Language language)
{
    /// <summary>Years that news may name as such.</summary>
    public const int FirstYear = 1500;

    public const int LastYear = 2100;

    private const int MaxToEvening = 3;
    private const int MaxDenominator = 10;
    private const int MaxBetween = 3;
    private const int MaxToRounding = 3;
    private const int MaxCurrency = 3;
    private const decimal MaxDuration = 1e9m;
    private const int YearDigits = 4;

    private readonly AmountWords _amounts = AmountWords.Of(language);

    /// <summary>The share that a fraction or a percentage is; null for any other number.</summary>
    public decimal? ShareOf(NumberFact number) =>
        number.Share ?? (number.Values is [<= 100 and var value, ..] && IsPercent(number) ? value / 100 : null);

    /// <summary>
    /// The fraction that an ordinal stands for after an indefinite article or a word for "each": "a third",
    /// "every third".
    /// </summary>
    public decimal? FractionOf(NumberFact number) =>
        number.First != number.Last || number.First == 0 ? null
        : _amounts.Shares.TryGetValue(words[number.First].Key, out var share) ? share
        : number.Values is [>= 2 and <= MaxDenominator and var whole] && _amounts.Ends("every", words, number.First) ? 1 / whole
        : null;

    /// <summary>The length of time of two numbers in a row, the second in a smaller unit: "one year and eight months".</summary>
    public Duration? DurationOf(NumberFact larger, NumberFact smaller) =>
        smaller.First - larger.Last is > 0 and <= MaxBetween
        && DurationOf(larger) is { } most
        && DurationOf(smaller) is { } rest
        && most.IsMonths == rest.IsMonths
        && rest.Length < most.Length
            ? most with
            {
                Length = most.Length + rest.Length,
            }
            : null;

    /// <summary>The share that two numbers are together: "31 of 74".</summary>
    public decimal? ShareOf(NumberFact part, NumberFact whole) =>
        part.Values is [> 0 and var some]
        && whole.Values is [var all]
        && some < all
        && some % 1 == 0
        && all % 1 == 0
        && whole.First - part.Last is > 1 and <= MaxBetween + 1
        && Enumerable.Range(part.Last + 2, whole.First - part.Last - 1).Any(i => _amounts.Ends("outof", words, i))
            ? some / all
            : null;

    /// <summary>Whether it is a word of its own. The number of "SARS-CoV-2" is part of a name.</summary>
    public bool IsWord(NumberFact number) => words[number.First].Gap != WordGap.Hyphen;

    /// <summary>Whether it counts what the next word names.</summary>
    public bool IsBeforeNoun(NumberFact number) =>
        IsWord(number)
        && (
            language.AttachesNumbers
            || number.Last + 1 < words.Count
                && words[number.Last + 1] is { Gap: WordGap.Space, Word.Kind: WordKind.Letters, IsCapital: var isCapital }
                && (!isCapital || language.CapitalizesNouns)
        );

    public bool IsPercent(NumberFact number)
    {
        var after = text.AsSpan(EndOf(number));
        return after is ['%' or '％' or '٪', ..] or [' ' or '\u00A0' or '\u202F', '%' or '٪', ..]
            || _amounts.Begins("percent", words, number.Last + 1)
            || _amounts.Ends("percent before", words, number.First)
            || language.AttachesNumbers && IsWritten("percent", EndOf(number));
    }

    /// <summary>The length of time that a number and its unit are; null for any other number.</summary>
    public Duration? DurationOf(NumberFact number) =>
        number.Values is [< MaxDuration, ..] && (number.Unit ?? UnitAfter(number)) is { } unit ? Duration.Of(number.Values[0], unit) : null;

    /// <summary>The hours after noon that a number on the 12-hour clock means: 7 in the evening is 19.</summary>
    public decimal? AfternoonOf(NumberFact number)
    {
        if (number.Values is not [>= 1 and < 12 and var hour] || hour % 1 >= 0.6m || _amounts.Evenings.Count == 0)
            return null;
        for (var i = number.Last + 1; i < words.Count && i <= number.Last + MaxToEvening && words[i].Joins; i++)
        {
            if (_amounts.Evenings.Contains(words[i].Key))
                return hour + 12;
            if (words[i].Key.Length > 3 && !_amounts.ClockWords.Contains(words[i].Key))
                break;
        }

        return null;
    }

    /// <summary>Whether it is a year: four digits beside a word for time, "in 2025", "im Jahr 2025", "2025 yılında".</summary>
    public bool IsYear(NumberFact number) =>
        number.First == number.Last
        && number.Values is [>= FirstYear and <= LastYear]
        && EndOf(number) - words[number.First].Word.Span.Start == YearDigits
        && (UnitAfter(number) == TimeUnit.Year || number.First > 0 && IsBeforeYear(number.First - 1));

    private bool IsBeforeYear(int word)
    {
        var lower = language.Lower(words[word].Word.Span.Of(text));
        return words[word + 1].Gap == WordGap.Space
            && (
                language.DateOpenings.Contains(lower)
                || language.PlacePrepositions.Contains(lower)
                || language.LocativePrepositions.Contains(lower)
                || _amounts.Units.TryGetValue(words[word].Key, out var unit) && unit == TimeUnit.Year
            );
    }

    /// <summary>Whether it is a decade: "the 1970s", "años setenta".</summary>
    public bool IsDecade(NumberFact number)
    {
        var suffix = text.AsSpan(EndOf(number), words[number.Last].Word.Span.End - EndOf(number)).TrimStart("'’");
        return suffix.Length > 0 && _amounts.Decades.Contains(WordFolding.Fold(suffix))
            || _amounts.Ends("decades", words, number.First)
            || number.First > 0 && _amounts.Ends("decades", words, number.First - 1) && words[number.First - 1].Key.Length <= 3
            || _amounts.Begins("decades", words, number.Last + 1)
            || number.Last + 1 < words.Count && words[number.Last + 1].Key.Length <= 2 && _amounts.Begins("decades", words, number.Last + 2)
            || language.AttachesNumbers && IsWritten("decades", EndOf(number));
    }

    /// <summary>Whether it is the age of somebody: "34 years old", "berusia 34 tahun", "34-jährig".</summary>
    public bool IsAge(NumberFact number)
    {
        // "20세기" is a century and not "20세".
        if (UnitAfter(number) is { } unit)
            return unit == TimeUnit.Year;
        var next = number.Last + 1;
        return language.AttachesNumbers && IsWritten("age", EndOf(number))
            || _amounts.Ends("age", words, number.First)
            || next < words.Count && words[next].Joins && _amounts.Begins("age", words, next);
    }

    /// <summary>Whether it is a factor: "three times".</summary>
    public bool IsFactor(NumberFact number) =>
        _amounts.Begins("times", words, number.Last + 1) || language.AttachesNumbers && IsWritten("times", EndOf(number));

    /// <summary>Whether the text speaks of a total.</summary>
    public bool SaysTotal() => Enumerable.Range(0, words.Count).Any(i => _amounts.Begins("total", words, i));

    /// <summary>How the text says that the number is rounded.</summary>
    public Rounding RoundingOf(NumberFact number) =>
        (Is("about", number) ? Rounding.About : Rounding.None)
        | (Is("below", number) ? Rounding.Up : Rounding.None)
        | (Is("above", number) ? Rounding.Down : Rounding.None);

    // In a script without spaces
    private bool IsWritten(string kind, int at)
    {
        var rest = text.AsSpan(at).TrimStart(' ');
        foreach (var phrase in _amounts.Written(kind))
        {
            if (rest.StartsWith(phrase))
                return true;
        }

        return false;
    }

    private bool Is(string kind, NumberFact number)
    {
        var first = number.First;
        if (_amounts.Ends(kind, words, first))
            return true;
        // "about US$ 40 million"
        if (
            first > 0
            && words[first - 1].Word.Span.Length <= MaxCurrency
            && words[first - 1].IsCapital
            && _amounts.Ends(kind, words, first - 1)
        )
            return true;
        if (!language.RoundingsFollow)
            return false;
        // "300'den fazla", "300 से अधिक", "約300人余り"
        for (var i = number.Last + 1; i < words.Count && i <= number.Last + MaxToRounding; i++)
        {
            if (_amounts.Begins(kind, words, i))
                return true;
        }

        return false;
    }

    private TimeUnit? UnitAfter(NumberFact number)
    {
        if (language.AttachesNumbers)
        {
            var after = text.AsSpan(EndOf(number)).TrimStart(' ');
            foreach (var (written, unit) in _amounts.WrittenUnits)
            {
                if (after.StartsWith(written))
                    return unit;
            }

            return null;
        }

        var next = number.Last + 1;
        if (next < words.Count && _amounts.LinksToUnit.Contains(words[next].Key))
            next++;
        return next < words.Count && words[next].Joins && _amounts.Units.TryGetValue(words[next].Key, out var found) ? found : null;
    }

    // "30개월이": after the digits and magnitudes
    private int EndOf(NumberFact number)
    {
        var word = words[number.Last].Word;
        if (word.Kind != WordKind.Number)
            return word.Span.End;
        var end = word.Span.Start;
        while (end < word.Span.End && (char.IsDigit(text[end]) || text[end] is '.' or ',' or '만' or '억' or '천' or '조' or '백'))
            end++;
        return end;
    }
}

/// <summary>How a number is said to be rounded.</summary>
[Flags]
internal enum Rounding
{
    None = 0,

    /// <summary>Either way.</summary>
    About = 1,

    /// <summary>The exact number is lower: almost 40,000.</summary>
    Up = 2,

    /// <summary>The exact number is higher: more than 300.</summary>
    Down = 4,
}
