namespace Summarizer.Languages;

// Numbers, dates and times of day.
public sealed partial record Language
{
    /// <summary>
    /// Twelve months, then, after a bar, seven weekdays from Monday, lower case. Slashes separate variants; an underscore joins the words
    /// of one name. Short forms end with a full stop and count only next to digits (<c>mar.</c> is also a name).
    /// </summary>
    internal string Calendar { get; init; } = "";

    /// <summary>
    /// Short forms of months and weekdays, and months of another calendar, lower case. They count as <see cref="CalendarWords"/>.
    /// </summary>
    internal IReadOnlySet<string> OtherCalendarWords { get; init; } = EmptyWords;

    /// <summary>Months and weekdays, lower case: capitalized in some languages, but never names.</summary>
    internal IReadOnlySet<string> CalendarWords => CalendarNames.Of(this).Words;

    /// <summary>
    /// Months and weekdays that are everyday words in lower case: <c>may</c>, <c>pazar</c> (market), <c>minggu</c> (week).
    /// </summary>
    internal IReadOnlySet<string> CalendarHomonyms { get; init; } = EmptyWords;

    /// <summary>Months that are verbs at the beginning of a sentence unless a day follows: <c>may</c>.</summary>
    internal IReadOnlySet<string> MonthsThatAreVerbs { get; init; } = EmptyWords;

    /// <summary>Whether months and weekdays are written in lower case, so that one with a capital is a name.</summary>
    internal bool LowerCaseCalendar { get; init; }

    /// <summary>
    /// Whether a weekday can stand without a preposition after a name (<c>told CNN Friday</c>), where it is not a surname.
    /// </summary>
    internal bool BareWeekdays { get; init; }

    /// <summary>Words after a weekday or month that make it a time, lower case: <c>günü</c>.</summary>
    internal IReadOnlySet<string> DayParts { get; init; } = EmptyWords;

    /// <summary>Words before a weekday or month that make it a time, lower case: <c>last</c>, <c>bulan</c>.</summary>
    internal IReadOnlySet<string> DateOpenings { get; init; } = EmptyWords;

    /// <summary>Words around the time of day, lower case: <c>uhr</c>, <c>pukul</c>.</summary>
    internal IReadOnlySet<string> ClockWords { get; init; } = EmptyWords;

    /// <summary>
    /// Number words, lower case, each after its value: <c>2 two both? 3 three</c>. <c>?</c> marks words that often mean something else,
    /// <c>#</c> before a value ordinals, <c>+</c> words that add ten, <c>*</c> words that multiply by ten. Short forms end with a full
    /// stop.
    /// </summary>
    internal string Numbers { get; init; } = "";

    /// <summary>The words within a number, lower case: two hundred <c>and</c> five, <c>dos millones y medio</c>.</summary>
    internal IReadOnlySet<string> NumberLinks { get; init; } = EmptyWords;

    /// <summary>
    /// What joins units and tens where numbers are one word, <c>fünfundzwanzig</c>; empty if the tens come first, <c>tjugofem</c>; null if
    /// they are several words.
    /// </summary>
    internal string? NumberJoiner { get; init; }

    /// <summary>
    /// The words around numbers, a line for each kind: parts (<c>1/3: third</c>), a number and a half (<c>1.5: anderthalb</c>), what adds a
    /// half or a quarter to the number before it, phrases before an hour with the minutes they add (<c>clock-30: halb</c>), words for the
    /// hours after noon, for roundings, for totals, and units of time.
    /// </summary>
    internal string Amounts { get; init; } = "";

    /// <summary>Whether a plain space separates thousands: <c>1 234</c>.</summary>
    internal bool SpacesThousands { get; init; }

    /// <summary>Whether numbers, magnitudes and what they count are written together: <c>3万5千人</c>.</summary>
    internal bool AttachesNumbers { get; init; }

    /// <summary>Whether the word that says how a number is rounded can follow it: 300'den <c>fazla</c>.</summary>
    internal bool RoundingsFollow { get; init; }

    /// <summary>Currencies as they are written before digits, without a space: <c>Rp</c>31.</summary>
    internal IReadOnlySet<string> Currencies { get; init; } = EmptyWords;

    /// <summary>The words between day, month and year, folded: 28 <c>de</c> octubre <c>de</c> 2025.</summary>
    internal IReadOnlySet<string> DateLinks { get; init; } = EmptyWords;
}
