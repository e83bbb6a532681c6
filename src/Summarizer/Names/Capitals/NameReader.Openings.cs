using Summarizer.Languages;
using Summarizer.Text;
using static Summarizer.Languages.WordList;

namespace Summarizer.Names.Capitals;

// Words at the beginning of a run that are not part of the name: a sentence's first word, an origin, a noun, an attribute.
internal sealed partial class NameReader
{
    // "Eski Başkan", "Görüşmenin": the first word of a sentence has a capital because of its position.
    private int SkipCommonWord(NameWord[] words, int start, int end)
    {
        if (!words[start].Opens)
            return start;
        var lower = words[start..end].Select(word => word.Lower).ToList();
        if (
            _known.IsOrganization(lower)
            || _known.PlaceAtStart(lower) > 0
            || words[start].IsAllCapitals && _known.IsOrganization([lower[0]])
        )
            return start;
        var supported =
            _proper.ContainsKey(lower[0]) || words[start].IsAllCapitals || (words[start].Word.HasSuffix && !IsPossessive(words[start]));
        if (lower.Count == 1)
            return supported ? start : start + 1;
        // "Toplantıya AK Parti Tokat Milletvekili"
        var precedesKnown =
            _language.IsVerbFinal
            && !words[start].IsAllCapitals
            && !_known.IsOrganizationWord(lower[^1])
            && _known.OrganizationAtStart(lower[1..]) > 0;
        if (!_proper.ContainsKey(lower[0]) && (precedesKnown || IsPlainOpener(words, start, end) || IsDerived(words, start)))
            return start + 1;
        var restIsKnown =
            !_known.IsGivenName(lower[0]) && (_known.IsOrganization(lower.Skip(1)) || _known.IsPlace(lower.Skip(1)) && !IsOneName(lower));
        return !_proper.ContainsKey(lower[0]) && (restIsKnown || _common.Contains(lower[0])) ? start + 1 : start;
    }

    // "Kvapil se rozplakal", but not "Demonstrators": one word that opens a sentence and has no capital elsewhere.
    private bool MayBeName(NameWord word) =>
        !_common.Contains(word.Lower)
        && !_language.ReportingVerbs.Contains(word.Lower)
        && !_language.IndefiniteWords.Contains(word.Lower)
        && !((_language.InvertsAfterQuotation || _language.NounsComeLast) && _language.CapitalizedWords.Contains(word.Lower))
        && !(_language.IsVerbFinal && !word.Word.HasSuffix && EndsWithAny(word.Lower, _language.BarePluralEndings));

    // "Bergabungnya Idrus", "Pernyataan Trump": a word with the prefixes and suffixes of common ones before a name.
    private bool IsDerived(NameWord[] words, int i)
    {
        var lower = words[i].Lower;
        var isNoun = _language.CommonNounForm?.IsMatch(lower) == true;
        return (isNoun || _language.CommonForm?.IsMatch(lower) == true)
            && words[i + 1].IsCapitalized
            && !_known.IsGivenName(lower)
            && !_known.IsOrganizationWord(lower)
            && (isNoun || _proper.ContainsKey(words[i + 1].Lower));
    }

    // "Toplantıda Ali Kaya", "Olay Hasanbey Mahallesi", "Melekler Meryem": a common word before a name.
    private bool IsPlainOpener(NameWord[] words, int start, int end)
    {
        var lower = words[start].Lower;
        if (words[start].Word.HasSuffix || words[start].IsAllCapitals || _known.IsGivenName(lower))
            return false;
        // "Åklagaren Sofia Nordahl"
        if (!_language.IsVerbFinal)
            return end - start > 2
                && words[start + 1].Gap == WordGap.Space
                && _language.CommonWords.Contains(lower)
                && _known.IsLikelyGivenName(words[start + 1].Lower);
        return !_known.IsOrganizationWord(words[end - 1].Lower)
            && (
                _language.CommonWords.Contains(lower)
                || EndsWithAny(lower, _language.BarePluralEndings)
                || EndsWithAny(lower, _language.ObliqueEndings)
                || end - start > 2 && _known.IsGivenName(words[start + 1].Lower)
            );
    }

