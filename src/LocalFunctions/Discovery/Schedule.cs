using NCrontab;

namespace LocalFunctions.Discovery;

/// <summary>A cron expression with six fields (seconds first) or five, in UTC.</summary>
internal sealed class Schedule
{
    private readonly CrontabSchedule _cron;

    private Schedule(string expression, CrontabSchedule cron)
    {
        Expression = expression;
        _cron = cron;
    }

    public string Expression { get; }

    public static Schedule Parse(string expression)
    {
        var hasSeconds = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 6;
        var options = new CrontabSchedule.ParseOptions { IncludingSeconds = hasSeconds };
        return CrontabSchedule.TryParse(expression, options) is { } cron
            ? new Schedule(expression, cron)
            : throw new FormatException($"'{expression}' is not a cron expression with six fields (seconds first) or five");
    }

    /// <summary>The first occurrence after an instant.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset instant) => new(_cron.GetNextOccurrence(instant.UtcDateTime), TimeSpan.Zero);
}
