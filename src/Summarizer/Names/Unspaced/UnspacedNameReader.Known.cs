using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// Known organizations and places.
internal sealed partial class UnspacedNameReader
{
    private const int MaxSchool = 6;

    private int AfterKind(string text, int start, int end)
    {
        if (KnownPlace(text, start) > 0 || KnownOrganization(text, start) > 0)
            return start;
        var isCountry =
            start + 2 < end
            && _signs.CountryPrefixes.Contains(text[start], StringComparison.Ordinal)
            && (KnownPlace(text, start + 1) > 1 || KnownOrganization(text, start + 1) > 0 || UnspacedText.IsKatakana(text[start + 1]));
        if (isCountry)
            return start + 1;
        for (var length = Math.Min(MaxSuffix, end - start - 2); length > 1; length--)
        {
            var kind = text.AsSpan(start, length);
            var isKind = false;
            foreach (var word in _signs.OrganizationKinds)
                isKind |= kind.EndsWith(word) && !kind.StartsWith("株式");
            if (isKind && !IsCommonRest(text.AsSpan(start + length, end - start - length)))
                return start + length;
        }

        return start;
    }

    // "会社役員", "企業幹部", "会社員佐藤"
    private bool IsCommonRest(ReadOnlySpan<char> rest)
    {
        for (var length = 1; length <= Math.Min(MaxSuffix, rest.Length); length++)
        {
            if (_language.NamelikeWords.Contains(rest[..length]) && length > 1 || _language.Roles.Contains(rest[..length]))
                return true;
        }

        return _signs.KindCompounds.Contains(rest[0], StringComparison.Ordinal);
    }

    // "県立海南工": the short form of a school.
    private UnspacedName? School(string text, int start, int end, int at) =>
        at == end
        && end - start is > 3 and <= MaxSchool
        && !_signs.SchoolEndings.Contains(text[end - 1], StringComparison.Ordinal)
        && _signs.SchoolOperators.Contains(text.Substring(start, 2))
        && !_language.NamelikeWords.Contains(text.AsSpan(start, end - start))
        && !_language.NamelikeWords.Contains(text.AsSpan(start + 2, end - start - 2))
        && !_language.OrganizationWords.Contains(text.AsSpan(start + 2, end - start - 2))
            ? new UnspacedName(text[start..end], start, end - start, NameKind.Organization)
            : null;

    // Also with kana in it: 日本維新の会.
    private int KnownOrganization(string text, int start)
    {
        for (var length = Math.Min(MaxOrganization, text.Length - start); length > 1; length--)
        {
            if (
                _language.Organizations.Contains(text.AsSpan(start, length))
                && !SplitsForeign(text, start + length)
                && !IsElection(text, start + length)
            )
                return length;
        }

        return 0;
    }

    // "参院選"
    private bool IsElection(string text, int at) =>
        at < text.Length && _signs.OrganizationCompounds.Contains(text[at], StringComparison.Ordinal);

    private int KnownPlace(string text, int start)
    {
        for (var length = Math.Min(MaxPlace, text.Length - start); length > 1; length--)
        {
            if (_language.Places.Contains(text.AsSpan(start, length)) && !SplitsForeign(text, start + length))
                return length;
        }

        return 0;
    }

    // "インド" in "インドア"
    private static bool SplitsForeign(string text, int at) =>
        at < text.Length && UnspacedText.IsKatakana(text[at]) && text[at] != '・' && UnspacedText.IsKatakana(text[at - 1]);
}