    // "Çinli turistler", "İşçi Partili bir vekil": somebody from a place or in a party, but not "Mehmet Karslı".
    private bool IsFromPlace(NameWord[] words, int start, int end)
    {
        var lower = words[end - 1].Lower;
        if (_language.OriginEndings.Count == 0 || words[end - 1].Word.HasSuffix || _known.IsPlace([lower]))
            return false;
        foreach (var ending in _language.OriginEndings)
        {
            if (lower.Length < ending.Length + WordList.MinStem || !lower.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = lower[..^ending.Length];
            if (_known.IsPlace([.. words[start..(end - 1)].Select(word => word.Lower), stem]))
                return true;
            if (
                (_known.IsPlace([stem]) || _known.IsOrganization([stem]) || _known.IsOrganizationWord(stem))
                && !(end - start > 1 && _known.IsGivenName(words[end - 2].Lower))
            )
                return true;
        }

        return false;
    }

    // "Ortsvorsteher Bernd Kaiser"
    private int SkipNouns(NameWord[] words, int start, int end)
    {
        var mayFollowNouns =
            _language.CapitalizesNouns
            || _cases.Exist
            || _language.InstitutionsFollowRoles && FollowsRole(words, start)
            || IsFieldOfRole(words, start);
        // "São Paulo Ricardo Nunes": a given name within a place
        var place = mayFollowNouns ? _known.PlaceAtStart([.. words[start..end].Select(word => word.Lower)]) : 0;
        for (var i = place > 1 ? start + place : start; mayFollowNouns && i < end - 1; i++)
        {
            if ((_cases.IsFirstName(words[i].Lower) || words[i].NamesPerson) && (i == start || words[i].Gap == WordGap.Space))
                return i;
        }

        return IsNounBeforePerson(words, start, end) ? start + 1 : start;
    }

    // "Vorstandschefin Claudia Richter", "Üretici Satı Güneş", "ihr Sohn August Winter": a word with the ending of
    // a role; where nouns have capitals, also one after a determiner.
    private bool IsNounBeforePerson(NameWord[] words, int start, int end) =>
        end - start > 2
        && words[start + 1].Gap == WordGap.Space
        && !_known.IsGivenName(words[start].Lower)
        && !_known.IsOrganizationWord(words[start].Lower)
        && !IsOneName([.. words[start..end].Select(word => word.Lower)])
        && (EndsWithAny(words[start].Lower, _language.RoleEndings) || _language.CapitalizesNouns && FollowsDeterminer(words, start));

    private bool FollowsDeterminer(NameWord[] words, int start) =>
        start > 0
        && words[start].Gap == WordGap.Space
        && (
            _language.Determiners.Contains(words[start - 1].Lower)
            || start > 1
                && !words[start - 1].IsCapitalized
                && words[start - 1].Gap == WordGap.Space
                && _language.Determiners.Contains(words[start - 2].Lower)
        );

    // "minister van Volksgezondheid Karin Molenbeek": the field belongs to the role.
    private bool IsFieldOfRole(NameWord[] words, int start) =>
        start > 1
        && start + 1 < words.Length
        && words[start].Gap == WordGap.Space
        && words[start - 1].Gap == WordGap.Space
        && words[start - 2].IsRole
        && _language.InstitutionLinks.Contains(words[start - 1].Lower)
        && !IsNameOfThing(words[start].Lower)
        && _known.IsGivenName(words[start + 1].Lower);

    // "Republican Donald Trump", "Kenyan Faith Kipyegon": where nouns come last, a person begins with the given name.
    private int SkipAttributes(NameWord[] words, int start, int end)
    {
        if (!_language.NounsComeLast || end - start < 3 || _known.IsGivenName(words[start].Lower))
            return start;
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (words[i].Gap != WordGap.Space || words[i].Word.HasSuffix || !words[i - 1].IsCapitalized)
                return start;
            if (!_known.IsGivenName(words[i].Lower))
                continue;
            var isPerson =
                words[start..i].Any(IsAttribute)
                && (_known.IsUnambiguousGivenName(words[i].Lower) || _language.Demonyms.Contains(words[i - 1].Lower))
                && !_language.Abbreviations.Contains(words[i - 1].Word.Span.Of(_text).ToString())
                && !words[i..end].Any(word => _known.IsOrganizationWord(word.Lower) || _known.IsPlaceWord(word.Lower));
            return isPerson ? i : start;
        }

        return start;
    }

    // A word that is not a name: "Tanka Maya Sitoula" has two given names.
    private bool IsAttribute(NameWord word) =>
        _language.Demonyms.Contains(word.Lower)
        || _common.Contains(word.Lower)
        || IsNameOfThing(word.Lower)
        || _known.IsCapitalizedWord(word.Lower)
        || word.IsAllCapitals
        || _language.Abbreviations.Contains(word.Word.Span.Of(_text).ToString());

    // "Komisi II DPR" after a role "Anggota Komisi", "Peraturan Pemerintah": the words before the one that begins an institution.
    private int SkipFields(NameWord[] words, int start, int end)
    {
        for (var i = start; _known.HasRolesFirst && i < end && words[i].Gap is WordGap.Space or WordGap.Opening; i++)
        {
            if (_known.IsOrganizationWord(words[i].Lower) || _known.IsOrganization([words[i].Lower]))
                return i;
            if (
                _known.IsPlaceWord(words[i].Lower)
                || !_known.IsOfficeField(words[i].Lower) && !_known.IsCapitalizedWord(words[i].Lower) && !IsNumeral(words[i])
            )
                break;
        }

        return start;
    }

    private static bool IsNumeral(NameWord word) =>
        word.IsAllCapitals && word.Lower.All(c => "ivxlc".Contains(c, StringComparison.Ordinal));
}
