using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>The meaning of a word in a number.</summary>
/// <param name="Value">The value, or the factor of a magnitude.</param>
/// <param name="IsWeak">
/// Whether it often has another meaning (<c>one</c>, <c>altı</c>): it counts as evidence in an article but not as a claim in a sentence.
/// </param>
internal readonly record struct NumberWord(decimal Value, NumberWordKind Kind, bool IsWeak);

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
}

/// <summary>
/// The number words of a language (<see cref="Language.Numbers"/>), and the symbols that all languages have.
/// </summary>
internal static class NumberWords
{
    private const string Symbols =
        "1000 k 1000000 m mn mio mln 1000000000 bn mrd mlrd mia 1000000000000 tn trn 10000 万 100000000 亿 億 1000 千 100 百";

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
                (value, kind) = (decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), KindOf(entry[0], number.Length));
            else
                words.TryAdd(WordFolding.Fold(entry.TrimEnd('?')), new NumberWord(value, kind, entry.EndsWith('?')));
        }

        if (language.NumberJoiner is { } joiner)
            AddCompounds(words, joiner);
        return words.ToFrozenDictionary();
    }

    private static NumberWordKind KindOf(char mark, int digits) =>
        mark switch
        {
            '#' => NumberWordKind.Ordinal,
            '+' => NumberWordKind.Teen,
            '*' => NumberWordKind.Tens,
            _ => digits switch
            {
                3 => NumberWordKind.Hundred,
                > 3 => NumberWordKind.Magnitude,
                _ => NumberWordKind.Unit,
            },
        };

    // "fünfundzwanzig", "dreihundert", "zweitausend"
    private static void AddCompounds(Dictionary<string, NumberWord> words, string joiner)
    {
        var units = words.Where(word => word.Value is { Kind: NumberWordKind.Unit, Value: > 0 and < 10 }).ToList();
        var tens = words.Where(word => word.Value is { Kind: NumberWordKind.Unit, Value: >= 20 } && word.Value.Value % 10 == 0).ToList();
        var large = words
            .Where(word => word.Value is { Kind: NumberWordKind.Hundred or NumberWordKind.Magnitude, Value: <= 1000 })
            .ToList();
        foreach (var (unit, number) in units)
        {
            foreach (var (ten, tenfold) in tens)
                words.TryAdd(unit + joiner + ten, new NumberWord(tenfold.Value + number.Value, NumberWordKind.Unit, false));
            foreach (var (word, magnitude) in large)
                words.TryAdd(unit + word, new NumberWord(magnitude.Value * number.Value, NumberWordKind.Ordinal, false));
        }
    }
}
