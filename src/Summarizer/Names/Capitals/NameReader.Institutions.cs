using Summarizer.Text;

namespace Summarizer.Names.Capitals;

// A person directly after an institution or a place, "el presidente del Gobierno de Canarias Ángel Torres", and how long that is.
internal sealed partial class NameReader
{
    private const int MaxWordsToRole = 7;
    private const int MaxPersonParts = 4;
    private const int MaxWordsInInstitution = 6;

    /// <summary>The first word of a person whom the institution or place of an office precedes, or 0.</summary>
    private int PersonAfterInstitution(NameWord[] words, int start, int end)
    {
        if (end - start < 3)
            return 0;
        if (_known.IsGivenName(words[start].Lower))
            return PersonAfterPreposition(words, start, end);
        // "главы Узбекистана Дилшод Рахимов": a place in another case begins no name
        if (IsDeclinedPlace(words[start].Lower) && words[start + 1] is { IsCapitalized: true, Gap: WordGap.Space })
            return start + 1;
        for (var person = start + 1; person < end - 1 && !_known.HasRolesFirst && !_language.IsVerbFinal; person++)
        {
            if (BeginsPerson(words, person, end) && EndsInstitution(words, start, person) && HasRoleBefore(words, start))
                return person;
        }

        return PersonAfterPreposition(words, start, end);
    }

    private bool IsDeclinedPlace(string lower) =>
        _cases.HavePlaces && !_known.IsPlace([lower]) && _cases.PlacesOf(lower).Any(place => _known.IsPlace([place]));

    private bool BeginsPerson(NameWord[] words, int i, int end) =>
        words[i].Gap == WordGap.Space
        && words[i].IsCapitalized
        && _known.IsLikelyGivenName(words[i].Lower)
        && !_known.IsGivenName(words[i - 1].Lower)
        && !words[i..end].Any(word => _known.IsOrganizationWord(word.Lower) || _known.IsPlaceWord(word.Lower));

    // "Gobierno de Canarias", "Région Bretagne", "Sénat", "Scottish Labour party", but not "Hospital Universitario", which may be named
    // after the person.
    private bool EndsInstitution(NameWord[] words, int start, int end) =>
        _known.IsOrganization(words[start..end].Select(word => word.Lower))
        || _language.NounsComeLast && end - start > 1 && _known.IsOrganizationWord(words[end - 1].Lower)
        || end - start > 1 && EndsWithPlace(words, start, end);

    // "relató a la radio RPP Edith Ticona", "sur France Info Florian Philippot", "desde Yamena Idrissa Kaboré", "media officer Persib Irfan
    // Suryadireja": after a preposition or a kind, the medium, place or institution comes first.
    private int PersonAfterPreposition(NameWord[] words, int start, int end)
    {
        var isAfterPreposition = FollowsPreposition(words, start);
        if (!isAfterPreposition && !_known.HasRolesFirst || _language.NounsComeLast && IsThing(words[end - 1].Lower))
            return 0;
        var last = Math.Min(end - 2, start + MaxWordsInInstitution);
        var person = Enumerable.Range(start + 1, last - start).Reverse().FirstOrDefault(i => MayBegin(i) && FollowsThing(i));
        if (person == 0 && isAfterPreposition)
            person = Enumerable
                .Range(start + 1, last - start)
                .FirstOrDefault(i => MayBegin(i) && IsGiven(i) && MayPrecedePerson(words, start, i));
        // "Ketua Partai Demokrat Jawa Barat"
        var isPerson =
            person > 0
            && !words[person..end].Any(word => IsThing(word.Lower))
            && !_known.IsPlace(words[person..end].Select(word => word.Lower));
        return isPerson ? person : 0;

        bool MayBegin(int i) => words[i] is { Gap: WordGap.Space, IsCapitalized: true, IsAllCapitals: false };

        bool IsGiven(int i) => _known.IsLikelyGivenName(words[i].Lower);

        bool FollowsThing(int i)
        {
            var isKnown = IsKnownThing(words[start..i]) || i - start > 1 && EndsWithPlace(words, start, i);
            var isThing = isKnown || i == start + 1 && (words[start].IsAllCapitals || IsBrand(words[start]));
            return isAfterPreposition ? isThing : isKnown && FollowsRole(words, start) || isThing && IsGiven(i) && i == start + 1;
        }
    }

    // "desde Yamena Idrissa Kaboré", "sur France Info Luc Morin"
    private bool MayPrecedePerson(NameWord[] words, int start, int person) =>
        !_known.HasRolesFirst && (!_known.IsGivenName(words[start].Lower) || person > start + 1 && _known.IsPlace([words[start].Lower]));

    private bool IsKnownThing(NameWord[] words)
    {
        var lower = words.Select(word => word.Lower).ToList();
        return _known.IsPlace(lower) || _known.IsOrganization(lower) || _language.Media.Contains(string.Join(' ', lower));
    }

    // "MotoGP", "SpaceX": no person's name ends with a capital.
    private bool IsBrand(NameWord word) =>
        word.Word.Span.Of(_text) is var name && char.IsUpper(name[^1]) && name.ContainsAnyInRange('a', 'z');

