using Summarizer.Languages.Amounts;

namespace Summarizer.Facts.Amounts;

/// <summary>The numbers of an article by what they measure.</summary>
internal sealed class ArticleAmounts
{
    private readonly List<decimal> _percentages = [];
    private readonly List<decimal> _fractions = [];
    private readonly HashSet<Duration> _durations = [];
    private bool _isSorted;

    public void Add(NumberFact number, AmountReader reader)
    {
        _isSorted = false;
        if (number.Share is { } fraction)
            _fractions.Add(fraction);
        else if (reader.ShareOf(number) is { } percentage)
            _percentages.Add(percentage);
        if (reader.DurationOf(number) is { } duration)
            _durations.Add(duration);
    }

    public bool Has(Duration duration) => _durations.Contains(duration);

    /// <summary>Whether the article has such a fraction in words.</summary>
    public bool HasFraction(decimal from, decimal to) => HasBetween(_fractions, from, to);

    public bool HasPercentage(decimal from, decimal to) => HasBetween(_percentages, from, to);

    private bool HasBetween(List<decimal> numbers, decimal from, decimal to)
    {
        if (!_isSorted)
        {
            _fractions.Sort();
            _percentages.Sort();
            _isSorted = true;
        }

        var at = numbers.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < numbers.Count && numbers[at] <= to;
    }
}
