namespace Summarizer.Facts.Amounts;

/// <summary>Times of day as they are read from digits: half past seven in the evening is 19.3, like "19.30".</summary>
internal static class TimeOfDay
{
    /// <param name="minutes">After the hour; before it if negative.</param>
    public static decimal Of(int hour, int minutes) => minutes < 0 ? (hour + 11) % 12 + (60 + minutes) / 100m : hour + minutes / 100m;

    /// <summary>The same time on the other half of the day.</summary>
    public static decimal InTwelveHours(decimal time) => time < 12 ? time + 12 : time - 12;

    /// <summary>The times that a number of hours with a half or a quarter can mean: 7.5 is 7.30 or 19.30.</summary>
    public static IEnumerable<decimal> OfHours(decimal hours)
    {
        if (hours % 1 == 0 || hours * 4 % 1 != 0)
            return [];
        var time = decimal.Floor(hours) + hours % 1 * 0.6m;
        return [time, InTwelveHours(time)];
    }
}
