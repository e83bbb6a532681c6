using System.Collections.Frozen;
using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Finds numbers among words: digits and number words, with or without a magnitude.</summary>
internal sealed partial class NumberReader(string text, IReadOnlyList<Token> words, Language language, bool[] taken)
{
    private readonly FrozenDictionary<string, NumberWord> _words = NumberWords.Of(language);
    private readonly AmountWords _amounts = AmountWords.Of(language);
    private readonly HashSet<string> _links = [.. language.NumberLinks.Select(link => WordFolding.Fold(link))];

    /// <summary>The numbers in order, without words that belong to dates or addresses.</summary>
    public List<NumberFact> Read()
    {
        var numbers = new List<NumberFact>();
        for (var i = 0; i < words.Count; i++)
        {
            if (taken[i] || At(i) is not { } number)
                continue;
            numbers.Add(number);
            i = number.Last;
        }

        return numbers;
    }

    private NumberFact? At(int i) =>
        Unspaced(i)
        ?? (_amounts.Attached.Count > 0 || _amounts.Starts.Contains(words[i].Key) ? OnTheClock(i) ?? Inverted(i) ?? UnitAndHalf(i) : null)
        ?? words[i].Word.Kind switch
        {
            WordKind.Number => Extended(Numeral(i, words[i].Word)),
            WordKind.Letters when FindAt(i) is { } word => Extended(Spelled(i, word)),
            WordKind.Letters when WithAttached(words[i].Key) is { } word => Extended(
                Spelled(i, word) is { } number ? number with { IsWeak = true } : null
            ),
            WordKind.Letters when AfterCurrency(words[i].Word) is { } amount => Numeral(i, amount),
            WordKind.Letters when _amounts.Shares.TryGetValue(words[i].Key, out var share) => new NumberFact(i, i, [], null, true, share),
            _ => null,
        };

    private NumberFact Numeral(int i, Word first)
    {
        var digits = NumeralReader.Digits(text, first, out var suffix);
        var last = i;
        while (
            suffix.Length == 0
            && last + 1 < words.Count
            && !taken[last + 1]
            && last - i < 5
            && Continues(digits, last + 1, out var separator)
        )
        {
            digits += separator + NumeralReader.Digits(text, words[++last].Word, out suffix);
        }

        var values = NumeralReader.Values(digits);
        var parts = values.Count == 0 ? NumeralReader.Parts(digits) : null;
        if (NumeralReader.Time(digits, suffix) is { } time)
            return new NumberFact(i, last, time);
        if (last == i && Clock(i) is { } clock)
            return clock;
        return Attached(suffix) is { } factor
            ? new NumberFact(
                i,
                last,
                suffix.Length == 1
                    ? [.. values.Select(value => NumeralReader.Product(value, factor)), .. values]
                    : [.. values.Select(value => NumeralReader.Product(value, factor))],
                parts
            )
            : Scaled(i, last, values, parts);
    }

    // "17:30" is 17.3, like "17.30". Afternoon times may use the 12-hour clock. A score may be written with a dash elsewhere.
    private NumberFact? Clock(int i)
    {
        var next = i + 1;
        if (
            next >= words.Count
            || taken[next]
            || words[next].Word.Kind != WordKind.Number
            || text.AsSpan(words[i].Word.Span.End, words[next].Word.Span.Start - words[i].Word.Span.End) is not ":"
        )
            return null;
        string hours = NumeralReader.Digits(text, words[i].Word, out _),
            minutes = NumeralReader.Digits(text, words[next].Word, out _);
        if (hours.Length > 2 || minutes.Length is 0 or > 5 || !char.IsAsciiDigit(minutes[^1]))
            return null;
        if (minutes.Length == 2 && NumeralReader.Time(hours, "h" + minutes) is { } time)
            return new NumberFact(i, next, time);
        return new NumberFact(i, next, [], [.. NumeralReader.Parts(hours), .. NumeralReader.Parts(minutes)]);
    }

    // "5bn", "20k". A suffix after an apostrophe is a case suffix.
    private decimal? Attached(string suffix) =>
        suffix.Length > 0 && _words.TryGetValue(suffix, out var word) && word.Kind == NumberWordKind.Magnitude ? word.Value : null;

    // "1 234", "1'234", "١٬٢٣٤", "١٫٥"
    private bool Continues(string digits, int next, out string separator)
    {
        separator = ",";
        if (words[next].Word.Kind != WordKind.Number || words[next].Word.Span.Start - words[next - 1].Word.Span.End != 1)
            return false;
        var gap = text[words[next].Word.Span.Start - 1];
        if (gap == '٫')
            separator = ".";
        var three =
            words[next].Word.Span.Length >= 3
            && words[next].Word.Span.Of(text)[..3].IndexOfAnyExceptInRange('0', '9') < 0
            && (words[next].Word.Span.Length == 3 || !char.IsDigit(text[words[next].Word.Span.Start + 3]));
        var first = digits.IndexOf(',', StringComparison.Ordinal) is > 0 and var at ? at : digits.Length;
        return gap switch
        {
            '٫' or '٬' => true,
            '\u00A0' or '\u202F' or '\u2009' or '\'' or '’' => three && first <= 3,
            ' ' => three && first <= 3 && language.SpacesThousands,
            _ => false,
        };
    }

