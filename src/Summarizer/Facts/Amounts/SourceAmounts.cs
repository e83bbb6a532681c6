using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts.Amounts;

/// <summary>The numbers of a sentence of an article.</summary>
/// <param name="Numbers">The first ones, years of dates included.</param>
/// <param name="Ages">How many of them are people's ages.</param>
/// <param name="Listed">How many names its longest list has: "Köln, Bonn und Aachen".</param>
/// <param name="Shares">Its fractions and percentages, as parts of one.</param>
/// <param name="Written">Its words written with digits, folded.</param>
internal sealed record SentenceAmounts(
    IReadOnlyList<decimal> Numbers,
    int Ages,
    int Listed,
    IReadOnlyList<decimal> Shares,
    IReadOnlySet<string> Written
)
{
    /// <summary>Whether it has the number, but only in another notation.</summary>
    public bool HasOtherwise(NumberFact number, string key) => number.Values.Any(Numbers.Contains) && !Written.Contains(key);
}

/// <summary>The numbers of single sentences of an article, read when a statement with another number was written from them.</summary>
internal sealed class SourceAmounts(Article article)
{
    /// <summary>Conclusions are drawn from few numbers.</summary>
    private const int MaxNumbers = 8;

    private const int MaxAge = 110;
    private const int MaxNameWords = 4;

    private readonly Dictionary<TextSpan, SentenceAmounts> _read = [];

    public SentenceAmounts Of(TextSpan sentence)
    {
        if (!_read.TryGetValue(sentence, out var amounts))
            _read[sentence] = amounts = Read(article.Text, sentence, article.Language);
        return amounts;
    }

    private static SentenceAmounts Read(string text, TextSpan sentence, Language language)
    {
        var words = Token.Read(text, sentence);
        var taken = new bool[words.Count];
        var values = new List<decimal>();
        foreach (var date in new DateReader(text, words, language).Read().Where(date => !date.IsGuess))
        {
            for (var i = date.First; i <= date.Last; i++)
                taken[i] = true;
            if (date.Year > 0)
                values.Add(date.Year);
        }

        var read = new NumberReader(text, words, language, taken).Read();
        var reader = new AmountReader(text, words, language);
        var numbers = read.Where(number => number.Values.Count > 0 && number is not { IsWeak: true, Values: [1] }).ToList();
        values.AddRange(numbers.Select(number => number.Values[0]));
        return new SentenceAmounts(
            [.. values.Take(MaxNumbers)],
            AgesAmong(numbers, reader),
            LongestList(words, language),
            [.. read.Select(reader.ShareOf).OfType<decimal>()],
            words.Where(word => word.Word.Kind == WordKind.Number).Select(word => word.Key).ToHashSet()
        );
    }

    // "a man of 34 and a woman of 29": only one of them may have the word for the years.
    private static int AgesAmong(List<NumberFact> numbers, AmountReader reader)
    {
        var possible = numbers.Where(number => number.Values[0] is > 0 and <= MaxAge && number.Values[0] % 1 == 0).ToList();
        return possible.Exists(reader.IsAge) ? possible.Count : 0;
    }

    private static int LongestList(List<Token> words, Language language)
    {
        var links = language.NumberLinks.Select(link => WordFolding.Fold(link)).ToHashSet();
        var (longest, current) = (0, 0);
        for (var i = 0; i < words.Count; )
        {
            if (!words[i].IsCapital)
            {
                (i, current) = (i + 1, 0);
                continue;
            }

            var end = i + 1;
            while (end < words.Count && end - i < MaxNameWords && words[end] is { IsCapital: true, Joins: true })
                end++;
            current++;
            var isLast = end + 1 < words.Count && links.Contains(words[end].Key) && words[end + 1].IsCapital;
            if (isLast)
                longest = Math.Max(longest, current + 1);
            if (isLast || end >= words.Count || words[end].Gap != WordGap.Comma || !words[end].IsCapital)
                current = 0;
            i = isLast ? end + 1 : end;
        }

        return longest;
    }
}
