using Summarizer.Facts.Amounts;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <content>Numbers, which need not be written as the article writes them.</content>
internal sealed partial class SentenceCheck
{
    private void CheckNumbers(IReadOnlyList<TextSpan> sources, SourceAmounts amounts)
    {
        var numbers = new NumberReader(_sentence, _words, _language, _taken).Read();
        AmountCheck? conclusions = null;
        foreach (var number in numbers.Where(number => !number.IsWeak || IsComparable(number, sources, amounts)))
        {
            var isSupported =
                _article.Has(number)
                || HasWord(number)
                || IsSingle(number)
                || _article.HasDay(Span(number.First, number.Last).Of(_sentence));
            if (isSupported)
            {
                var isOtherwise =
                    _words[number.First] is { Word.Kind: WordKind.Number, Gap: not WordGap.Hyphen }
                    && sources.Any(source => amounts.Of(source).HasOtherwise(number, _words[number.First].Key));
                Array.Fill(_derived, isOtherwise, number.First, number.Last - number.First + 1);
            }
            else
            {
                conclusions ??= new AmountCheck(
                    new AmountReader(_sentence, _words, _language),
                    _article,
                    numbers,
                    [.. sources.Select(amounts.Of)]
                );
                isSupported = conclusions.Supports(number);
                Array.Fill(_derived, isSupported, number.First, number.Last - number.First + 1);
            }

            if (isSupported && number.Last > number.First)
                Array.Fill(_composed, true, number.First, number.Last - number.First + 1);
            Count(isSupported, FactKind.Number, Span(number.First, number.Last));
            Take(number.First, number.Last);
        }
    }

    // "A third" alone may be of anything; it is a claim where the sources have another share. Halves and quarters are too common.
    private static bool IsComparable(NumberFact number, IReadOnlyList<TextSpan> sources, SourceAmounts amounts) =>
        number.Share is not (null or 0.5m or 0.25m) && sources.Any(source => amounts.Of(source).Shares.Count > 0);

    // "3D", "5G"
    private bool HasWord(NumberFact number) =>
        number.First == number.Last
        && _words[number.First] is { Word.Kind: WordKind.Number, Gap: not WordGap.Hyphen }
        && !_words[number.First].Word.HasSuffix
        && char.IsLetter(_sentence[_words[number.First].Word.Span.End - 1])
        && _article.Names.Has(_words[number.First].Key);

    private bool IsSingle(NumberFact number) =>
        number.Values is [1] && number.Last + 1 < _words.Count && _article.HasSingle(_words[number.Last + 1].Key);
}
