using System.Text.RegularExpressions;
using Summarizer.Languages.Files;

namespace Summarizer.Languages;

/// <summary>The languages that the product knows.</summary>
/// <remarks>
/// To add one:
/// <list type="number">
/// <item>Copy a file of <c>Tables</c>, such as <c>Polish.txt</c>, and write the lists of the new language into it. <c>Tables/README.md</c>
/// describes the format, <see cref="Language"/> each list.</item>
/// <item>Add its name to <see cref="All"/>, and remove it from <c>Tables/OtherLanguages.txt</c> if it is there.</item>
/// <item>Add its letters to <c>Articles/Formats/Decoding/Alphabets.cs</c>, and its letter statistics, by which texts are recognized, to
/// <c>language-statistics.bin</c>.</item>
/// <item>Run <c>LanguageTableTests</c>. They list what is missing.</item>
/// </list>
/// </remarks>
public static partial class KnownLanguages
{
    internal static Language Turkish { get; } = Read("Turkish")[0];

    internal static Language English { get; } = Read("English")[0];

    internal static Language Indonesian { get; } = Read("Indonesian")[0];

    internal static Language French { get; } = Read("French")[0];

    internal static Language German { get; } = Read("German")[0];

    internal static Language Spanish { get; } = Read("Spanish")[0];

    internal static Language Czech { get; } = Read("Czech")[0];

    internal static Language Arabic { get; } = Read("Arabic")[0];

    internal static Language Japanese { get; } = Read("Japanese")[0];

    /// <summary>Those whose quotes and facts are measured (<c>tests/Workbench</c>).</summary>
    internal static IReadOnlyList<Language> Measured { get; } =
    [Turkish, English, Indonesian, French, German, Spanish, Czech, Arabic, Japanese];

    /// <summary>The 25 languages that most news is in.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        .. Measured,
        .. Read("Portuguese"),
        .. Read("Italian"),
        .. Read("Dutch"),
        .. Read("Polish"),
        .. Read("Russian"),
        .. Read("Ukrainian"),
        .. Read("Persian"),
        .. Read("Hebrew"),
        .. Read("Hindi"),
        .. Read("Chinese"),
        .. Read("Korean"),
        .. Read("Vietnamese"),
        .. Read("Swedish"),
        .. Read("Greek"),
        .. Read("Romanian"),
        .. Read("Malay"),
    ];

    /// <summary>Languages with a few lists.</summary>
    internal static IReadOnlyList<Language> Others { get; } = Read("OtherLanguages");

    /// <summary>
    /// The language of a BCP 47 tag (<c>tr-TR</c> is Turkish). A language without a file is <see cref="Language.Unknown"/> with that tag.
    /// </summary>
    public static Language Of(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return Language.Unknown;
        var primary = Primary(tag);
        return All.Concat(Others).FirstOrDefault(language => language.Tag == primary) ?? new Language { Tag = primary };
    }

    /// <summary>Whether a string has the form of a BCP 47 tag (<c>pt-BR</c>, also <c>pt_BR</c>), known or not.</summary>
    public static bool IsTag(string value) => Tag().IsMatch(value);

    private static IReadOnlyList<Language> Read(string file) => LanguageFile.Of(file).Languages;

    // "in" was the tag of Indonesian until 1989, and Java runtimes still write it.
    private static string Primary(string tag)
    {
        var primary = tag.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary == "in" ? "id" : primary;
    }

    [GeneratedRegex("^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$")]
    private static partial Regex Tag();
}
