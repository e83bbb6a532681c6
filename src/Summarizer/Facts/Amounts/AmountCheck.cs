using Summarizer.Languages;
using Summarizer.Languages.Amounts;

namespace Summarizer.Facts.Amounts;

/// <summary>
/// Tells whether numbers missing from an article follow from those it has: a fraction for a percentage, another unit of time, a decade for
/// a year, a span of years, a round number that the exact one exceeds or falls short of, and sums and ratios of the numbers of the
/// sentences that a statement was written from. A rounding in either direction does not.
/// </summary>
/// <param name="numbers">The numbers of the statement, in order.</param>
/// <param name="sources">The numbers of each sentence that the statement was written from.</param>
internal sealed class AmountCheck(
    AmountReader reader,
    ArticleFacts article,
    List<NumberFact> numbers,
    IReadOnlyList<SentenceAmounts> sources
)
{
    private const decimal ShareTolerance = 0.011m;
    private const decimal MinShare = 0.05m;
    private const int MaxTerms = 10;
    private const decimal MaxFactorTerm = 1e12m;
    private const decimal MinFactorTerm = 0.001m;
    private const decimal MaxAbove = 1.3m;
    private const decimal MinBelow = 0.75m;
    private const int MaxPeople = 5;
    private const int MaxYears = 6;
    private const int MaxBetweenTerms = 4;

    private static readonly Comparer<NumberFact> ByPlace = Comparer<NumberFact>.Create((one, other) => one.First.CompareTo(other.First));

    private readonly Lazy<bool> _saysTotal = new(reader.SaysTotal);

    public bool Supports(NumberFact number)
    {
        var rounding = reader.RoundingOf(number);
        return reader.AfternoonOf(number) is { } hour && article.Has(hour)
            || reader.ShareOf(number) is { } share && HasShare(share, rounding, number.Share is not null)
            || reader.FractionOf(number) is { } fraction && HasShare(fraction, rounding, true)
            || IsTermOfRatio(number, rounding)
            || IsCount(number)
            || reader.IsDecade(number) && number.Values.Any(HasYearOf)
            || reader.DurationOf(number) is { } duration && (article.Amounts.Has(duration) || IsSpan(duration, rounding))
            || IsPartOfDuration(number)
            || reader.IsFactor(number)
                && sources.Any(source =>
                    HasPair(source.Numbers, (a, b) => a < MaxFactorTerm && b >= MinFactorTerm && IsNear(a / b, number.Values, rounding))
                )
            || IsBound(number, rounding)
            || _saysTotal.Value && sources.Any(source => IsSum(source.Numbers, number.Values));
    }

    // "More than 200" for 260, "almost 70" for 68. Of a free paraphrase, no source is known.
    private bool IsBound(NumberFact number, Rounding rounding)
    {
        if (number.Values is not [>= MinFactorTerm and <= MaxFactorTerm and var bound] || StepOf(bound) is not { } step)
            return false;
        bool IsBeyond(decimal exact) =>
            rounding.HasFlag(Rounding.Down) && exact > bound && exact < bound + step && exact <= bound * MaxAbove
            || rounding.HasFlag(Rounding.Up) && exact < bound && exact > bound - step && exact >= bound * MinBelow;
        return sources.Count == 0 ? article.HasNumber(IsBeyond) : sources.Any(source => source.Numbers.Any(IsBeyond));
    }

    // The unit of the last digit that is not zero, if at most two digits are not: 100 for 300, 10 for 120.
    private static decimal? StepOf(decimal number)
    {
        var step = MinFactorTerm;
        while (number % (step * 10) == 0)
            step *= 10;
        return number / step < 100 ? step : null;
    }

    // "two years and six months" for 30 months
    private bool IsPartOfDuration(NumberFact number) =>
        Neighbors(number)
            .Any(other =>
                (other.First < number.First ? reader.DurationOf(other, number) : reader.DurationOf(number, other)) is { } sum
                && article.Amounts.Has(sum)
            );

    // The numbers at most a few words from this one.
    private IEnumerable<NumberFact> Neighbors(NumberFact number)
    {
        var at = numbers.BinarySearch(number, ByPlace);
        for (var i = at - 1; i >= 0 && number.First - numbers[i].Last <= MaxBetweenTerms; i--)
            yield return numbers[i];
        for (var i = at + 1; i < numbers.Count && numbers[i].First - number.Last <= MaxBetweenTerms; i++)
            yield return numbers[i];
    }

    // "two people" for their ages, "three cities" for their names
    private bool IsCount(NumberFact number) =>
        number.Values is [>= 2 and <= MaxTerms and var count]
        && reader.IsBeforeNoun(number)
        && sources.Any(source => count == source.Listed || count == source.Ages && source.Ages <= MaxPeople);

    // A share follows from a fraction, a percentage or two numbers of a source.
    private bool HasShare(decimal share, Rounding rounding, bool isFraction)
    {
        // A percentage with decimals is not that of a fraction.
        if (share < MinShare || !isFraction && share * 100 % 1 != 0)
            return false;
        var (from, to) = Around(share, rounding);
        return article.Amounts.HasFraction(from, to)
            || isFraction && article.Amounts.HasPercentage(from, to)
            || sources.Any(source =>
                HasPair(source.Numbers, (a, b) => a % 1 == 0 && b % 1 == 0 && a > 0 && a < b && a / b >= from && a / b <= to)
            );
    }

    private static (decimal From, decimal To) Around(decimal share, Rounding rounding) =>
        (
            share - (rounding.HasFlag(Rounding.About) || rounding.HasFlag(Rounding.Up) ? 0.03m : ShareTolerance),
            share + (rounding.HasFlag(Rounding.About) || rounding.HasFlag(Rounding.Down) ? 0.03m : ShareTolerance)
        );

    // "three in four"
    private bool IsTermOfRatio(NumberFact number, Rounding rounding)
    {
        if (number.Values is not [> 0 and <= MaxTerms and var term] || term % 1 != 0 || !reader.IsWord(number))
            return false;
        foreach (var other in Neighbors(number))
        {
            if (other.Values is not [> 0 and <= MaxTerms and var whole] || whole % 1 != 0)
                continue;
            var (first, second) = other.First < number.First ? (other, number) : (number, other);
            if (whole == term)
                continue;
            var ratio = Math.Min(term, whole) / Math.Max(term, whole);
            if (HasShare(ratio, rounding | reader.RoundingOf(first), true))
                return true;
        }

        return false;
    }

    private bool HasYearOf(decimal decade)
    {
        if (decade % 10 != 0 || decade < 10)
            return false;
        if (decade >= 100)
            return decade is >= AmountReader.FirstYear and <= AmountReader.LastYear && HasYearFrom((int)decade);
        return Enumerable
            .Range(AmountReader.FirstYear / 100, (AmountReader.LastYear - AmountReader.FirstYear) / 100)
            .Any(century => HasYearFrom(century * 100 + (int)decade));
    }

    private bool HasYearFrom(int decade) => Enumerable.Range(decade, 10).Any(article.HasYear);

    // "after ten years"
    private bool IsSpan(Duration duration, Rounding rounding) =>
        duration is { IsMonths: true, Length: >= 24 }
        && article.Years.Count <= MaxYears
        && article.Years.Any(from => article.Years.Any(to => to > from && IsNear(to - from, [duration.Length / 12], rounding)));

    private static bool IsNear(decimal exact, IReadOnlyList<decimal> values, Rounding rounding)
    {
        var tolerance = rounding == Rounding.None ? 0.02m : 0.1m;
        return values.Any(value => Math.Abs(exact - value) <= tolerance * value);
    }

    private static bool HasPair(IReadOnlyList<decimal> source, Func<decimal, decimal, bool> holds) =>
        source.Any(a => source.Any(b => holds(a, b)));

    // The sum of two numbers, or of all of them.
    private static bool IsSum(IReadOnlyList<decimal> source, IReadOnlyList<decimal> sums) =>
        source.Count > 1
        && (
            sums.Contains(source.Sum())
            || Enumerable
                .Range(0, source.Count)
                .Any(i => Enumerable.Range(i + 1, source.Count - i - 1).Any(j => sums.Contains(source[i] + source[j])))
        );
}