    private bool FollowsPreposition(NameWord[] words, int start)
    {
        // "d'Alençon", "l'AFP"
        if (words[start].Word.WithoutAffix.Start > words[start].Word.Span.Start)
            return true;
        if (start == 0 || words[start].Gap != WordGap.Space || words[start - 1].IsCapitalized)
            return false;
        var before = words[start - 1].Lower;
        return _language.Prepositions.Contains(before)
            || _language.OrganizationNouns.Contains(before)
            || start > 1
                && words[start - 1].Gap == WordGap.Space
                && (
                    _language.OrganizationNouns.Contains(words[start - 2].Lower)
                    || _language.GenitiveWords.Contains(words[start - 2].Lower) && _language.DefiniteArticles.Contains(before)
                );
    }

    private bool EndsWithPlace(NameWord[] words, int start, int end) =>
        words[start..end].Any(word => _known.IsOrganizationWord(word.Lower) || word.IsAllCapitals)
        && (_known.IsPlace([words[end - 1].Lower]) || end - start > 2 && !words[end - 2].IsCapitalized);

    private static bool HasRoleBefore(NameWord[] words, int start)
    {
        for (var i = start; i > 0 && start - i < MaxWordsToRole && words[i].Gap == WordGap.Space; i--)
        {
            if (words[i - 1].IsRole)
                return true;
        }

        return false;
    }

    // "Fraksi Partai Gerindra Sareh Wiyono", "PT Bank Permata Tbk Josua Pardede": a person after an institution whose name is
    // complete, or 0.
    private int PersonAfterWholeInstitution(NameWord[] words, int start, int end, List<string> lower)
    {
        if (!_known.HasRolesFirst || _known.IsNamesake(lower[0]) || !(_known.IsOrganizationWord(lower[0]) || words[start].IsAllCapitals))
            return 0;
        for (var i = Math.Max(1, lower.Count - MaxPersonParts); i < lower.Count; i++)
        {
            if (words[start + i].Gap != WordGap.Space || !EndsWholeInstitution(words, start, lower, i))
                continue;
            var rest = lower[i..];
            var mayBegin = _known.IsUnambiguousGivenName(rest[0]) || _known.IsGivenName(rest[0]) || _calledAlone.Contains(rest[0]);
            if (
                (mayBegin || _language.CompanyEndings.Contains(lower[i - 1]))
                && rest.TrueForAll(IsPlainName)
                && (rest.Count > 1 || _calledAlone.Contains(rest[0]))
            )
                return i;
        }

        return 0;
    }

    private bool EndsWholeInstitution(NameWord[] words, int start, List<string> lower, int count)
    {
        if (_language.CompanyEndings.Contains(lower[count - 1]))
            return true;
        if (count == 1)
            return _known.IsOrganization(lower[..1]);
        return words[start + count - 1].IsAllCapitals
            || _known.PlaceAtEnd(lower[..count]) > 0
            || Enumerable.Range(0, count).Any(first => _known.IsOrganization(lower[first..count]));
    }

    // "Ketua Aprindo Solihin Kartawijaya": the institution of a role ends where a given name begins.
    private int InstitutionLength(List<string> lower)
    {
        if (!_known.HasRolesFirst || _known.IsGivenName(lower[0]))
            return 0;
        var given = lower.FindIndex(1, _known.IsGivenName);
        if (given < 0)
            return ListedInstitutionLength(lower);
        // "Lembaga Survei Charta Politika Yunarto Wijaya", who is called Yunarto elsewhere or has the ending of a name
        if (
            given == lower.Count - 1
            && given > 1
            && IsPlainName(lower[given - 1])
            && (IsCalledOften(lower[given - 1]) || _known.HasNameEnding(lower[given - 1]))
        )
            given--;
        // "Polres Sumba Timur"
        if (_known.PlaceAtEnd(lower) > lower.Count - given)
            return 0;
        var head = lower[..given];
        var isInstitution =
            IsOneName(head)
            || _known.IsOrganizationWord(head[0])
            || _known.PlaceAtEnd(head) > 0
            || !_speakers.Contains(head[0]) && _proper.GetValueOrDefault(head[0]) > _proper.GetValueOrDefault(lower[given]);
        return isInstitution ? given : 0;
    }

    // "Politisi Partai Demokrat Suryono Kalpataru", "Kepala Bekras Wiratma Kusno": a listed institution, or one that the text
    // names elsewhere as it does the person, ends before a full name.
    private int ListedInstitutionLength(List<string> lower)
    {
        for (var length = lower.Count - 2; length > 0; length--)
        {
            var isListed =
                _known.IsOrganization(lower[..length])
                || length > 1
                    && _known.IsOrganizationWord(lower[0])
                    && (_known.IsOrganization(lower[1..length]) || _language.CompanyEndings.Contains(lower[length - 1]));
            if (isListed && lower[length..].TrueForAll(IsPlainName))
                return length;
        }

        return lower.Count == 3 && lower.TrueForAll(IsPlainName) && IsCalledOften(lower[0]) && IsCalledOften(lower[1]) ? 1 : 0;
    }
}
