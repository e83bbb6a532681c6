namespace Summarizer.Functions;

/// <summary>Decides which day it is in <c>Digest__TimeZone</c>. Nothing else does.</summary>
public sealed class LocalCalendar(Settings settings, TimeProvider time)
{
    internal TimeProvider Time => time;

    /// <summary>The current time, UTC.</summary>
    internal DateTimeOffset Now => time.GetUtcNow();

    internal DateOnly Today => DayOf(Now);

    /// <summary>The day of an instant.</summary>
    internal DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);

    /// <summary>The local time at an instant.</summary>
    internal DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, settings.TimeZone);

    /// <summary>The instant at which a day ends.</summary>
    internal DateTimeOffset EndOf(DateOnly day)
    {
        var zone = settings.TimeZone;
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight))
            midnight = midnight.AddMinutes(1); // Some time zones skip midnight when daylight saving time starts.
        var offset = zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset);
    }
}
