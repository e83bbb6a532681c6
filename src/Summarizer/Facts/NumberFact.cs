namespace Summarizer.Facts;

/// <summary>A number as it stands in a text.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Values">What it can mean: <c>1.234</c> is 1234 or 1.234.</param>
/// <param name="Parts">What its parts mean where they can be read apart (<c>19.30</c>); else null.</param>
/// <param name="IsWeak">Whether it is as often no number (<c>one</c>): evidence, but no claim.</param>
internal readonly record struct NumberFact(
    int First,
    int Last,
    IReadOnlyList<decimal> Values,
    IReadOnlyList<decimal>? Parts = null,
    bool IsWeak = false
);
