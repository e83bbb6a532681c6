using System.Runtime.CompilerServices;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>The words of a language's tables that are never part of a topic: verbs, roles, dates, units, pronouns, prepositions.</summary>
internal sealed class PlainWords
{
    private static readonly ConditionalWeakTable<Language, PlainWords> Known = [];

    private readonly Language _language;
    private readonly CalendarNames _calendar;
    private readonly IReadOnlySet<string>[] _tables;

    private PlainWords(Language language)
    {
        _language = language;
        _calendar = CalendarNames.Of(language);
        _tables =
        [
            language.ReportingVerbs,
            language.FiniteVerbs,
            language.StatementVerbs,
            language.CalendarWords,
            language.Roles,
            language.Pronouns,
            language.Prepositions,
            language.Postpositions,
            language.IndefiniteWords,
            language.UnitAbbreviations,
            language.Connectives,
            language.NonTopics,
        ];
    }

    public static PlainWords Of(Language language) => Known.GetValue(language, static language => new PlainWords(language));

    public bool Contains(string lower) =>
        _tables.Any(table => table.Contains(lower))
        || !_language.CalendarHomonyms.Contains(lower) && _calendar.Contains(WordFolding.Fold(lower));
}
