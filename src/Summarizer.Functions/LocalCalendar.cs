namespace Summarizer.Functions;

/// <summary>Days as <c>Digest__TimeZone</c> counts them: nothing else decides which day it is.</summary>
public sealed class LocalCalendar(Settings settings, TimeProvider time)
{
    /// <summary>UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The day that it is now.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);

    /// <summary>What the clock shows at an instant.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, settings.TimeZone);

    /// <summary>The instant at which a day ends.</summary>
    public DateTimeOffset EndOf(DateOnly day)
    {
        var zone = settings.TimeZone;
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight))
            midnight = midnight.AddMinutes(1); // Some clocks are put forward at midnight.
        var offset = zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset);
    }
}
