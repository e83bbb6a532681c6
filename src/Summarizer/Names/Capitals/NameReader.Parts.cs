using Summarizer.Text;

namespace Summarizer.Names.Capitals;

// The parts of a run of capitalized words: places, institutions and people.
internal sealed partial class NameReader
{
    private const int MaxWordsAfterRole = 3;

    private IEnumerable<NameMention> Parts(NameWord[] words, int start, int end)
    {
        var first = SkipCommonWord(words, start, end);
        if (first == end && MayBeName(words[start]))
            yield return Mention(words, start, end, cues: NameCues.OnlyOpens);
        if (first == end)
            yield break;
        start = SkipNouns(words, first, end);
        // "trenér Zlína Radek Svoboda"
        if (_cases.Exist && start > first && !words[first].Opens)
            yield return Mention(words, first, start);
        start = _kinds.Skip(words, start, end);
        if (start < end && IsFromPlace(words, start, end))
            end--;
        if (SkipAttributes(words, start, end) is var bare && bare > start)
            start = first = bare;
        start = SkipFields(words, start, end);
        if (start == end || end - start == 1 && IsAbbreviation(words[start]))
            yield break;
        if (IsDemonym(words, start, end))
        {
            yield return Mention(words, start + 1, end, first, afterRole: true);
            yield break;
        }

        // "Ketua KPK Agus Rahardjo", "Konzernchef Bauer": with a capital, the role and what belongs to it are a part of the run.
        int? run = _language.CapitalizesNouns || FollowsRole(words, first) && words[first - 1].IsCapitalized ? first : null;
        if (PersonAfterInstitution(words, start, end) is > 0 and var person)
        {
            yield return Mention(words, start, person, run);
            yield return HasRoleBefore(words, start) ? Mention(words, person, end, run, afterRole: true) : Mention(words, person, end);
            yield break;
        }

        var lower = words[start..end].Select(word => word.Lower).ToList();
        var holder = FollowsRole(words, start) ? InstitutionLength(lower) : 0;
        if (
            holder == 0
            && BelongsToRole(words, start)
            && PersonStart(words, start + Math.Max(0, _known.PlaceAtStart(lower) - 1), end) is > 0 and var given
            && (!FollowsRole(words, start) || IsOneName(lower[..(given - start)]))
        )
            holder = given - start;
        if (holder == 0)
            holder = PersonAfterWholeInstitution(words, start, end, lower);
        var (head, tail) =
            holder > 0 ? (holder, 0)
            : IsOneName(lower) && !IsPersonOfPlace(words, start, lower) ? (0, 0)
            : Borders(words, start, lower);
        if (head > 0)
            yield return Mention(words, start + FieldsBeforePlace(lower[..head]), start + head, run);
        // "глава МИД Узбекистана Дилшод Рахимов"
        if (head > 0 && tail == 0 && FollowsRole(words, start) && PlaceBeforeName(lower[head..]) is > 0 and var place)
        {
            yield return Mention(words, start + head, start + head + place);
            head += place;
        }

        var nameEnd = tail > 0 ? WithoutLinks(words, start + head, end - tail) : end;
        if (start + head < nameEnd)
        {
            var afterRole = head > 0 && (holder > 0 || FollowsRole(words, start));
            yield return Mention(words, start + head, nameEnd, head == 0 || afterRole ? run : null, afterRole);
        }

        if (tail > 0)
            yield return Mention(words, end - tail, end);
    }

    // "CHU de Nantes Anne Leduc"
    private bool IsPersonAt(List<string> lower, int i) =>
        i > 0
        && lower.Count - i > 1
        && _known.IsUnambiguousGivenName(lower[i])
        && !_known.IsGivenName(lower[0])
        && _known.IsPlace(lower[..i]);

    private int PlaceBeforeName(List<string> lower) =>
        Math.Max(_known.PlaceAtStart(lower), IsDeclinedPlace(lower[0]) ? 1 : 0) is var place && place < lower.Count ? place : 0;

    // "Paul Marlin de" before a place that is a name of its own
    private static int WithoutLinks(NameWord[] words, int start, int end)
    {
        while (end > start && words[end - 1] is { IsCapitalized: false, Gap: WordGap.Space, Word.Kind: WordKind.Letters })
            end--;
        return end;
    }

    // "Mr", but not "U.S."
    private bool IsAbbreviation(NameWord word) =>
        _language.Abbreviations.Contains(word.Word.Span.Of(_text).ToString())
        && !_known.IsPlace([word.Lower])
        && !_known.IsOrganization([word.Lower]);

    // "l'Ukrainienne Oksana Horbenko"
    private bool IsDemonym(NameWord[] words, int start, int end)
    {
        var hasArticle =
            words[start].Word.WithoutAffix.Start > words[start].Word.Span.Start
            || start > 0 && words[start].Gap == WordGap.Space && _language.DefiniteArticles.Contains(words[start - 1].Lower);
        return hasArticle
            && end - start > 2
            && words[start + 1].Gap == WordGap.Space
            && words[start + 1].IsCapitalized
            && !_known.IsOrganizationWord(words[start].Lower)
            && !_known.IsPlace([words[start].Lower])
            && _language.DemonymEndings.Any(ending => words[start].Lower.EndsWith(ending, StringComparison.Ordinal));
    }

