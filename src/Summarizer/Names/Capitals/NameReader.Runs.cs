using Summarizer.Names.SurnameFirst;
using Summarizer.Text;

namespace Summarizer.Names.Capitals;

// Where a run of words that may be one name ends.
internal sealed partial class NameReader
{
    private const int MaxParticles = 2;
    private const int MaxWordsToNoun = 4;
    private const int MaxOrdinalLength = 2;

    private int RunEnd(NameWord[] words, int start)
    {
        var end = Math.Max(start + 1, KnownEnd(words, start));
        while (end < words.Length && end - start < MaxWords && !words[end - 1].Word.HasSuffix)
        {
            if (Joins(words, start, end))
                end = Math.Max(end + 1, KnownEnd(words, end));
            else if (PartOfInstitution(words, start, end) is > 0 and var part)
                end = part;
            else if (SurnameAfterParticles(words, end) is > 0 and var surname)
                end = surname + 1;
            else if (_links.NextPartEnd(words, start, end) is > 0 and var linked)
                end = linked;
            else if (IsSecondSyllable(words, start, end))
                end++;
            else if (end + 1 < words.Length && JoinsFields(words, start, end) && Joins(words, start, end + 1))
                end += 2;
            else if (AfterParticles(words, end) is var next && next > end && Joins(words, start, next))
                end = next + 1;
            else
                break;
        }

        return words[end - 1].Word.HasSuffix ? end : EndOfInstitution(words, start, end);
    }

    // "Dinas Pendidikan dan Kebudayaan": an institution with two fields.
    private bool JoinsFields(NameWord[] words, int start, int i) =>
        _known.HasRolesFirst
        && i - start > 1
        && i + 1 < words.Length
        && !words[i].IsCapitalized
        && words[i].Gap == WordGap.Space
        && _known.IsOrganizationWord(words[start].Lower)
        && _language.Conjunctions.Contains(words[i].Lower)
        && words[i + 1] is { IsAllCapitals: false, IsRole: false }
        && !_known.IsOrganizationWord(words[i + 1].Lower)
        && !_known.IsPlace([words[i + 1].Lower])
        && !_known.IsOrganization([words[i + 1].Lower])
        && !_known.IsGivenName(words[i + 1].Lower);

    private bool Joins(NameWord[] words, int start, int next)
    {
        if (words[next].Opens || RepeatsSurname(words, start, next) || BeginsObject(words, next) || EndsHeading(words, start, next))
            return false;
        if (!CanStart(words[next]) && !IsSurname(words, next) && !IsArticleOfSurname(words, next))
            return false;
        return words[next].Gap == WordGap.Space || (words[next].Gap == WordGap.Hyphen && HyphenJoins(words, start, next));
    }

    // "řekl Bartošek Českému rozhlasu": another case begins another name.
    private bool BeginsObject(NameWord[] words, int i) =>
        _cases.HaveAdjectives
        && _cases.IsAdjective(words[i].Lower)
        && IsOblique(words[i].Lower)
        && !IsOblique(words[i - 1].Lower)
        && !_cases.IsFirstName(words[i - 1].Lower)
        && !_known.IsOrganizationWord(words[i - 1].Lower);

    private bool IsOblique(string lower) =>
        _language.ObliqueEndings.Any(ending => lower.Length > ending.Length + 1 && lower.EndsWith(ending, StringComparison.Ordinal));

    // "ÇÖZÜM NEREDE Bayraktar"
    private static bool EndsHeading(NameWord[] words, int start, int next) =>
        next - start > 1 && !words[next].IsAllCapitals && words[next - 1].IsAllCapitals && words[next - 2].IsAllCapitals;

    // "Ewen Le Gall", "Antonio Di Conza": a capitalized article or preposition between names.
    private bool IsArticleOfSurname(NameWord[] words, int i) =>
        words[i] is { IsCapitalized: true, IsAllCapitals: false, IsRole: false, Gap: WordGap.Space or WordGap.Hyphen }
        && i + 1 < words.Length
        && words[i + 1] is { IsCapitalized: true, IsAllCapitals: false, IsRole: false, Gap: WordGap.Space }
        && (
            _known.IsGivenName(words[i - 1].Lower)
            || _language.Articles.Contains(words[i].Lower) && !_language.NounsComeLast && !_language.CapitalizesNouns
        );

    // "Sebastian Vettel Vettel": a caption that ends with a name, and the sentence after it.
    private bool RepeatsSurname(NameWord[] words, int start, int next) =>
        next - start > 1
        && _known.IsGivenName(words[start].Lower)
        && words[next].Gap == WordGap.Space
        && words[next].Lower == words[next - 1].Lower;

    // "Olivier Boulanger", "Félix Janvier", "Nele April", "Jana Malá": after a given name, a month, a role or a common word is a surname.
    private bool IsSurname(NameWord[] words, int i) =>
        words[i].IsCapitalized
        && words[i].Gap == WordGap.Space
        && words[i - 1].IsCapitalized
        && _known.IsUnambiguousGivenName(words[i - 1].Lower)
        && !_language.PlacePrepositions.Contains(words[i].Lower)
        && (_language.LowerCaseCalendar || !words[i].IsRole);

    // Jean-Luc is one name. Putin-Trump and Rusya-ABD are two, whose parts also occur separately.
    private bool HyphenJoins(NameWord[] words, int start, int next)
    {
        if (
            words[start..next].Any(word => _known.IsOrganizationWord(word.Lower))
            || _known.IsPlace([words[next - 1].Lower, words[next].Lower])
        )
            return true;
        return !(IsNameByItself(words[next - 1].Lower) && IsNameByItself(words[next].Lower));
    }

