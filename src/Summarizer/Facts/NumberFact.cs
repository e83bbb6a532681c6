using Summarizer.Languages.Amounts;

namespace Summarizer.Facts;

/// <summary>A number in a text.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Values">Its possible values: <c>1.234</c> is 1234 or 1.234.</param>
/// <param name="Parts">The values of its parts if they can be read separately (<c>19.30</c>); otherwise null.</param>
/// <param name="Share">The value of a fraction in words: a third, 4分の1; otherwise null.</param>
/// <param name="Unit">The unit of time within it: two years and a half; otherwise null.</param>
/// <param name="IsWeak">Whether it often is not a number (<c>one</c>): it counts as evidence but not as a claim.</param>
internal readonly record struct NumberFact(
    int First,
    int Last,
    IReadOnlyList<decimal> Values,
    IReadOnlyList<decimal>? Parts = null,
    bool IsWeak = false,
    decimal? Share = null,
    TimeUnit? Unit = null
);