    private bool IsOneName(List<string> lower) =>
        _known.IsPlace(lower)
        || _known.IsOrganization(lower)
        || (lower.Count > 1 && lower.Exists(_known.IsOrganizationWord) && !EndsWithOtherPlace(lower))
        || lower.Exists(_known.IsPlaceWord);

    // "AK Parti Tokat": where the noun for an institution comes last, a place after it is another name.
    private bool EndsWithOtherPlace(List<string> lower) =>
        _language.IsVerbFinal
        && _known.PlaceAtEnd(lower) is > 0 and var place
        && place < lower.Count
        && _known.IsOrganizationWord(lower[^(place + 1)]);

    // "Presiden Amerika Serikat Donald Trump": the organization word belongs to the place.
    private bool IsPersonOfPlace(NameWord[] words, int start, List<string> lower)
    {
        var place = FollowsRole(words, start) ? _known.PlaceAtStart(lower) : 0;
        return place > 0 && place < lower.Count && !IsOneName(lower[place..]);
    }

    // Places before and after a name: "Presiden Rusia Vladimir Putin", "Putin Moskova'da". An authority between role and name: "Ketua KPK
    // Agus Rahardjo".
    private (int Head, int Tail) Borders(NameWord[] words, int start, List<string> lower)
    {
        var afterRole = FollowsRole(words, start);
        var head = Math.Max(_known.PlaceAtStart(lower), afterRole ? _known.OrganizationAtStart(lower) : 0);
        if (head == 0 && afterRole && lower.Count > 2 && words[start].IsAllCapitals)
            head = 1;
        if (
            lower.Count - head < (afterRole ? 1 : 2)
            || !afterRole && !BelongsToRole(words, start) && _proper.GetValueOrDefault(lower[^1]) < 2 && !IsPersonAt(lower, head)
        )
            head = 0;
        // "atacante Everton Luz"
        if (head == 1 && lower.Count == 2 && !_known.HasRolesFirst && !_known.IsPlace(lower[..1]))
            head = 0;
        // "Rosario Gómez Pardo": a given name that is also a place
        if (head == 1 && lower.Count > 1 && !afterRole && _known.IsUnambiguousGivenName(lower[0]))
            head = 0;
        var tail = _known.PlaceAtEnd(lower[head..]);
        // "Selim Dalaman"
        if (tail > 0 && lower.Count - head - tail == 1 && _known.IsGivenName(lower[head]) && !words[start + lower.Count - 1].Word.HasSuffix)
            tail = 0;
        // "Üyesi Cihangir Sarıkaya": where a place has a case, one without is a surname.
        if (
            tail > 0
            && lower.Count - head - tail == 1
            && (afterRole || !IsNameOfThing(lower[head]))
            && _language.ApostropheShowsName
            && !words[start + lower.Count - 1].Word.HasSuffix
        )
            tail = 0;
        // "Hydro-Québec"; and where places have prepositions, "Garuda Nusantara", "Dương Thị Nga"
        if (
            tail > 0
            && tail < lower.Count
            && (
                words[start + lower.Count - tail].Gap == WordGap.Hyphen
                || !_language.IsVerbFinal
                    && words[start + head].IsCapitalized
                    && !lower[head..^tail].Exists(IsNameOfThing)
                    && !(_known.HasRolesFirst && BelongsToRole(words, start))
            )
        )
            tail = 0;
        // "Jan van Utrecht"
        if (tail > 0 && tail < lower.Count && _language.SurnameParticles.Contains(lower[^(tail + 1)]))
            tail = 0;
        return (head, tail);
    }

    private static bool FollowsRole(NameWord[] words, int start) =>
        start > 0 && words[start - 1].IsRole && words[start].Gap == WordGap.Space;

    private bool BelongsToRole(NameWord[] words, int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - MaxWordsAfterRole) && words[i + 1].Gap == WordGap.Space; i--)
        {
            if (words[i].IsRole)
                return true;
            if (!_language.GenitiveWords.Contains(words[i].Lower))
                return false;
        }

        return false;
    }

    // "the president of the Senate Pietro Grasso": where the person begins after the institution or the place of a role, or 0.
    private int PersonStart(NameWord[] words, int start, int end)
    {
        for (var i = start; i + 1 < end && words[i].IsCapitalized; i++)
        {
            if (_cases.IsFirstName(words[i].Lower))
                return i > start && words[i].Gap == WordGap.Space && words[i + 1] is { IsCapitalized: true, Gap: WordGap.Space } ? i : 0;
        }

        return 0;
    }

    // "Kepala Dinas Pekerjaan Umum Kota Depok Rudi Hartanto": the fields of an office before its place belong to the role.
    private int FieldsBeforePlace(List<string> head)
    {
        var place = head.FindIndex(_known.IsPlaceWord);
        return _known.HasRolesFirst && place > 0 && place < head.Count - 1 && !_known.IsOrganizationWord(head[0]) ? place : 0;
    }
}