    // "Joris van der Meer", but not "Inwoners van Rotterdam" or "Shell van Philips".
    private int SurnameAfterParticles(NameWord[] words, int first)
    {
        var surname = first;
        while (
            surname < words.Length
            && surname - first < MaxParticles
            && words[surname].Gap == WordGap.Space
            && !words[surname].IsCapitalized
            && _language.SurnameParticles.Contains(words[surname].Lower)
        )
            surname++;
        if (surname == first)
            return 0;
        var before = words[first - 1];
        var isName =
            _known.IsGivenName(before.Lower)
            || !before.Opens && !before.IsAllCapitals && !IsNameOfThing(before.Lower) && !_common.Contains(before.Lower);
        return
            isName
            && surname < words.Length
            && words[surname].IsCapitalized
            && words[surname].Gap == WordGap.Space
            && (_known.IsGivenName(before.Lower) || !IsNameOfThing(words[surname].Lower))
            && !NamesOrganization(words, surname)
            ? surname
            : 0;
    }

    private bool NamesOrganization(NameWord[] words, int start)
    {
        for (var i = start; i < words.Length && words[i].IsCapitalized && (i == start || words[i].Gap == WordGap.Space); i++)
        {
            if (_known.IsOrganizationWord(words[i].Lower))
                return true;
        }

        return false;
    }

    // "von der Leyen": the index of the word after particles, or the start if there are none.
    private int AfterParticles(NameWord[] words, int start)
    {
        var i = start;
        while (i + 1 < words.Length && i - start < MaxParticles && IsParticle(words, i))
            i++;
        return i;
    }

    private bool IsParticle(NameWord[] words, int i) =>
        !words[i].IsCapitalized
        && words[i].Gap is WordGap.Space or WordGap.Hyphen
        && _language.NameParticles.Contains(words[i].Lower)
        && (
            !_language.FunctionWords.Contains(words[i].Lower)
            || _known.IsOrganizationWord(words[i - 1].Lower) && _links.MayFollowInstitution(words, i)
            // "Konstantin von Ahlefeldt", "Diego de Hinojosa", "M. Pocquet du Haut-Jussé"
            || (_known.IsLikelyGivenName(words[i - 1].Lower) || i > 1 && IsAbbreviation(words[i - 2]))
                && !_language.Conjunctions.Contains(words[i].Lower)
                && !(_language.CapitalizesNouns && _language.Articles.Contains(words[i].Lower))
                && !IsNameOfThing(words[i + 1].Lower)
        );

    // "Kim Jong-un", "Li Song-ho"
    private static bool IsSecondSyllable(NameWord[] words, int start, int i) =>
        i < words.Length
        && i - start > 1
        && words[i] is { IsCapitalized: false, Gap: WordGap.Hyphen }
        && words[i - 1].Gap == WordGap.Space
        && RomanizedNames.IsSyllable(words[i].Lower)
        && RomanizedNames.IsSurname(words[i - 2].Lower);

    // "Národní galerie", "České národní banky": the noun of an institution after its adjectives.
    private int EndOfInstitution(NameWord[] words, int start, int end)
    {
        if (_language.ElidesVowels && EndOfPhrase(words, start, end) is > 0 and var phrase)
            return phrase;
        for (
            var i = end;
            _cases.HaveAdjectives && i < Math.Min(words.Length, end + 2) && words[i].Gap == WordGap.Space && !words[i].IsCapitalized;
            i++
        )
        {
            // "Відтак суд", "Vorel u soudu": an adverb or a preposition is no adjective.
            if (
                words[i].IsRole
                || BeginsObject(words, i)
                || _language.Prepositions.Contains(words[i].Lower)
                || i == end && !_cases.Exist && !_cases.IsAdjective(words[i - 1].Lower)
            )
                break;
            if (
                _known.IsOrganizationWord(words[i].Lower)
                || i == end && _known.IsPlaceWord(words[i].Lower) && _cases.IsAdjective(words[i - 1].Lower)
            )
                return i + 1;
            if (
                !_language
                    .AdjectiveEndings.Concat(_language.ObliqueEndings)
                    .Any(ending => words[i].Lower.EndsWith(ending, StringComparison.Ordinal))
            )
                break;
        }

        return end;
    }

    // "le Comité régional des pêches de Bretagne s'impatiente", "la Société de chasse du Jura (SCJ)": what follows the noun of an
    // institution belongs to it, up to a verb or a mark. 0 if something else follows.
    private int EndOfPhrase(NameWord[] words, int start, int end)
    {
        if (words[start].Opens || !_known.IsOrganizationWord(words[start].Lower))
            return 0;
        for (var i = end; i < Math.Min(words.Length, end + MaxWords); i++)
        {
            if (
                words[i].Gap is not (WordGap.Space or WordGap.Hyphen)
                || IsVerb(words[i].Lower)
                || _language.ReportingVerbs.Contains(words[i].Lower)
            )
                return words[i - 1].IsRole || _language.Articles.Contains(words[i - 1].Lower) || IsGenitive(words[i - 1]) ? 0 : i;
            if (
                !IsGenitive(words[i])
                && !_language.DefiniteArticles.Contains(words[i].Lower)
                && _language.FunctionWords.Contains(words[i].Lower)
            )
                return 0;
        }

        return words.Length <= end + MaxWords ? words.Length : 0;

        bool IsGenitive(NameWord word) => _language.GenitiveWords.Contains(word.Lower);
    }

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
}
