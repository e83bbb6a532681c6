using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Summarizer.Text;

namespace Summarizer.Languages.Amounts;

/// <summary>The words around the numbers of a language (<see cref="Language.Amounts"/>), parsed when they are first used.</summary>
internal sealed class AmountWords
{
    private static readonly ConditionalWeakTable<Language, AmountWords> Parsed = [];

    private readonly Dictionary<string, decimal> _shares = [];
    private readonly Dictionary<string, decimal> _mixed = [];
    private readonly Dictionary<string, decimal> _extras = [];
    private readonly Dictionary<string, int> _denominators = [];
    private readonly Dictionary<string, TimeUnit> _units = [];
    private readonly Dictionary<string, (int Count, TimeUnit? Unit)> _duals = [];
    private readonly Dictionary<string, string[][]> _phrases = [];
    private readonly Dictionary<string, string[]> _writtenPhrases = [];
    private readonly List<(string First, string[] Others, int Minutes)> _clock = [];
    private readonly List<(string Text, TimeUnit Unit)> _written = [];

    private readonly Lazy<IReadOnlyList<string>> _thousands;

    private AmountWords(Language language)
    {
        foreach (var line in language.Amounts.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Add(line[..colon], line[(colon + 1)..]);
        }

        Shares = _shares.ToFrozenDictionary();
        Mixed = _mixed.ToFrozenDictionary();
        Extras = _extras.ToFrozenDictionary();
        Denominators = _denominators.ToFrozenDictionary();
        Units = _units.ToFrozenDictionary();
        Duals = _duals.ToFrozenDictionary();
        Halves = Words("half");
        Quarters = Words("quarter");
        Evenings = Words("evening");
        ClockWords = language.ClockWords.Select(word => WordFolding.Fold(word)).ToFrozenSet();
        Decades = Words("decades");
        Articles = Words("article");
        LinksToUnit = Words("before unit");
        ClockPhrases = _clock.ToLookup(phrase => phrase.First, phrase => (phrase.Others, phrase.Minutes));
        Starts = _clock
            .Select(phrase => phrase.First)
            .Concat(_denominators.Keys)
            .Concat(_extras.Keys)
            .Concat(_units.Keys)
            .Concat(Halves)
            .ToFrozenSet();
        Attached = [.. _phrases.GetValueOrDefault("attached", []).Select(letters => letters[0])];
        _thousands = new Lazy<IReadOnlyList<string>>(() => ThousandsOf(language));
        Exact = language.Meanings.KeepsMarks
            ? language.Numbers.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('?')).ToFrozenSet()
            : null;
        WrittenUnits = [.. _written.OrderByDescending(unit => unit.Text.Length)];
    }

    /// <summary>Parts of a whole: a third.</summary>
    public FrozenDictionary<string, decimal> Shares { get; }

    /// <summary>Words for a whole number and a half: <c>anderthalb</c>.</summary>
    public FrozenDictionary<string, decimal> Mixed { get; }

    /// <summary>What a word adds to the number after it: <c>साढ़े</c> adds a half.</summary>
    public FrozenDictionary<string, decimal> Extras { get; }

    /// <summary>Denominators before their numerators: <c>üçte ikisi</c> is two thirds.</summary>
    public FrozenDictionary<string, int> Denominators { get; }

    public FrozenDictionary<string, TimeUnit> Units { get; }

    /// <summary>Nouns that say their number: <c>يومين</c> is two days.</summary>
    public FrozenDictionary<string, (int Count, TimeUnit? Unit)> Duals { get; }

    /// <summary>Words that add a half to the number before them: two and a <c>half</c>.</summary>
    public FrozenSet<string> Halves { get; }

    public FrozenSet<string> Quarters { get; }

    /// <summary>Words that put an hour after noon.</summary>
    public FrozenSet<string> Evenings { get; }

    /// <summary>Those of <see cref="Language.ClockWords"/>, folded.</summary>
    public FrozenSet<string> ClockWords { get; }

    /// <summary>Words and suffixes that turn a year or a number into a decade: <c>años</c> setenta, 1970<c>s</c>.</summary>
    public FrozenSet<string> Decades { get; }

    /// <summary>Articles between a number and a half: two and <c>a</c> half, half <c>an</c> hour.</summary>
    public FrozenSet<string> Articles { get; }

    /// <summary>Words between a number and its unit: un millón <c>de</c> años.</summary>
    public FrozenSet<string> LinksToUnit { get; }

    /// <summary>Phrases before an hour, by their first words, and the minutes that they add: <c>quarter past</c> seven.</summary>
    public ILookup<string, (string[] Others, int Minutes)> ClockPhrases { get; }

    /// <summary>Words that begin an amount without being numbers.</summary>
    public FrozenSet<string> Starts { get; }

    /// <summary>Letters that can be attached to a number word: <c>و</c>, <c>ב</c>.</summary>
    public IReadOnlyList<string> Attached { get; }

    /// <summary>Words for a thousand that can be within a word: zwei<c>tausend</c>.</summary>
    public IReadOnlyList<string> Thousands => _thousands.Value;

    /// <summary>
    /// The number words with their marks where marks tell words apart: Vietnamese <c>sáu</c> is six, <c>sau</c> is after.
    /// </summary>
    public FrozenSet<string>? Exact { get; }

    /// <summary>Units as they are written after a number in a script without spaces, the longest first.</summary>
    public IReadOnlyList<(string Text, TimeUnit Unit)> WrittenUnits { get; }

    public static AmountWords Of(Language language) => Parsed.GetValue(language, static language => new AmountWords(language));

    /// <summary>The phrases of a kind as they are written in a script without spaces.</summary>
    public IReadOnlyList<string> Written(string kind) => _writtenPhrases.GetValueOrDefault(kind, []);

    /// <summary>Whether a phrase of a kind begins at a word.</summary>
    public bool Begins(string kind, IReadOnlyList<Token> words, int at)
    {
        foreach (var phrase in _phrases.GetValueOrDefault(kind, []))
        {
            if (Is(phrase, words, at))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase of a kind ends before a word.</summary>
    public bool Ends(string kind, IReadOnlyList<Token> words, int at)
    {
        foreach (var phrase in _phrases.GetValueOrDefault(kind, []))
        {
            if (Is(phrase, words, at - phrase.Length))
                return true;
        }

        return false;
    }

    private static bool Is(string[] phrase, IReadOnlyList<Token> words, int at)
    {
        if (at < 0 || at + phrase.Length > words.Count)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[at + i].Key != phrase[i])
                return false;
        }

        return true;
    }

    private FrozenSet<string> Words(string kind) =>
        _phrases.GetValueOrDefault(kind, []).Where(phrase => phrase.Length == 1).Select(phrase => phrase[0]).ToFrozenSet();

    private void Add(string kind, string entries)
    {
        var words = entries.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (kind.StartsWith("clock", StringComparison.Ordinal) && kind.Length > 5)
            _clock.AddRange(Split(entries).Select(keys => (keys[0], keys[1..], int.Parse(kind[5..], CultureInfo.InvariantCulture))));
        else if (kind.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
            AddAll(_shares, words, Number(kind[..slash]) / Number(kind[(slash + 1)..]));
        else if (kind.StartsWith("of", StringComparison.Ordinal))
            AddAll(_denominators, words, (int)Number(kind[2..]));
        else if (kind.StartsWith("plus", StringComparison.Ordinal))
            AddAll(_extras, words, Number(kind[4..]));
        else if (char.IsAsciiDigit(kind[0]))
            AddNumber(kind, words);
        else if (Enum.TryParse<TimeUnit>(kind, true, out var unit))
            AddUnit(words, unit);
        else
            AddPhrases(kind, entries, words);
    }

    private void AddPhrases(string kind, string entries, string[] words)
    {
        _phrases[kind] = [.. _phrases.GetValueOrDefault(kind, []), .. Split(entries)];
        _writtenPhrases[kind] = [.. _writtenPhrases.GetValueOrDefault(kind, []), .. words];
    }

    private void AddUnit(string[] words, TimeUnit unit)
    {
        AddAll(_units, words, unit);
        _written.AddRange(words.Select(word => (word, unit)));
    }

    // "1.5" or "2" or "2day"
    private void AddNumber(string kind, string[] words)
    {
        var digits = kind.TakeWhile(c => !char.IsAsciiLetter(c)).Count();
        var unit = Enum.TryParse<TimeUnit>(kind[digits..], true, out var found) ? found : (TimeUnit?)null;
        var value = Number(kind[..digits]);
        if (value % 1 != 0)
            AddAll(_mixed, words, value);
        else
            AddAll(_duals, words, ((int)value, unit));
    }

    private static void AddAll<T>(Dictionary<string, T> to, string[] words, T value)
    {
        foreach (var word in words)
            to.TryAdd(WordFolding.Fold(word), value);
    }

    private static IEnumerable<string[]> Split(string entries) =>
        entries
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(entry => IsUnspaced(entry) ? entry.Split(' ') : [entry])
            .Select(entry => Token.Read(entry, new TextSpan(0, entry.Length)).Select(word => word.Key).ToArray())
            .Where(keys => keys.Length > 0);

    private static bool IsUnspaced(string entry) => entry[0] >= '\u3000';

    private static List<string> ThousandsOf(Language language) =>
        language.NumberJoiner is null
            ? []
            :
            [
                .. NumberWords
                    .Of(language)
                    .Where(word => word is { Value: { Value: 1000, IsWeak: false }, Key.Length: > 3 })
                    .Select(word => word.Key),
            ];

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
