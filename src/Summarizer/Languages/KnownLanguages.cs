using System.Text.RegularExpressions;
using Summarizer.Languages.Tables;

namespace Summarizer.Languages;

/// <summary>The languages that the product knows.</summary>
/// <remarks>
/// To add one:
/// <list type="number">
/// <item>Copy a file of <c>Tables</c>, such as <c>Polish.cs</c>, and write the lists of the new language into it. <see cref="Language"/>
/// explains each list. Leave out a list that the language does not need. Say in the first lines where the lists are from, or that they
/// were written by hand.</item>
/// <item>Write lists of more than about 60 lines into a file of <c>LongTables</c>, so that the main file stays readable.</item>
/// <item>Add the language to <see cref="All"/>, and remove it from <c>Tables/OtherLanguages.cs</c> if it is there.</item>
/// <item>Add its letters to <c>Articles/Formats/Decoding/Alphabets.cs</c>, and its letter statistics, by which texts are recognized, to
/// <c>language-statistics.bin</c>.</item>
/// <item>Run <c>LanguageTableTests</c>. They list what is missing.</item>
/// </list>
/// </remarks>
public static partial class KnownLanguages
{
    internal static Language Turkish => TurkishTable.Language;

    internal static Language English => EnglishTable.Language;

    internal static Language Indonesian => IndonesianTable.Language;

    internal static Language French => FrenchTable.Language;

    internal static Language German => GermanTable.Language;

    internal static Language Spanish => SpanishTable.Language;

    internal static Language Czech => CzechTable.Language;

    internal static Language Arabic => ArabicTable.Language;

    internal static Language Japanese => JapaneseTable.Language;

    /// <summary>Those whose quotes and facts are measured (<c>tests/Workbench</c>).</summary>
    internal static IReadOnlyList<Language> Measured { get; } =
    [Turkish, English, Indonesian, French, German, Spanish, Czech, Arabic, Japanese];

    /// <summary>The 25 languages that most news is in.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        .. Measured,
        PortugueseTable.Language,
        ItalianTable.Language,
        DutchTable.Language,
        PolishTable.Language,
        RussianTable.Language,
        UkrainianTable.Language,
        PersianTable.Language,
        HebrewTable.Language,
        HindiTable.Language,
        ChineseTable.Language,
        KoreanTable.Language,
        VietnameseTable.Language,
        SwedishTable.Language,
        GreekTable.Language,
        RomanianTable.Language,
        MalayTable.Language,
    ];

    /// <summary>
    /// The language of a BCP 47 tag (<c>tr-TR</c> is Turkish). A language without a table is <see cref="Language.Unknown"/> with that tag.
    /// </summary>
    public static Language Of(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return Language.Unknown;
        var primary = Primary(tag);
        return All.Concat(OtherLanguages.All).FirstOrDefault(language => language.Tag == primary) ?? new Language { Tag = primary };
    }

    /// <summary>Whether a string has the form of a BCP 47 tag (<c>pt-BR</c>, also <c>pt_BR</c>), known or not.</summary>
    public static bool IsTag(string value) => Tag().IsMatch(value);

    // "in" was the tag of Indonesian until 1989, and Java runtimes still write it.
    private static string Primary(string tag)
    {
        var primary = tag.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary == "in" ? "id" : primary;
    }

    [GeneratedRegex("^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$")]
    private static partial Regex Tag();
}
