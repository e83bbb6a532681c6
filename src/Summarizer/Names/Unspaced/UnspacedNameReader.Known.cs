using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// Known organizations and places.
internal sealed partial class UnspacedNameReader
{
    private const int MaxSchool = 6;
    private const string CountryPrefixes = "米英独仏韓";

    // Before a name in one run: "所属事務所スターライト企画", "米京都大".
    private static readonly string[] OrganizationKinds = ["会社", "企業", "事務所", "大手"];

    private static readonly string[] SchoolOperators = ["県立", "市立", "都立", "府立", "道立", "町立", "私立"];

    private int AfterKind(string text, int start, int end)
    {
        if (KnownPlace(text, start) > 0 || KnownOrganization(text, start) > 0)
            return start;
        var isCountry =
            start + 2 < end
            && CountryPrefixes.Contains(text[start], StringComparison.Ordinal)
            && (KnownPlace(text, start + 1) > 1 || KnownOrganization(text, start + 1) > 0 || UnspacedText.IsKatakana(text[start + 1]));
        if (isCountry)
            return start + 1;
        for (var length = Math.Min(MaxSuffix, end - start - 2); length > 1; length--)
        {
            var kind = text.AsSpan(start, length);
            var isKind = false;
            foreach (var word in OrganizationKinds)
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

        return "員側長間内名法更勤".Contains(rest[0], StringComparison.Ordinal);
    }

    // "県立海南工": the short form of a school.
    private UnspacedName? School(string text, int start, int end, int at) =>
        at == end
        && end - start is > 3 and <= MaxSchool
        && !"園館院校場所".Contains(text[end - 1], StringComparison.Ordinal)
        && SchoolOperators.Contains(text.Substring(start, 2))
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
    private static bool IsElection(string text, int at) => at < text.Length && text[at] is '選' or '議' or '戦';

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
