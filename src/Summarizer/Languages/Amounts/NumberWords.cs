using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Summarizer.Text;

namespace Summarizer.Languages.Amounts;

/// <summary>The meaning of a word in a number.</summary>
/// <param name="Value">The value, or the factor of a magnitude.</param>
/// <param name="IsWeak">
/// Whether it often has another meaning (<c>one</c>, <c>altı</c>): it counts as evidence in an article but not as a claim in a sentence.
/// </param>
/// <param name="IsShort">Whether it is an abbreviation, which only stands after digits: 5 <c>bn</c>.</param>
internal readonly record struct NumberWord(decimal Value, NumberWordKind Kind, bool IsWeak, bool IsShort = false);

/// <summary>How a number word combines with others.</summary>
internal enum NumberWordKind
{
    /// <summary>A number below 100.</summary>
    Unit,

    Ordinal,

    /// <summary>Indonesian <c>belas</c>: plus ten.</summary>
    Teen,

    /// <summary>Indonesian <c>puluh</c>: times ten.</summary>
    Tens,

    Hundred,

    Magnitude,

    /// <summary>A number from 100 on that is added and does not multiply: <c>doscientos</c>, <c>ألفان</c>.</summary>
    Amount,
}

/// <summary>
/// The number words of a language (<see cref="Language.Numbers"/>), and the symbols that all languages have.
/// </summary>
internal static class NumberWords
{
    private const string Symbols =
        "1000 k. 1000000 m. mn. mio. mln. 1000000000 bn. mrd. mlrd. mia. 1000000000000 tn. trn. 10000 万 100000000 亿 億 1000 千 100 百";

    private static readonly ConditionalWeakTable<Language, FrozenDictionary<string, NumberWord>> Parsed = [];

    /// <summary>By folded word.</summary>
    public static FrozenDictionary<string, NumberWord> Of(Language language) => Parsed.GetValue(language, Parse);

    private static FrozenDictionary<string, NumberWord> Parse(Language language)
    {
        var words = new Dictionary<string, NumberWord>();
        var (value, kind) = (0m, NumberWordKind.Unit);
        foreach (var entry in $"{language.Numbers} {Symbols}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var number = entry.TrimStart('#', '+', '*');
            if (char.IsAsciiDigit(number[0]))
            {
                value = decimal.Parse(number, CultureInfo.InvariantCulture);
                kind = KindOf(entry[0], value);
            }
            else
            {
                words.TryAdd(WordFolding.Fold(entry.TrimEnd('?')), new NumberWord(value, kind, entry.EndsWith('?'), entry.EndsWith('.')));
            }
        }

        if (language.NumberJoiner is { } joiner)
            NumberCompounds.Add(words, joiner);
        foreach (var (word, number) in AmountWords.Of(language).Mixed)
            words.TryAdd(word, new NumberWord(number, NumberWordKind.Unit, false));
        foreach (var (word, dual) in AmountWords.Of(language).Duals)
            words.TryAdd(word, new NumberWord(dual.Count, NumberWordKind.Ordinal, true));
        return words.ToFrozenDictionary();
    }

    private static NumberWordKind KindOf(char mark, decimal value) =>
        mark switch
        {
            '#' => NumberWordKind.Ordinal,
            '+' => NumberWordKind.Teen,
            '*' => NumberWordKind.Tens,
            _ => value switch
            {
                < 100 => NumberWordKind.Unit,
                100 => NumberWordKind.Hundred,
                >= 1000 when IsPowerOfTen(value) => NumberWordKind.Magnitude,
                _ => NumberWordKind.Amount,
            },
        };

    private static bool IsPowerOfTen(decimal value)
    {
        while (value >= 10 && value % 10 == 0)
            value /= 10;
        return value == 1;
    }
}
