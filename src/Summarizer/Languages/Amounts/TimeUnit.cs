namespace Summarizer.Languages.Amounts;

/// <summary>A unit of time. Units up to a week can be compared in minutes, longer ones in months.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    QuarterHour,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
}

/// <summary>A length of time in minutes or, from a month on, in months.</summary>
internal readonly record struct Duration(bool IsMonths, decimal Length)
{
    public static Duration Of(decimal count, TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => new(false, count / 60),
            TimeUnit.Minute => new(false, count),
            TimeUnit.QuarterHour => new(false, count * 15),
            TimeUnit.Hour => new(false, count * 60),
            TimeUnit.Day => new(false, count * 1440),
            TimeUnit.Week => new(false, count * 10080),
            TimeUnit.Month => new(true, count),
            TimeUnit.Year => new(true, count * 12),
            TimeUnit.Decade => new(true, count * 120),
            _ => new(true, count * 1200),
        };
}
