using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Quotes.Others;

/// <summary>Tells which words look like the name of a speaker and are a place, a day, or an ordinary word with a capital.</summary>
internal sealed class NamelikeSpeakers(TokenizedArticle text, WordPlaces words)
{
    private const int MinEmphasis = 5;

    private readonly Dictionary<string, bool> _known = [];

    private Language Language => text.Language;

    /// <summary>Whether a name without a role is not that of a speaker.</summary>
    public bool Contains(string name)
    {
        if (!_known.TryGetValue(name, out var known))
            _known[name] = known = Read(name);
        return known;
    }

    private bool Read(string name)
    {
        if (IsPlace(name))
            return true;
        if (Language.NameSigns != NameSigns.Capitals || name.Contains(' ', StringComparison.Ordinal) || IsShortened(name))
            return IsShortened(name);
        var lower = Language.Lower(name);
        if (Language.FirstNames.Contains(lower) || Language.Organizations.Contains(name))
            return false;
        var places = words.Of(lower);
        if (places.Count == 0 || places.Any(IsInLongerName))
            return false;
        if (places.Any(place => !text.IsCapital(place)) || Language.CalendarWords.Contains(lower) || places.Any(IsSite))
            return true;
        // "Prosecutors said"
        if (places.All(BeginsSentence) && IsPluralRole(lower))
            return true;
        if (places.Any(IsSubject))
            return false;
        var key = WordFolding.Fold(name);
        return IsEmphasized(name) && places.Count == 1
            || places.All(BeginsSentence)
                && (CapitalizedCommonWords.Of(Language).Contains(key) || CapitalizedCommonWords.Of(Language).HasCommonForm(key))
            || places.Any(IsAfterPlaceWord);
    }

    private bool IsPluralRole(string word) =>
        Language.BarePluralEndings.Any(ending =>
            word.EndsWith(ending, StringComparison.Ordinal) && Language.Roles.Contains(word[..^ending.Length])
        );

    // "London", "Bucureștiul", but not the surname of Jack London
    private bool IsPlace(string name) =>
        (Language.Places.Contains(name) || NameCases.Of(Language).PlacesOf(name).Any(Language.Places.Contains))
        && !words.Of(Language.Lower(name)).Any(IsSurname);

    private bool IsSurname(int word) =>
        word > 0
        && text.GapAfter(word - 1) is " "
        && !text.IsVerb(word - 1)
        && text.LowerWithoutAffix(word - 1) is var before
        && (Language.FirstNames.Contains(before) || Language.Honorifics.Contains(before) || Language.Roles.Contains(before));

    // "L'ex", but not "L'Oréal"
    private bool IsShortened(string name) =>
        Language.ElidesVowels && name.IndexOfAny(['\'', '’']) is 1 or 2 && char.IsLower(name[name.IndexOfAny(['\'', '’']) + 1]);

    private bool IsInLongerName(int word) =>
        word > 0 && text.GapAfter(word - 1) is " " && text.IsCapital(word - 1) && !BeginsSentence(word - 1)
        || word + 1 < text.Words.Count && text.GapAfter(word) is " " && text.IsCapital(word + 1);

    // "LaDepêche.fr"
    private bool IsSite(int word) => text.GapAfter(word) is "." && word + 1 < text.Words.Count && !text.IsCapital(word + 1);

    private bool IsSubject(int word) =>
        word > 0 && text.IsVerb(word - 1) && text.GapAfter(word - 1) is " "
        || word + 1 < text.Words.Count && text.IsVerb(word + 1) && text.GapAfter(word) is " ";

    private bool BeginsSentence(int word) => text.WordsOf(text.SentenceAt(text.Words[word].Span.Start)).First == word;

    // "VERDICT"
    private static bool IsEmphasized(string name) => name.Length >= MinEmphasis && !name.Any(char.IsLower);

    // "à Brive", "la place Beauvau"
    private bool IsAfterPlaceWord(int word) =>
        word > 0
        && text.GapAfter(word - 1) is " "
        && text.Lower(word - 1) is var before
        && (
            Language.LocativePrepositions.Contains(before)
            || Language.PlacePrepositions.Contains(before)
            || !text.IsCapital(word - 1) && Language.PlaceWords.Contains(before)
        );
}
