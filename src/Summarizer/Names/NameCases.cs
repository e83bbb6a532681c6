using System.Runtime.CompilerServices;
using Summarizer.Languages;
using Summarizer.Names.Cases;

namespace Summarizer.Names;

/// <summary>The cases and the gender of people's names in a language that inflects them.</summary>
internal sealed class NameCases
{
    private static readonly ConditionalWeakTable<Language, NameCases> Parsed = [];

    private readonly Language _language;
    private readonly CaseForms _feminine;
    private readonly CaseForms _masculine;
    private readonly CaseForms _places;
    private readonly CaseForms _adjectives;

    private NameCases(Language language)
    {
        _language = language;
        Exist = language.NameCases.Any(row => row[0] == 'm');
        var rows = language.NameCases.Concat(language.PersonCases).ToLookup(row => row[0], row => Endings(row[2..]));
        _feminine = new CaseForms(rows['f']);
        _masculine = new CaseForms(rows['m']);
        _adjectives = new CaseForms(rows['a']);
        _places = new CaseForms(rows['p']);
    }

    public static NameCases Of(Language language) => Parsed.GetValue(language, static language => new NameCases(language));

    private static IReadOnlyList<string> Endings(string row) => [.. row.Split(' ').Select(ending => ending.TrimStart('-'))];

    /// <summary>Whether the language inflects names, and speakers are recognized by their cases.</summary>
    public bool Exist { get; }

    /// <summary>Whether people's names have cases.</summary>
    public bool HavePeople => !_masculine.IsEmpty;

    /// <summary>Whether the adjectives in names have cases.</summary>
    public bool HaveAdjectives => !_adjectives.IsEmpty;

    /// <summary>Whether the language inflects the names of places.</summary>
    public bool HavePlaces => !_places.IsEmpty;

    /// <summary>A full name in the nominative: <c>Marcela Pučelíková</c> for <c>Marcely Pučelíkové</c>.</summary>
    /// <param name="isOblique">Whether its place shows that it is in another case.</param>
    public string Nominative(string name, bool isOblique)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (!HavePeople || space <= 0)
            return name;
        var (given, surname) = (name[..space], name[(name.LastIndexOf(' ') + 1)..]);
        var (first, last) = Nominative(given, surname, isOblique) ?? (given, surname);
        return first + name[space..^surname.Length] + last;
    }

    /// <summary>Whether a full name is a woman's; null if it does not show.</summary>
    public bool? IsFeminine(string name)
    {
        if (EndsLikeWoman(name))
            return true;
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var given = _language.Lower(space < 0 ? name : name.AsSpan(0, space));
        if (!_language.FirstNames.Contains(given))
            given = given[..Math.Max(0, given.IndexOf('-', StringComparison.Ordinal))];
        var isFeminine = _language.FeminineFirstNames.Contains(given);
        return isFeminine == _language.MasculineFirstNames.Contains(given) ? null : isFeminine;
    }

    /// <summary>The surname of a woman from another country in its own form: <c>norén</c> for <c>norénová</c>.</summary>
    public string? WithoutFeminineEnding(string surname) =>
        _language.FeminineSurnameEndings.FirstOrDefault(ending => surname.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? surname[..^found.Length]
            : null;

    /// <summary>What a word in lower case may be in the nominative.</summary>
    public IEnumerable<string> BasesOf(string word) => _masculine.Bases(word).Concat(_feminine.Bases(word));

    /// <summary>What the name of a place may be in the nominative.</summary>
    public IEnumerable<string> PlacesOf(string name) => _places.Bases(name).Concat(BasesOf(name));

    /// <summary>Whether a word in lower case can be an adjective by its ending.</summary>
    public bool IsAdjective(string word) => _adjectives.HasEnding(word);

    /// <summary>Whether a list has what a word in lower case may be in the nominative.</summary>
    public bool IsFormOf(string word, IReadOnlySet<string> list) =>
        _places.AnyBase(word, list) || _masculine.AnyBase(word, list) || _feminine.AnyBase(word, list);

    /// <summary>A word in lower case, and what it may be in the nominative.</summary>
    public IEnumerable<string> NounsAndAdjectivesOf(string word) => PlacesOf(word).Concat(_adjectives.Bases(word)).Prepend(word);

    /// <summary>Whether a word in lower case is a first name in any case.</summary>
    public bool IsFirstName(string word) =>
        _language.FirstNames.Contains(word)
        || _masculine.AnyBase(word, _language.FirstNames)
        || _feminine.AnyBase(word, _language.FirstNames);

    // "Jana Nováka" is Jan and "Jana Nováková" Jana.
    private (string Given, string Surname)? Nominative(string given, string surname, bool isOblique)
    {
        var isKnown = _language.FirstNames.Contains(_language.Lower(given));
        if (isKnown && (IsFeminine($"{given} {surname}") == false || EndsLikeWoman(surname)))
            return null;
        foreach (var isFeminine in new[] { false, true })
        {
            foreach (var name in (isFeminine ? _feminine : _masculine).Bases(given))
            {
                var lower = _language.Lower(name);
                if (!_language.FirstNames.Contains(lower) || _language.FeminineFirstNames.Contains(lower) != isFeminine)
                    continue;
                if ((isFeminine ? _feminine : _masculine).Bases(surname).FirstOrDefault() is { } found)
                    return (name, found);
                if (!isKnown)
                    return (name, surname);
            }
        }

        return isKnown ? null : Unlisted(given, surname, isOblique);
    }

    private bool EndsLikeWoman(string surname) =>
        _language.FeminineSurnameEndings.Any(ending => surname.EndsWith(ending, StringComparison.Ordinal));

    // A first name from another language: "Agnieszky Nowakové".
    private (string Given, string Surname)? Unlisted(string given, string surname, bool isOblique)
    {
        if (EndsLikeWoman(surname))
            return null;
        if (_feminine.Bases(surname).FirstOrDefault(EndsLikeWoman) is { } feminine)
            return (_feminine.Bases(given).FirstOrDefault() ?? given, feminine);
        return isOblique && _masculine.Bases(surname).FirstOrDefault() is { } masculine
            ? (_masculine.Bases(given).LastOrDefault() ?? given, masculine)
            : null;
    }
}
