using System.Text.RegularExpressions;

namespace Summarizer.Languages;

/// <summary>The languages that have a table. To add one, add a file next to this one and an entry here.</summary>
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

    public static IReadOnlyList<Language> All { get; } = [Turkish, English, Indonesian, French, German, Spanish, Czech, Arabic, Japanese];

    /// <summary>
    /// The language of a BCP 47 tag (<c>tr-TR</c> is Turkish). A language without a table is <see cref="Language.Unknown"/> with that tag.
    /// </summary>
    public static Language Of(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return Language.Unknown;
        var primary = Primary(tag);
        return All.FirstOrDefault(language => language.Tag == primary) ?? OtherLanguages.Of(primary);
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
