using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>Words that are capitalized without being names: titles, roles, words that begin sentences.</summary>
internal sealed class CapitalizedCommonWords
{
    private static readonly ConditionalWeakTable<Language, CapitalizedCommonWords> Parsed = [];

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _nameEnds;
    private readonly FrozenSet<string> _starts;
    private readonly FrozenSet<string> _reporting;
    private readonly FrozenSet<string> _afterSubject;
    private readonly FrozenSet<string> _appositionOpenings;
    private readonly FrozenSet<string> _places;
    private readonly IReadOnlyList<string> _endings;
    private readonly Regex? _form;

    private CapitalizedCommonWords(Language language)
    {
        _words = Keys([
            .. language.FunctionWords,
            .. language.Pronouns,
            .. language.Connectives,
            .. language.Roles,
            .. language.CalendarWords,
            .. language.OrganizationWords,
            .. language.PlaceWords,
        ]);
        _nameEnds = Keys([.. language.OrganizationWords, .. language.PlaceWords]);
        _starts = Keys([.. language.CapitalizedWords, .. language.CommonWords, .. NumberWords.Of(language).Keys]);
        _reporting = Keys([.. language.ReportingVerbs.Where(verb => !verb.Contains(' ', StringComparison.Ordinal))]);
        _afterSubject = Keys(language.WordsAfterSubject);
        _appositionOpenings = Keys(language.AppositionOpenings);
        _places = language
            .Places.Concat(language.Organizations)
            .Where(name => !name.Contains(' ', StringComparison.Ordinal))
            .Select(name => WordFolding.Fold(name))
            .ToFrozenSet();
        _form = language.CommonForm;
        _endings = [.. language.CapitalizedSuffixes.Select(suffix => WordFolding.Fold(suffix))];
    }

    public static CapitalizedCommonWords Of(Language language) =>
        Parsed.GetValue(language, static language => new CapitalizedCommonWords(language));

    /// <summary>Whether a folded word is never a name, wherever it occurs.</summary>
    public bool Contains(string key) => _words.Contains(key) || _starts.Contains(key);

    /// <summary>Whether the form of a folded word shows that it may be a common word at the beginning of a sentence.</summary>
    public bool HasCommonForm(string key) =>
        _form?.IsMatch(key) is true
        || _endings.Any(ending => key.Length > ending.Length + 1 && key.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a folded word makes a name of the word before it: <c>nehri</c>, <c>komitesi</c>.</summary>
    public bool EndsName(string key) => _nameEnds.Contains(key);

    /// <summary>Whether a folded word is a reporting verb.</summary>
    public bool IsReporting(string key) => _reporting.Contains(key);

    /// <summary>Whether a folded word shows that the one before is a subject without an article.</summary>
    public bool FollowsSubject(string key) => _afterSubject.Contains(key);

    /// <summary>Whether a folded word after a comma can begin an apposition to a name.</summary>
    public bool BeginsApposition(string key) => _appositionOpenings.Contains(key);

    /// <summary>Whether a folded word is a place or organization in the language's table.</summary>
    public bool IsKnownName(string key) => _places.Contains(key);

    private static FrozenSet<string> Keys(IEnumerable<string> lists) =>
        lists
            .SelectMany(list => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(word => WordFolding.Fold(word))
            .Where(key => key.Length > 0)
            .ToFrozenSet();
}
