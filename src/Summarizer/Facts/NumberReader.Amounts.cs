using Summarizer.Facts.Amounts;
using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <content>Halves, parts of a whole and times of day in words.</content>
internal sealed partial class NumberReader
{
    // "п'ять": the apostrophe is within the word.
    private NumberWord? FindAt(int i)
    {
        var word = words[i].Word;
        if (word.WithoutAffix != word.Span && _words.TryGetValue(WordFolding.Fold(word.Span.Of(text)), out var whole))
            return whole;
        return _amounts.Exact is not { } exact || exact.Contains(language.Lower(word.WithoutAffix.Of(text))) ? Find(words[i].Key) : null;
    }

    private NumberWord? Find(string key)
    {
        if (_words.TryGetValue(key, out var word))
            return word;
        foreach (var thousand in _amounts.Thousands)
        {
            if (NumberCompounds.Thousands(_words, key, thousand) is { } value)
                return new NumberWord(value, NumberWordKind.Amount, false);
        }

        return null;
    }

    // "وثلاثون", "בשבע"
    private NumberWord? WithAttached(string key)
    {
        foreach (var letters in _amounts.Attached)
        {
            if (
                key.Length > letters.Length + 1
                && key.StartsWith(letters, StringComparison.Ordinal)
                && _words.TryGetValue(key[letters.Length..], out var word)
            )
                return word;
        }

        return null;
    }

    // News in any language gives amounts in the currency of another. The codes are the same everywhere.
    private static readonly string[] Currencies = [.. KnownLanguages.All.SelectMany(language => language.Currencies), "USD", "US", "EUR"];

    // "Rp31", "RM40"
    private Word? AfterCurrency(Word word)
    {
        var letters = word.Span.Of(text);
        if (letters.Length <= 2 || !char.IsAsciiLetterUpper(letters[0]))
            return null;
        foreach (var currency in Currencies)
        {
            if (letters.StartsWith(currency) && letters.Length > currency.Length && char.IsAsciiDigit(letters[currency.Length]))
                return word with { Span = new TextSpan(word.Span.Start + currency.Length, word.Span.End) };
        }

        return null;
    }

    private NumberFact? Unspaced(int i)
    {
        if (
            !language.AttachesNumbers
            || words[i].Word.Kind == WordKind.Letters
            || UnspacedNumber.At(text, words[i].Word.Span.Start, _amounts) is not { } number
        )
            return null;
        var last = i;
        while (last + 1 < words.Count && words[last + 1].Word.Span.Start < number.End && !taken[last + 1])
            last++;
        return new NumberFact(i, last, number.Values, null, number.IsWeak, number.Share, number.Unit);
    }

    // "halb acht", "quarter past seven": the hour may be on the 12-hour or the 24-hour clock.
    private NumberFact? OnTheClock(int i)
    {
        foreach (var (rest, minutes) in _amounts.ClockPhrases[words[i].Key])
        {
            var at = i + rest.Length + 1;
            if (at >= words.Count || !words[at].Joins || !rest.Index().All(key => words[i + 1 + key.Index].Key == key.Item))
                continue;
            if (HourAt(at) is not { } hour)
                continue;
            var time = TimeOfDay.Of(hour, minutes);
            return new NumberFact(i, at, [time, TimeOfDay.InTwelveHours(time)]);
        }

        return null;
    }

    private int? HourAt(int i)
    {
        decimal? hour =
            words[i].Word.Kind == WordKind.Number ? NumeralReader.Values(NumeralReader.Digits(text, words[i].Word, out _)).FirstOrDefault()
            : FindAt(i) is { Kind: NumberWordKind.Unit or NumberWordKind.Ordinal } word ? word.Value
            : null;
        return hour is >= 1 and <= 12 && hour % 1 == 0 ? (int)hour : null;
    }

    // "üçte ikisi": two thirds. "साढ़े तीन": three and a half.
    private NumberFact? Inverted(int i)
    {
        if (i + 1 >= words.Count || !words[i + 1].Joins)
            return null;
        if (_amounts.Denominators.TryGetValue(words[i].Key, out var denominator))
            return FindAt(i + 1) is { Value: > 0 } numerator && numerator.Value < denominator
                ? new NumberFact(i, i + 1, [], null, numerator.Value == 1, numerator.Value / denominator)
                : null;
        if (!_amounts.Extras.TryGetValue(words[i].Key, out var extra))
            return null;
        var number = words[i + 1].Word.Kind == WordKind.Number ? Numeral(i + 1, words[i + 1].Word) : null as NumberFact?;
        if (number is null && FindAt(i + 1) is { Kind: NumberWordKind.Unit } word)
            number = Spelled(i + 1, word);
        return number is { Values: [var value, ..] } fact ? With(fact with { First = i, IsWeak = false }, extra * ScaleOf(value)) : null;
    }

