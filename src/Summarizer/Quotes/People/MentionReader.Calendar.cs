using Summarizer.Text;

namespace Summarizer.Quotes.People;

// People named like months and weekdays.
internal sealed partial class MentionReader
{
    private bool Continues(int word) =>
        text.IsCapital(word) && (!IsCalendar(word) || ContinuesName(word)) && !(text.Language.CapitalizesNouns && IsAddress(word));

    // "Rücken Sie"
    private bool IsAddress(int word) =>
        text.Language.SpeakerPronouns.Contains(text.Lower(word)) || text.Language.Possessives.Contains(text.Lower(word));

    private bool IsCalendar(int word) =>
        text.Language.CalendarWords.Contains(text.LowerWithoutAffix(word))
        && !(
            text.Language.LowerCaseCalendar
            && (!BeginsSentence(word) || text.GapAfter(word) is " " && word + 1 < text.Words.Count && text.IsCapital(word + 1))
        );

    // "May Lindqvist", "Nisan Ak": a month before a name is a first name, unless a preposition or a number makes it a date ("in May
    // Lindqvist left", "3 May"). A role after it is not a name ("Senin Presiden").
    private bool BeginsName(int word)
    {
        if (_calendarNames.Contains(text.LowerWithoutAffix(word)) && !IsDate(word))
            return true;
        if (word + 1 >= text.Words.Count || text.GapAfter(word) is not " " || !text.IsCapital(word + 1) || IsCalendar(word + 1))
            return false;
        if (text.Language.Roles.Contains(text.LowerWithoutAffix(word + 1)) || text.Language.Places.Contains(text[word + 1].ToString()))
            return false;
        return word == 0 || text.Words[word - 1].Kind != WordKind.Number && !text.Language.Prepositions.Contains(text.Lower(word - 1));
    }

    private bool IsDate(int word) =>
        word > 0 && (text.Words[word - 1].Kind == WordKind.Number || text.Language.Prepositions.Contains(text.Lower(word - 1)))
        || word + 1 < text.Words.Count
            && text.GapAfter(word) is " "
            && (text.Words[word + 1].Kind == WordKind.Number || text.Language.DayParts.Contains(text.Lower(word + 1)));

    // "Hidayet Salı", "Nele April", "Fransiska Senin Da Silva", but not "told CNN Friday", "4 Mart".
    private bool ContinuesName(int word)
    {
        if (
            IsAllCapitals(word - 1)
            || text.Words[word - 1].Kind == WordKind.Number
            || text.Language.Places.Contains(text[word - 1].ToString())
        )
            return false;
        if (text.HasEnding(word))
            return true;
        var gap = text.GapAfter(word);
        if (word + 1 < text.Words.Count && (gap.Contains('(') || gap is " " && text.Words[word + 1].Kind == WordKind.Number))
            return false;
        if (word + 1 < text.Words.Count && gap is " " && text.IsCapital(word + 1))
            return true;
        return text.Language.BareWeekdays
            ? gap.StartsWith(",") || word + 1 < text.Words.Count && text.IsVerb(word + 1)
            : word + 1 >= text.Words.Count || gap is not " " || !text.Language.DayParts.Contains(text.Lower(word + 1));
    }
}
