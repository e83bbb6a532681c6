using Summarizer.Languages;
using Summarizer.Names.SurnameFirst;

namespace Summarizer.Names.Unspaced;

/// <summary>The text of an article without spaces between words, for finding names in it.</summary>
internal sealed class UnspacedText
{
    private const int MaxRun = 16;
    private const int MaxShortForm = 4;

    private readonly string _text;
    private readonly Language _language;
    private readonly Lazy<HashSet<string>> _runs;
    private readonly Lazy<HashSet<string>> _names;

    public UnspacedText(string text, Language language)
    {
        _language = language;
        _text = Fold(text);
        _runs = new(Runs);
        _names = new(() => [.. NamesIn(_text, language).Select(name => name.Text)]);
    }

    /// <summary>Whether the names of a language are compared here.</summary>
    public static bool Reads(Language language) => UnspacedNameReader.Reads(language) || SurnameNames.Reads(language);

    /// <summary>The names in a text, in order.</summary>
    public static IReadOnlyList<UnspacedName> NamesIn(string text, Language language)
    {
        if (!SurnameNames.Reads(language))
            return UnspacedNameReader.Of(language).Read(text);
        var names = SurnameNames.Of(text, language);
        return [.. names.All(), .. ListedPlaces.In(text, language).Where(place => !names.IsInOrganization(place))];
    }

    /// <summary>Whether the article contains a name, as a whole, without the word that shows its kind, or in a short form.</summary>
    public bool Supports(UnspacedName name) =>
        Has(name.Text)
        || (name.Core > 1 && Has(name.Text[..name.Core]))
        || (_language.NameSigns == NameSigns.RoleAfter && EndsLikeRun(name))
        || (name.Text.Contains('・', StringComparison.Ordinal) && name.Text.Split('・').All(Has))
        || (name.Kind == NameKind.Organization && (HasLongForm(name.Text) || HasShortForm(name.Text)))
        || HasShortName(name);

    /// <summary>Whether words of the article contain one of its names.</summary>
    public bool IsNamed(string words)
    {
        words = Fold(words);
        return ChineseNameReader.HasPlace(words, _language) || HasNameIn(words);
    }

    /// <summary>Whether folded words contain one of the names that the article shows.</summary>
    public bool HasNameIn(string words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            for (var length = 2; length <= words.Length - start; length++)
            {
                if (_names.Value.Contains(words.Substring(start, length)))
                    return true;
            }
        }

        return false;
    }

    internal static bool IsNameCharacter(char c) => IsKanji(c) || IsKatakana(c);

    internal static bool IsKanji(char c) => c is >= '\u3400' and <= '\u9FFF' or '々' or 'ヶ' or '〆';

    internal static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or 'ー' or '・';

    internal static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    /// <summary><c>ＪＡＸＡ</c> as <c>JAXA</c>.</summary>
    internal static string Narrow(ReadOnlySpan<char> word)
    {
        var narrow = new char[word.Length];
        for (var i = 0; i < word.Length; i++)
            narrow[i] = word[i] is >= 'Ａ' and <= 'ｚ' ? (char)(word[i] - 'Ａ' + 'A') : word[i];
        return new string(narrow);
    }

    internal static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    public bool Has(string name) => _text.Contains(Fold(name), StringComparison.Ordinal);

    private string Fold(string text) => CharacterVariants.Of(_language).Fold(TextWithoutReadings.Of(text, _language).Text);

    // "会社員佐藤花子" if the article has "会社員、佐藤花子".
    private bool EndsLikeRun(UnspacedName name)
    {
        for (var start = 1; start <= name.Core - 2; start++)
        {
            var end = name.Text[start..];
            for (var at = _text.IndexOf(end, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(end, at + 1, StringComparison.Ordinal))
            {
                if (at == 0 || !IsNameCharacter(_text[at - 1]))
                    return true;
            }
        }

        return false;
    }

    // "農水省" if the article has "農林水産省".
    private bool HasLongForm(string name) =>
        name.Length <= MaxShortForm && _runs.Value.Any(run => run.Length <= 3 * name.Length && IsShortForm(name, run));

    // "日本銀行" if the article has "日銀".
    private bool HasShortForm(string name) => _runs.Value.Any(run => run.Length is >= 2 and <= MaxShortForm && IsShortForm(run, name));

    private static bool IsShortForm(string shorter, string longer)
    {
        if (shorter[0] != longer[0] || longer.StartsWith(shorter, StringComparison.Ordinal))
            return false;
        var at = 0;
        foreach (var c in longer)
        {
            if (at < shorter.Length && c == shorter[at])
                at++;
        }

        return at == shorter.Length;
    }

    // "アメリカ" if the article has "米国" or "日米".
    private bool HasShortName(UnspacedName name) =>
        _language.ShortNames.Any(pair =>
            pair.Split('/') is [var full, var shorter]
            && (full == name.Text || shorter == name.Text)
            && (full == name.Text && shorter.Length == 1 ? HasInCompound(shorter[0]) : Has(full == name.Text ? shorter : full))
        );

    private bool HasInCompound(char country)
    {
        for (var at = _text.IndexOf(country, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(country, at + 1))
        {
            char before = at > 0 ? _text[at - 1] : ' ',
                after = at + 1 < _text.Length ? _text[at + 1] : ' ';
            if (
                _language.Unspaced.BeforeCountry.Contains(before, StringComparison.Ordinal)
                || _language.Unspaced.AfterCountry.Contains(after, StringComparison.Ordinal)
                || IsCountry(before)
                || (IsKanji(after) && !IsKanji(before) && _language.Unspaced.BeginningCountries.Contains(country, StringComparison.Ordinal))
                || IsCountry(after)
            )
                return true;
        }

        return false;
    }

    private bool IsCountry(char c) => c != '日' && _language.ShortNames.Any(pair => pair[^1] == c && pair[^2] == '/');

    private HashSet<string> Runs()
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        var isSpaced = _language.NameSigns == NameSigns.SurnameFirstInWords;
        for (var start = 0; start < _text.Length; start++)
        {
            var end = start;
            while (end < _text.Length && (IsNameCharacter(_text[end]) || isSpaced && char.IsLetter(_text[end])))
                end++;
            if (end - start is >= 2 and <= MaxRun)
                runs.Add(_text[start..end]);
            start = end;
        }

        return runs;
    }
}
