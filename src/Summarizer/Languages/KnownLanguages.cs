using System.Text.RegularExpressions;

namespace Summarizer.Languages;

/// <summary>The languages that have a table. Another language is one more file beside this one and one more line here.</summary>
public static partial class KnownLanguages
{
    /// <summary>Turkish.</summary>
    public static Language Turkish => TurkishTable.Language;

    /// <summary>English.</summary>
    public static Language English => EnglishTable.Language;

    /// <summary>Indonesian.</summary>
    public static Language Indonesian => IndonesianTable.Language;

    /// <summary>All languages that have a table.</summary>
    public static IReadOnlyList<Language> All { get; } = [Turkish, English, Indonesian];

    /// <summary>
    /// The language of a BCP 47 tag (<c>tr-TR</c> is Turkish); one without a table is <see cref="Language.Unknown"/> under its tag.
    /// </summary>
    public static Language Of(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return Language.Unknown;
        var primary = Primary(tag);
        return All.FirstOrDefault(language => language.Tag == primary) ?? OtherLanguages.Of(primary);
    }

    /// <summary>Whether a string has the form of a BCP 47 tag; which one it is does not matter (<c>pt-BR</c>, also <c>pt_BR</c>).</summary>
    public static bool IsTag(string value) => Tag().IsMatch(value);

    // "in" is the tag Indonesian had before 1989 and Java's runtimes still write.
    private static string Primary(string tag)
    {
        var primary = tag.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary == "in" ? "id" : primary;
    }

    [GeneratedRegex("^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$")]
    private static partial Regex Tag();
}
