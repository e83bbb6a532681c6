using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names.Capitals;

/// <summary>
/// Tells dates from people who are named like a month or a weekday: <c>April Hughes</c>, <c>Peter Freitag</c>, but not <c>in April
/// Hughes said</c>. A date is shown by a number, a word for a time of day, or a word for time before it; a person by a given name
/// before it, a surname after it, or a capital where dates have none.
/// </summary>
internal sealed class PeopleNamedLikeDates(Language language, KnownNames known)
{
    private const int WordsToRole = 4;

    private readonly CalendarNames _calendar = CalendarNames.Of(language);

    // "sunday oliseh", once it has been shown to be a name.
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    // "Karsten Sonntag": then a Sonntag without a date is a person too.
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);

    /// <summary>Marks the words of dates and of people.</summary>
    public void Mark(NameWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!known.IsCalendarWord(words[i].Lower))
                continue;
            var isDate = IsDate(words, i);
            words[i] = words[i] with { IsDate = isDate, NamesPerson = !isDate };
            if (isDate)
                continue;
            if (i > 0 && words[i].IsCapitalized && IsSurname(words, i))
                _surnames.Add(words[i].Lower);
            if (i + 1 < words.Length)
                _people.Add(Pair(words, i));
        }
    }

    /// <summary>Marks names that another sentence showed to be people's.</summary>
    public void MarkKnown(NameWord[] words)
    {
        for (var i = 0; i < words.Length && _people.Count + _surnames.Count > 0; i++)
        {
            if (!words[i].IsDate || !words[i].IsCapitalized)
                continue;
            var isPair = i + 1 < words.Length && words[i + 1].Gap == WordGap.Space && _people.Contains(Pair(words, i));
            if (isPair || _surnames.Contains(words[i].Lower) && !IsInDate(words, i) && !FollowsTime(words, i))
                words[i] = words[i] with { IsDate = false, NamesPerson = true };
        }
    }

    // "am Sonntag", "on Sunday"
    private bool FollowsTime(NameWord[] words, int i) =>
        i > 0
        && words[i].Gap == WordGap.Space
        && (language.DateOpenings.Contains(words[i - 1].Lower) || language.Prepositions.Contains(words[i - 1].Lower));

    private static string Pair(NameWord[] words, int i) => $"{words[i].Lower} {words[i + 1].Lower}";

    private bool IsDate(NameWord[] words, int i)
    {
        if (!words[i].IsCapitalized || IsInDate(words, i))
            return true;
        if (IsSurname(words, i) || language.LowerCaseCalendar && !words[i].Opens)
            return false;
        return !IsGivenName(words, i);
    }

    // "5 Nisan", "April 5", "Montag Abend", "Minggu (5/4)", "Senin, 5 April"
    private bool IsInDate(NameWord[] words, int i)
    {
        if (i > 0 && words[i].Gap != WordGap.Comma && words[i - 1].Word.Kind == WordKind.Number)
            return true;
        if (i + 1 >= words.Length)
            return false;
        if (words[i + 1].Gap == WordGap.Space && language.DayParts.Contains(words[i + 1].Lower))
            return true;
        if (words[i + 1].Word.Kind != WordKind.Number)
            return false;
        var isDay =
            i + 2 < words.Length
            && (known.IsCalendarWord(words[i + 2].Lower) || words[i + 2].Word.Kind == WordKind.Number && IsClose(words[i + 2]));
        return words[i + 1].Gap == WordGap.Space || isDay;
    }

    private static bool IsClose(NameWord word) => word.Gap is not (WordGap.Space or WordGap.Comma);

    // "Peter Freitag", but not "told Clinton Friday"
    private bool IsSurname(NameWord[] words, int i) =>
        i > 0
        && words[i].Gap == WordGap.Space
        && words[i - 1] is { IsCapitalized: true, IsAllCapitals: false, IsDate: false, Word.HasSuffix: false }
        && !language.DateOpenings.Contains(words[i - 1].Lower)
        && (
            known.IsGivenName(words[i - 1].Lower)
            || IsTitled(words, i)
            || i > 1 && words[i - 1].Gap == WordGap.Space && words[i - 2].IsRole && !language.BareWeekdays
        )
        && (
            !language.BareWeekdays
            || IsMonth(words[i])
            || IsTitled(words, i)
            || known.IsUnambiguousGivenName(words[i - 1].Lower)
            || !known.DividesGivenNames
        );

    // "Mrs May"
    private bool IsTitled(NameWord[] words, int i) =>
        language.Honorifics.Contains(words[i - 1].Lower) || words[i - 1].IsRole && IsMonth(words[i]);

    private bool IsGivenName(NameWord[] words, int i)
    {
        if (i + 1 >= words.Length || !MayBeSurname(words[i + 1], IsMonth(words[i])) || words[i].Word.HasSuffix)
            return false;
        if (i > 0 && words[i].Gap == WordGap.Space && !words[i - 1].IsRole)
        {
            if (words[i - 1].IsCapitalized && !words[i - 1].Opens || language.DateOpenings.Contains(words[i - 1].Lower))
                return false;
        }

        return IsMonth(words[i]) || known.IsGivenName(words[i].Lower) || IsShown(words, i);
    }

    private bool IsMonth(NameWord word) => _calendar.IsMonth(WordFolding.Fold(word.Lower));

    // "Abril Domingo", "Avril Vienne": where a month has no capital, a place or a weekday after one is a surname.
    private bool MayBeSurname(NameWord word, bool followsMonth) =>
        word is { IsCapitalized: true, IsRole: false, Gap: WordGap.Space }
        && !(word.IsAllCapitals && word.Lower.Length > 1)
        && !language.FunctionWords.Contains(word.Lower)
        && !language.CommonWords.Contains(word.Lower)
        && !known.IsCapitalizedWord(word.Lower)
        && !known.IsDemonym(word.Lower)
        && !known.IsPluralDemonym(word.Lower)
        && (followsMonth && language.LowerCaseCalendar || !known.IsPlace([word.Lower]) && !known.IsCalendarWord(word.Lower))
        && !known.IsOrganization([word.Lower])
        && !known.IsOrganizationWord(word.Lower)
        && !known.IsPlaceWord(word.Lower);

    // "Sunday Oliseh and Laura Kent"
    private bool IsBesidePerson(NameWord[] words, int conjunction) =>
        conjunction + 2 < words.Length
        && language.Conjunctions.Contains(words[conjunction].Lower)
        && words[conjunction + 1].IsCapitalized
        && known.IsGivenName(words[conjunction + 1].Lower)
        && words[conjunction + 2] is { IsCapitalized: true, Gap: WordGap.Space };

    // A weekday needs a sign: "The judge, Sunday Oliseh, adjourned", "Sunday Oliseh, 34,", "Sunday Oliseh said", but not "Sunday Mass".
    private bool IsShown(NameWord[] words, int i)
    {
        if (i > 0 && words[i].Gap is WordGap.Space or WordGap.Comma && words[i - 1].IsRole)
            return true;
        if (i > 0 && words[i].Gap == WordGap.Space && language.ReportingVerbs.Contains(words[i - 1].Lower) && !language.BareWeekdays)
            return true;
        var after = i + 2;
        if (after >= words.Length)
            return false;
        if (words[after].Gap == WordGap.Space)
            return language.ReportingVerbs.Contains(words[after].Lower) || IsBesidePerson(words, after);
        if (words[after].Word.Kind == WordKind.Number && words[after].Gap is WordGap.Comma or WordGap.Other)
            return words[after].Lower.Length == 2;
        for (var j = after; words[after].Gap == WordGap.Comma && j < Math.Min(words.Length, after + WordsToRole); j++)
        {
            if (j > after && words[j].Gap != WordGap.Space)
                return false;
            if (words[j].IsRole)
                return true;
        }

        return false;
    }
}