    // "2.5 million", "2 bin", "3万"; "2 milyon 300 bin" is one number.
    private NumberFact Scaled(int first, int last, IReadOnlyList<decimal> values, IReadOnlyList<decimal>? parts)
    {
        // "31 de milioane"
        if (last + 2 < words.Count && words[last + 1].Joins && _links.Contains(words[last + 1].Key) && Magnitude(last + 2) >= 1000)
            last++;
        if (Magnitude(last + 1) is not { } factor)
            return Ranged(first, last, values, parts);
        IReadOnlyList<decimal> scaled = [.. values.Select(value => NumeralReader.Product(value, factor))];
        last++;
        while (Magnitude(last + 1) is { } more)
        {
            scaled = [.. scaled.Select(value => NumeralReader.Product(value, more))];
            last++;
            if (last - first > 4)
                break;
        }

        return WithRest(first, last, scaled, factor);
    }

    private NumberFact WithRest(int first, int last, IReadOnlyList<decimal> values, decimal factor)
    {
        var next = last + 1;
        if (next >= words.Count || taken[next] || words[next].Word.Kind != WordKind.Number || words[next].Gap != WordGap.Space)
            return new NumberFact(first, last, values);
        var rest = NumeralReader.Values(NumeralReader.Digits(text, words[next].Word, out _));
        var smaller = Magnitude(next + 1);
        var part = rest.Count > 0 ? NumeralReader.Product(rest[0], smaller ?? 1) : factor;
        if (smaller >= factor || part >= factor)
            return new NumberFact(first, last, values);
        return new NumberFact(first, smaller is null ? next : next + 1, [.. values.Select(value => value + part)], [.. values, part]);
    }

    // "2-3 million": the magnitude may belong to both.
    private NumberFact Ranged(int first, int last, IReadOnlyList<decimal> values, IReadOnlyList<decimal>? parts)
    {
        var next = last + 1;
        if (next < words.Count && words[next].Word.Kind == WordKind.Letters && words[next].Word.Span.Length <= 6)
            next++;
        var isRange =
            next + 1 < words.Count
            && words[next].Word.Kind == WordKind.Number
            && (next == last + 2 || words[next].Gap is WordGap.Hyphen or WordGap.Opening);
        return isRange && Magnitude(next + 1) is { } factor
            ? new NumberFact(first, last, [.. values, .. values.Select(value => NumeralReader.Product(value, factor))], parts)
            : new NumberFact(first, last, values, parts);
    }

    private decimal? Magnitude(int i)
    {
        if (i >= words.Count || taken[i] || words[i].Gap is not (WordGap.Space or WordGap.Hyphen or WordGap.None))
            return null;
        if (!_words.TryGetValue(words[i].Key, out var word) || words[i].Word.Kind == WordKind.Number)
            return null;
        if (word.Kind is not (NumberWordKind.Magnitude or NumberWordKind.Hundred))
            return null;
        // "31 M€", but not "31 m"
        return words[i].Key.Length > 1 || !word.IsShort || text.AsSpan(words[i].Word.Span.End).StartsWith("€") ? word.Value : null;
    }

    private NumberFact? Spelled(int i, NumberWord word)
    {
        if (word.IsShort)
            return null;
        if (word.Kind == NumberWordKind.Ordinal)
            return new NumberFact(i, i, [word.Value], null, word.IsWeak, Unit: _amounts.Duals.GetValueOrDefault(words[i].Key).Unit);
        var number = new SpelledNumber();
        var last = i - 1;
        var claims = false;
        while (last + 1 < words.Count && !taken[last + 1] && last - i < 10)
        {
            var next = last + 1;
            if (next > i && IsLinkBefore(next + 1, number))
                next++;
            var isAttached = false;
            if ((next > i && !words[next].Joins) || Next(next, last < i ? word : null, out isAttached) is not { } more)
                break;
            // "mười năm": ten years, not fifteen.
            if (next > i && more.IsWeak && _amounts.Units.ContainsKey(words[next].Key))
                break;
            if (!number.TryAdd(more, isAttached))
                break;
            // "desítky milionů": tens of millions
            claims |= !more.IsWeak && !(more.Kind == NumberWordKind.Magnitude && word is { IsWeak: true, Value: >= 10 });
            last = next;
        }

        // Weak words claim something together ("ba mươi hai"). A weak word alone claims nothing, and neither does a bare magnitude ("a
        // million").
        var isWeak =
            last == i
                ? word.IsWeak
                    || word.Kind is NumberWordKind.Magnitude or NumberWordKind.Hundred or NumberWordKind.Tens or NumberWordKind.Teen
                : !claims && !(word is { Kind: NumberWordKind.Unit, Value: > 1 and < 10 } && number.Value > 10);
        return last < i ? null : new NumberFact(i, last, [number.Value], null, isWeak);
    }

    private bool IsLinkBefore(int next, SpelledNumber number) =>
        next < words.Count && _links.Contains(words[next - 1].Key) && (number.IsOpen || FindAt(next) is { Kind: NumberWordKind.Magnitude });

    // The first word may have lost what is attached to it.
    private NumberWord? Next(int i, NumberWord? first, out bool isAttached)
    {
        isAttached = false;
        if (first is not null || FindAt(i) is not { } word)
        {
            if (first is not null)
                return first;
            isAttached = words[i].Key.Length > 2 && _links.Contains(words[i].Key[..1]);
            return isAttached ? Find(words[i].Key[1..]) : null;
        }

        return word;
    }
}
