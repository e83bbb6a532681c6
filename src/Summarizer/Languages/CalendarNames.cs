using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>The months and weekdays of a language (<see cref="Language.Calendar"/>), found in a text.</summary>
internal sealed class CalendarNames
{
    private static readonly ConditionalWeakTable<Language, CalendarNames> Parsed = [];

    private readonly FrozenSet<string> _homonyms;
    private readonly FrozenDictionary<string, int> _months;
    private readonly bool _hasTwoWordMonths;
    private readonly FrozenDictionary<string, int> _shortMonths;
    private readonly FrozenDictionary<string, DayOfWeek> _weekdays;

    private CalendarNames(Language language)
    {
        _homonyms = language.CalendarHomonyms.Select(word => WordFolding.Fold(word)).ToFrozenSet();
        var halves = $"{language.Calendar}|".Split('|');
        var months = Entries(halves[0]).ToList();
        Words = new WordSet(() =>
            months.Concat(Entries(halves[1])).Select(entry => entry.Name).Where(IsWord).Concat(language.OtherCalendarWords).Distinct()
        );
        _months = Keys(months.Where(entry => !entry.Name.EndsWith('.')));
        _hasTwoWordMonths = _months.Keys.Any(month => month.Contains('_'));
        _shortMonths = Keys(months.Where(entry => entry.Name.EndsWith('.')));
        _weekdays = Keys(Entries(halves[1])).ToFrozenDictionary(pair => pair.Key, pair => (DayOfWeek)(pair.Value % 7));
    }

    /// <summary>The names that are one word, and <see cref="Language.OtherCalendarWords"/>, in lower case.</summary>
    public IReadOnlySet<string> Words { get; }

    public static CalendarNames Of(Language language) => Parsed.GetValue(language, static language => new CalendarNames(language));

    /// <summary>The month (1 to 12) at a word and the number of words it spans; 0 if there is no month.</summary>
    public (int Month, int Words) MonthAt(IReadOnlyList<Token> words, int i, bool besideDigits)
    {
        if (i < 0 || i >= words.Count || words[i].Word.Kind != WordKind.Letters)
            return default;
        if (_hasTwoWordMonths && i + 1 < words.Count && _months.TryGetValue($"{words[i].Key}_{words[i + 1].Key}", out var two))
            return (two, 2);
        if (Find(words[i], besideDigits) is > 0 and var month)
            return (month, 1);
        return default;
    }

    public DayOfWeek? WeekdayAt(Token word) => _weekdays.TryGetValue(word.Key, out var day) && IsWritten(word) ? day : null;

    /// <summary>Whether a folded word is a month or a weekday.</summary>
    public bool Contains(string key) => _months.ContainsKey(key) || _weekdays.ContainsKey(key) || _shortMonths.ContainsKey(key);

    /// <summary>Whether a folded word is a weekday.</summary>
    public bool IsWeekday(string key) => _weekdays.ContainsKey(key);

    /// <summary>Whether a folded word is a month.</summary>
    public bool IsMonth(string key) => _months.ContainsKey(key);

    private int Find(Token word, bool besideDigits)
    {
        if (_months.TryGetValue(word.Key, out var month))
            return besideDigits || IsWritten(word) ? month : 0;
        return besideDigits && word.IsCapital ? _shortMonths.GetValueOrDefault(word.Key) : 0;
    }

    private bool IsWritten(Token word) => word.IsCapital || !_homonyms.Contains(word.Key);

    private static bool IsWord(string name) => !name.EndsWith('.') && !name.Contains('_', StringComparison.Ordinal);

    private static IEnumerable<(string Name, int Number)> Entries(string half) =>
        half.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany((names, i) => names.Split('/').Select(name => (name, i + 1)));

    private static FrozenDictionary<string, int> Keys(IEnumerable<(string Name, int Number)> entries) =>
        entries
            .GroupBy(entry => string.Join('_', entry.Name.Split('_').Select(part => WordFolding.Fold(part.TrimEnd('.')))))
            .ToFrozenDictionary(group => group.Key, group => group.First().Number);
}