    private static decimal ScaleOf(decimal value)
    {
        var scale = 1m;
        while (scale < value / 100)
            scale *= 10;
        return value % 1000 == 0 ? scale : 1;
    }

    private NumberFact? Extended(NumberFact? found)
    {
        if (
            found is not { Values: [var value, ..] } number
            || words[number.First].Gap == WordGap.Hyphen && number.Last == number.First && value > 99
        )
            return found;
        return Part(number, value) ?? Added(number) ?? found;
    }

    // "two thirds", "hai phần ba", "1/4", but not "the third quarter"
    private NumberFact? Part(NumberFact number, decimal value)
    {
        var next = number.Last + 1;
        if (next >= words.Count || taken[next] || !words[next].Joins || value is < 1 or > 99 || value % 1 != 0)
            return null;
        if (number.First == number.Last && FindAt(number.First) is { Kind: NumberWordKind.Ordinal })
            return null;
        if (_amounts.Shares.TryGetValue(words[next].Key, out var share) && !_amounts.Halves.Contains(words[next].Key) && value * share < 1)
            return new NumberFact(number.First, next, [], null, value == 1, value * share);
        return
            _amounts.Begins("parts", words, next)
            && next + 1 < words.Count
            && FindAt(next + 1) is { Kind: NumberWordKind.Unit } whole
            && value < whole.Value
            ? new NumberFact(number.First, next + 1, [], null, value == 1, value / whole.Value)
            : null;
    }

    // "two and a half million", "deux ans et demi", "sept heures et quart"
    private NumberFact? Added(NumberFact number)
    {
        var at = number.Last + 1;
        var unit = number.Unit;
        if (
            unit is null
            && at < words.Count
            && _amounts.Units.TryGetValue(words[at].Key, out var found)
            && !_amounts.Halves.Contains(words[at].Key)
        )
        {
            unit = found;
            at++;
        }

        var linked = at < words.Count && _links.Contains(words[at].Key);
        if (linked)
            at++;
        if (
            linked && at + 1 < words.Count && FindAt(at) is { Value: 1, IsWeak: true }
            || at < words.Count && _amounts.Articles.Contains(words[at].Key)
        )
            at++;
        if (at >= words.Count || taken[at] || !words[at].Joins)
            return null;
        var key = !linked && words[at].Key.Length > 2 && _links.Contains(words[at].Key[..1]) ? words[at].Key[1..] : words[at].Key;
        var extra =
            _amounts.Halves.Contains(key) && (linked || key != words[at].Key || !_halvesNeedLink) ? 0.5m
            : _amounts.Quarters.Contains(key) && (linked || key != words[at].Key) ? 0.25m
            : 0m;
        if (extra == 0)
            return null;
        return With(number with { Last = at, IsWeak = false, Unit = unit }, extra * LastMagnitude(number));
    }

    // "a year and a half", "שעתיים וחצי", "half an hour"
    private NumberFact? UnitAndHalf(int i)
    {
        if (_amounts.Units.TryGetValue(words[i].Key, out var unit) || IsAttachedUnit(words[i].Key, out unit))
            return Added(new NumberFact(i, i, [1], Unit: unit)) is { } number ? number with { IsWeak = true } : null;
        var next = i + 1;
        if (!_amounts.Halves.Contains(words[i].Key))
            return null;
        if (next < words.Count && _amounts.Articles.Contains(words[next].Key))
            next++;
        return next < words.Count && words[next].Joins && _amounts.Units.TryGetValue(words[next].Key, out unit)
            ? new NumberFact(i, next, [0.5m], IsWeak: true, Unit: unit)
            : null;
    }

    private bool IsAttachedUnit(string key, out TimeUnit unit)
    {
        unit = default;
        foreach (var letters in _amounts.Attached)
        {
            if (key.StartsWith(letters, StringComparison.Ordinal) && _amounts.Units.TryGetValue(key[letters.Length..], out unit))
                return true;
        }

        return false;
    }

    // Elsewhere a half after a number is the next noun: "two half brothers".
    private readonly bool _halvesNeedLink = language.NumberLinks.Count > 0;

    private decimal LastMagnitude(NumberFact number) =>
        number.Last > number.First && FindAt(number.Last) is { Kind: NumberWordKind.Magnitude } magnitude ? magnitude.Value : 1;

    private NumberFact With(NumberFact number, decimal extra)
    {
        IReadOnlyList<decimal> values = [.. number.Values.Select(value => value + extra)];
        if (Magnitude(number.Last + 1) is { } factor)
            return number with
            {
                Last = number.Last + 1,
                Values = [.. values.Select(value => NumeralReader.Product(value, factor))],
                Parts = null,
            };
        return number with { Values = [.. values, .. values.Where(value => value < 24).SelectMany(TimeOfDay.OfHours)], Parts = null };
    }
}
