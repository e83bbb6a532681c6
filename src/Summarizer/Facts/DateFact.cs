namespace Summarizer.Facts;

/// <summary>A date or a part of one; missing parts are zero.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Weekday">The day of the week, if there is nothing else.</param>
/// <param name="IsSwappable">Whether day and month may be swapped (<c>03/04/2025</c>).</param>
/// <param name="IsGuess">Whether it may not be a date at all (<c>3/4</c>).</param>
internal readonly record struct DateFact(
    int First,
    int Last,
    int Day,
    int Month,
    int Year,
    DayOfWeek? Weekday = null,
    bool IsSwappable = false,
    bool IsGuess = false
);
