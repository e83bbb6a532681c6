using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Facts.Amounts;

/// <summary>The numbers of a sentence of an article.</summary>
/// <param name="Numbers">The first ones that can be added or compared. Years cannot.</param>
/// <param name="Years">The years, in dates or alone.</param>
/// <param name="Ages">How many of them are people's ages.</param>
/// <param name="Listed">How many names its longest list has: "Köln, Bonn und Aachen".</param>
/// <param name="Shares">Its fractions and percentages, as parts of one.</param>
/// <param name="Written">Its words written with digits, folded.</param>
internal sealed record SentenceAmounts(
    IReadOnlyList<decimal> Numbers,
    IReadOnlyList<decimal> Years,
    int Ages,
    int Listed,
    IReadOnlyList<decimal> Shares,
    IReadOnlySet<string> Written
)
{
    /// <summary>Whether it has the number, but only in another notation.</summary>
    public bool HasOtherwise(NumberFact number, string key) =>
        number.Values.Any(value => Numbers.Contains(value) || Years.Contains(value)) && !Written.Contains(key);
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
        var years = new List<decimal>();
        foreach (var date in new DateReader(text, words, language).Read().Where(date => !date.IsGuess))
        {
            for (var i = date.First; i <= date.Last; i++)
                taken[i] = true;
            if (date.Year > 0)
                years.Add(date.Year);
        }

        var read = new NumberReader(text, words, language, taken).Read();
        var reader = new AmountReader(text, words, language);
        var numbers = read.Where(number => number.Values.Count > 0 && number is not { IsWeak: true, Values: [1] }).ToList();
        var isYear = numbers.ToLookup(reader.IsYear, number => number.Values[0]);
        return new SentenceAmounts(
            [.. isYear[false].Take(MaxNumbers)],
            [.. years.Concat(isYear[true])],
            AgesAmong(numbers, reader),
            LongestList(text, words, language),
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

    private static int LongestList(string text, List<Token> words, Language language)
    {
        var links = language.NumberLinks.Select(link => WordFolding.Fold(link)).ToHashSet();
        var (longest, current) = (0, 0);
        var hasName = false;
        for (var i = 0; i < words.Count; )
        {
            if (!words[i].IsCapital)
            {
                (i, current, hasName) = (i + 1, 0, false);
                continue;
            }

            var end = EndOfItem(words, i);
            (current, hasName) = (current + 1, hasName || IsName(text, words, i, end, language));
            var isLast = end + 1 < words.Count && links.Contains(words[end].Key) && words[end + 1].IsCapital;
            if (isLast && (hasName || IsName(text, words, end + 1, EndOfItem(words, end + 1), language)))
                longest = Math.Max(longest, current + 1);
            if (isLast || end >= words.Count || words[end].Gap != WordGap.Comma || !words[end].IsCapital)
                (current, hasName) = (0, false);
            i = isLast ? end + 1 : end;
        }

        return longest;
    }

    private static int EndOfItem(List<Token> words, int start)
    {
        var end = start + 1;
        while (end < words.Count && end - start < MaxNameWords && words[end] is { IsCapital: true, Joins: true })
            end++;
        return end;
    }

    // Where nouns have capitals, one name must be known: "Köln, Bonn und Aachen", but not "Brot, Milch und Käse".
    private static bool IsName(string text, List<Token> words, int start, int end, Language language)
    {
        if (!language.CapitalizesNouns)
            return true;
        var name = Enumerable.Range(start, end - start).Select(i => language.Lower(words[i].Word.WithoutAffix.Of(text))).ToList();
        var known = KnownNames.Of(language);
        return known.IsGivenName(name[0]) || known.IsPlace(name) || known.IsOrganization(name);
    }
}
