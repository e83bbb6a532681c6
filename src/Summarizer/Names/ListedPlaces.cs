using System.Globalization;
using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names.Unspaced;

namespace Summarizer.Names;

/// <summary>Finds the listed places in a text in a script without capitals, where no other sign shows a name.</summary>
internal static class ListedPlaces
{
    private const int LastCharacter = 300_000;
    private const int MinLength = 2;
    private const int MaxLength = 16;

    /// <summary>The places in order of appearance.</summary>
    public static IReadOnlyList<(NameGroup Name, NameKind Kind)> Groups(Article article) =>
        [.. NameGroup.Of(Mentions(article.Text, article.Language)).Select(group => (group, NameKind.Place))];

    /// <summary>The places in order, each with the length of its short form.</summary>
    public static IEnumerable<UnspacedName> In(string text, Language language) =>
        Mentions(text, language).Select(place => ToName(place, language));

    // "강원도" is in an article that has "강원".
    private static UnspacedName ToName(NameMention place, Language language)
    {
        var hasWord = place.Text.Length > MinLength && language.PlaceWords.Contains(place.Text.AsSpan(place.Text.Length - 1));
        return new UnspacedName(place.Text, place.Start, place.Text.Length - (hasWord ? 1 : 0), NameKind.Place);
    }

    private static IEnumerable<NameMention> Mentions(string text, Language language)
    {
        for (var start = 0; start < Math.Min(text.Length, LastCharacter); start++)
        {
            if (language.PlaceListing == PlaceListing.Words && start > 0 && IsInWord(text[start - 1]))
                continue;
            var length = Length(text, start, language);
            if (length == 0)
                continue;
            var name = text.Substring(start, length);
            yield return new NameMention(name, [name], NameCues.None, start);
            start += name.Length - 1;
        }
    }

    private static int Length(string text, int start, Language language)
    {
        // "20日本报讯": the day of a date.
        if (
            text[start] is '日'
            && start > 0
            && (char.IsDigit(text[start - 1]) || text[start - 1] is '今' or '昨' or '当' or '當' or '次' or '同')
        )
            return 0;
        for (var length = Math.Min(MaxLength, text.Length - start); length >= MinLength; length--)
        {
            if (!language.Places.Contains(text.AsSpan(start, length)))
                continue;
            if (IsDistrict(text, start + length, language) && Ends(text, start + length + 1, language))
                return length + 1;
            if (Ends(text, start + length, language))
                return length;
        }

        return 0;
    }

    // "安山市", but not the mayor ("市长").
    private static bool IsDistrict(string text, int at, Language language) =>
        at < text.Length
        && language.Unspaced.Districts.Contains(text[at], StringComparison.Ordinal)
        && !(at + 1 < text.Length && language.Unspaced.DistrictCompounds.Contains(text[at + 1], StringComparison.Ordinal));

    // "서울에서"
    private static bool Ends(string text, int at, Language language)
    {
        if (language.PlaceListing == PlaceListing.Anywhere)
            return true;
        var end = at;
        while (end < text.Length && IsInWord(text[end]) && end - at < MaxLength)
            end++;
        return end == at || language.PlaceParticles.Contains(text.AsSpan(at, end - at));
    }

    // Vowel signs are not letters.
    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c)
        || c == '\u200C'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
