namespace Summarizer.Languages.Amounts;

/// <summary>Numbers that are one word: <c>fünfundzwanzig</c>, <c>duecentotrentacinque</c>.</summary>
internal static class NumberCompounds
{
    /// <summary>Adds the numbers below a thousand to the number words of a language.</summary>
    /// <param name="joiner">What joins units and tens; empty if the tens come first and nothing joins them.</param>
    public static void Add(Dictionary<string, NumberWord> words, string joiner)
    {
        var units = Units(words, 1, 9);
        foreach (var (ten, tens) in Units(words, 10, 90).Where(word => word.Value % 10 == 0))
        {
            foreach (var (unit, value) in units.Where(_ => joiner.Length == 0 || tens > 10))
            {
                var written = joiner.Length > 0 ? unit + joiner + ten : Elided(ten, unit);
                words.TryAdd(written, new NumberWord(tens + value, NumberWordKind.Unit, false));
            }
        }

        foreach (var hundred in words.Where(word => word.Value is { Kind: NumberWordKind.Hundred, IsWeak: false }).ToList())
            AddHundreds(words, hundred.Key);
    }

    /// <summary>The value of thousands written as one word with what is before and after them: <c>zweitausendfünfhundert</c>.</summary>
    public static decimal? Thousands(IReadOnlyDictionary<string, NumberWord> words, string key, string thousand)
    {
        var at = key.IndexOf(thousand, StringComparison.Ordinal);
        if (at < 0 || key.Length == thousand.Length)
            return null;
        string before = key[..at],
            after = key[(at + thousand.Length)..];
        return Below(words, before, 1) is { } many && Below(words, after, 0) is { } rest ? many * 1000 + rest : null;
    }

    private static decimal? Below(IReadOnlyDictionary<string, NumberWord> words, string key, decimal empty) =>
        key.Length == 0 ? empty
        : words.TryGetValue(key, out var word)
        && word is { Kind: NumberWordKind.Unit or NumberWordKind.Hundred or NumberWordKind.Amount, Value: > 0 and < 1000 }
            ? word.Value
        : null;

    private static void AddHundreds(Dictionary<string, NumberWord> words, string hundred)
    {
        var firsts = FirstOfEachValue(Units(words, 1, 9)).Prepend((Key: "", Value: 1m)).ToList();
        var rests = FirstOfEachValue(Units(words, 1, 99)).ToList();
        foreach (var (first, count) in firsts)
        {
            if (first.Length > 0)
                words.TryAdd(first + hundred, new NumberWord(count * 100, NumberWordKind.Amount, false));
            foreach (var (rest, value) in rests)
                words.TryAdd(first + hundred + rest, new NumberWord(count * 100 + value, NumberWordKind.Amount, false));
        }
    }

    // "ventuno"
    private static string Elided(string ten, string unit) =>
        ten[^1] is 'a' or 'i' && unit[0] is 'u' or 'o' && ten.Length > 4 ? ten[..^1] + unit : ten + unit;

    private static List<(string Key, decimal Value)> Units(Dictionary<string, NumberWord> words, int first, int last) =>
        [
            .. words
                .Where(word => word.Value.Kind == NumberWordKind.Unit && word.Value.Value >= first && word.Value.Value <= last)
                .Select(word => (word.Key, word.Value.Value)),
        ];

    private static IEnumerable<(string Key, decimal Value)> FirstOfEachValue(List<(string Key, decimal Value)> words) =>
        words.DistinctBy(word => word.Value);
}
