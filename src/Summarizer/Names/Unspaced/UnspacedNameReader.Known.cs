using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// Known organizations and places.
internal sealed partial class UnspacedNameReader
{
    private const int MaxSchool = 6;
    private const int MinAcronym = 3;
    private const int MaxAcronym = 5;

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
                isKind |= kind.EndsWith(word);
            if (isKind && LegalFormBefore(text, start + length) == 0 && !IsCommonRest(text.AsSpan(start + length, end - start - length)))
                return start + length;
        }

        return start;
    }

    private int LegalFormBefore(string text, int end) =>
        _signs.LegalForms.FirstOrDefault(form => text.AsSpan(0, end).EndsWith(form))?.Length ?? 0;

    // "スーパー「マルカワ」": the length of a short name in quotation marks after a word for its kind.
    private int QuotedOrganization(string text, int mark)
    {
        var length = text.AsSpan(mark + 1, Math.Min(MaxOrganization, text.Length - mark - 1)).IndexOf('」');
        return
            length > 1
            && !text.AsSpan(mark + 1, length).ContainsAny("。、！？")
            && _signs.QuotedKinds.Any(kind => text.AsSpan(0, mark).EndsWith(kind))
            ? length
            : 0;
    }

    // "JAXAに", "ＩＭＦは": the length of an abbreviation of at least three letters before a particle.
    private int Acronym(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= MaxAcronym && IsLatinCapital(text[end]))
            end++;
        return
            end - start is >= MinAcronym and <= MaxAcronym
            && (end == text.Length || AfterName.Contains(text[end], StringComparison.Ordinal) || text[end] is '（' or '(')
            && !_signs.LatinNouns.Contains(UnspacedText.Narrow(text.AsSpan(start, end - start)))
            ? end - start
            : 0;
    }

    // "オレゴン州" before "ポートランド" or "ベンド市", not before "緊急事態管理局".
    private bool EndsState(string text, int end, int runEnd) =>
        end < runEnd
        && _signs.ForeignDistricts.Contains(text[end - 1], StringComparison.Ordinal)
        && UnspacedText.IsKatakana(text[end - 2])
        && (
            UnspacedText.IsKatakana(text[end])
            || KnownPlace(text, end) > 0
            || _signs.Districts.Contains(text[runEnd - 1], StringComparison.Ordinal)
        );

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
