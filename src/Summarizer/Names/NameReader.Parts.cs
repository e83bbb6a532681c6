using Summarizer.Names.Capitals;
using Summarizer.Names.SurnameFirst;
using Summarizer.Text;

namespace Summarizer.Names;

// The parts of a run of capitalized words: places, institutions and people; institutions with a conjunction or a number in their names.
internal sealed partial class NameReader
{
    private const int MaxWordsToNoun = 4;
    private const int MaxOrdinalLength = 2;
    private const int MinShoutedWords = 3;
    private const int MaxAcronym = 6;
    private const int MaxDatelineWords = 20;

    private readonly NameLinks _links;
    private readonly KindNouns _kinds;

    private IEnumerable<NameMention> Parts(NameWord[] words, int start, int end)
    {
        start = _kinds.Skip(words, SkipNouns(words, SkipCommonWord(words, start, end), end), end);
        if (start < end && IsFromPlace(words, start, end))
            end--;
        start = SkipFields(words, SkipAttributes(words, start, end), end);
        if (start == end || end - start == 1 && IsAbbreviation(words[start]))
            yield break;
        if (IsDemonym(words, start, end))
        {
            yield return Mention(words, start + 1, end, afterRole: true);
            yield break;
        }

        if (PersonAfterInstitution(words, start, end) is > 0 and var person)
        {
            yield return Mention(words, start, person);
            yield return Mention(words, person, end, afterRole: HasRoleBefore(words, start));
            yield break;
        }

        var lower = words[start..end].Select(word => word.Lower).ToList();
        var holder = FollowsRole(words, start) ? InstitutionLength(lower) : 0;
        if (
            holder == 0
            && BelongsToRole(words, start)
            && PersonStart(words, start, end) is > 0 and var given
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
            yield return Mention(words, start + FieldsBeforePlace(lower[..head]), start + head);
        // "глава МИД Узбекистана Дилшод Рахимов"
        if (head > 0 && tail == 0 && FollowsRole(words, start) && PlaceBeforeName(lower[head..]) is > 0 and var place)
        {
            yield return Mention(words, start + head, start + head + place);
            head += place;
        }

        var nameEnd = tail > 0 ? WithoutLinks(words, start + head, end - tail) : end;
        if (start + head < nameEnd)
            yield return Mention(words, start + head, nameEnd, head > 0 && (holder > 0 || FollowsRole(words, start)));
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

    private bool IsPossessive(NameWord word) =>
        word.Word.Span.End - word.Word.WithoutAffix.End == 2 && _text[word.Word.Span.End - 1] == 's';

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
            || (!afterRole && _proper.GetValueOrDefault(lower[^1]) < 2 && !IsPersonAt(lower, head))
        )
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
            && afterRole
            && _language.ApostropheShowsName
            && !words[start + lower.Count - 1].Word.HasSuffix
        )
            tail = 0;
        // "Jan van Utrecht"
        if (tail > 0 && tail < lower.Count && _language.SurnameParticles.Contains(lower[^(tail + 1)]))
            tail = 0;
        return (head, tail);
    }

    private static bool FollowsRole(NameWord[] words, int start) =>
        start > 0 && words[start - 1].IsRole && words[start].Gap == WordGap.Space;

    // "Kim Jong-un", "Li Song-ho"
    private static bool IsSecondSyllable(NameWord[] words, int start, int i) =>
        i < words.Length
        && i - start > 1
        && words[i] is { IsCapitalized: false, Gap: WordGap.Hyphen }
        && words[i - 1].Gap == WordGap.Space
        && RomanizedNames.IsSyllable(words[i].Lower)
        && RomanizedNames.IsSurname(words[i - 2].Lower);

    // "Plan ve Bütçe Komisyonu", "Yargıtay 12. Ceza Dairesi": the end of the first word after the conjunction or the number, or 0.
    private int PartOfInstitution(NameWord[] words, int start, int i)
    {
        if (!_language.IsVerbFinal || i + 1 >= words.Length || words[i].Gap != WordGap.Space || !words[i + 1].IsCapitalized)
            return 0;
        var isOrdinal =
            _language.OrdinalsEndWithStop
            && words[i].Word.Kind == WordKind.Number
            && words[i].Lower.Length <= MaxOrdinalLength
            && _text.AsSpan(words[i].Word.Span.End, words[i + 1].Word.Span.Start - words[i].Word.Span.End) is ". ";
        var isField =
            words[i + 1].Gap == WordGap.Space
            && _language.Conjunctions.Contains(words[i].Lower)
            && !words[i - 1].IsAllCapitals
            && !words[i - 1].Opens
            && !IsNameOfThing(words[i - 1].Lower)
            && !_known.IsGivenName(words[start].Lower)
            && !IsNameOfThing(words[i + 1].Lower)
            && !_known.IsGivenName(words[i + 1].Lower);
        return (isOrdinal || isField) && EndsWithNoun(words, i + 1) ? i + 2 : 0;
    }

    private bool EndsWithNoun(NameWord[] words, int first)
    {
        for (var i = first; i < Math.Min(words.Length, first + MaxWordsToNoun); i++)
        {
            if (!words[i].IsCapitalized || words[i].IsRole || i > first && words[i].Gap != WordGap.Space)
                return false;
            if (_known.IsOrganizationWord(words[i].Lower))
                return true;
            if (words[i].Word.HasSuffix)
                return false;
        }

        return false;
    }

    // "ANKARA (AA) -": the agency of a dateline.
    private bool IsAgency(NameWord[] words, int start, int end)
    {
        var (first, last) = (words[start].Word.Span.Start, words[end - 1].Word.Span.End);
        return start is > 0 and <= MaxDatelineWords
            && words[0].Word.Span.Start == FirstWord
            && _text[first - 1] == '('
            && last < _text.Length
            && _text[last] == ')'
            && _text.AsSpan(last + 1).TrimStart(' ') is ['-' or '–' or '—', ..]
            && words[..start].All(word => word.IsCapitalized);
    }

    private int FirstWord => _sentences.Count > 0 && _sentences[0].Length > 0 ? _sentences[0][0].Word.Span.Start : -1;

    // "MEHTER MARŞLARI EŞLİK ETTİ": a heading that runs into the text.
    private bool IsShoutedRun(NameWord[] words, int start, int end) =>
        end - start >= MinShoutedWords
        && words[start..end].All(word => word.IsAllCapitals)
        && words[start..end].Any(word => word.Lower.Length > MaxAcronym)
        && !IsOneName([.. words[start..end].Select(word => word.Lower)]);

    // "ANKARA", "U.S.": a known place in capitals and an abbreviation are written as in the table.
    private string Shown(NameWord[] words, int start, int end, TextSpan span)
    {
        var text = CleanSpace(span.Of(_text));
        return
            (words[start..end].All(word => word.IsAllCapitals) || text.Contains('.', StringComparison.Ordinal))
            && _known.AsListed(words[start..end].Select(word => word.Lower)) is { } listed
            ? listed
            : text;
    }

    // "Praze" is Praha, "Marcely Novákové" Marcela Nováková.
    private NameMention InNominative(NameWord[] words, int start, int end, NameCues cues)
    {
        var span = new TextSpan(words[start].Word.Span.Start, words[end - 1].Word.Span.End);
        var text = CleanSpace(span.Of(_text));
        var isPerson =
            _cases.HavePeople
            && end - start > 1
            && words[start..end].All(word => word.IsCapitalized)
            && !_known.IsOrganization(LowerWords(text));
        if (_known.Nominative(LowerWords(text)) is { } listed)
            text = listed;
        else if (isPerson && !_known.IsPlace(LowerWords(text)))
            text = _cases.Nominative(text, start > 0 && _language.Prepositions.Contains(words[start - 1].Lower));
        else if (!_known.IsPlace(LowerWords(text)))
            text =
                _cases.PlacesOf(text).FirstOrDefault(IsListed)
                ?? _cases.BasesOf(text).FirstOrDefault(person => _known.IsFamousName(_language.Lower(person)))
                ?? text;
        return new NameMention(text, LowerWords(text), cues, span.Start);
    }

    private bool IsListed(string name)
    {
        var lower = name.AsSpan().ContainsAny(' ', '-', '.') ? LowerWords(name) : new List<string> { _language.Lower(name) };
        return _known.IsPlace(lower) || _known.IsOrganization(lower);
    }
}
