using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names;

internal static class NameCueReader
{
    private const int WordsToApposition = 4;
    private const int MaxOrganizationLength = 8;
    private const int MaxRoleLength = 10;
    private const int AgeLength = 2;
    private const int MaxAuxiliaries = 2;
    private const int MaxRolePhrase = 9;

    public static NameCues Read(NameWord[] words, int start, int end, Language language, KnownNames known) =>
        (
            Before(words, start, language, known)
            & (known.HasRolesFirst && PersonFollows(words, end, language) ? ~(NameCues.RoleBefore | NameCues.TitleBefore) : ~NameCues.None)
        )
        | After(words, end, language, known)
        | Shape(words[start..end]);

    // "Pelatih Merpati, Joko Susilo, kecewa": the name of the person follows between commas.
    private static bool PersonFollows(NameWord[] words, int end, Language language)
    {
        // "Kapolsek Sukowono AKP Hardjito"
        if (end < words.Length && words[end].Gap == WordGap.Space && language.Ranks.Contains(words[end].Lower))
            return true;
        if (end + 1 >= words.Length || words[end].Gap != WordGap.Comma || !words[end].IsCapitalized || !words[end + 1].IsCapitalized)
            return false;
        var last = end + 1;
        while (last < words.Length && words[last].Gap == WordGap.Space && words[last].IsCapitalized)
            last++;
        return last < words.Length && words[last].Gap == WordGap.Comma;
    }

    private static NameCues Before(NameWord[] words, int start, Language language, KnownNames known)
    {
        if (words[start].Opens)
            return NameCues.Opens;
        if (start > 0 && words[start].Gap == WordGap.Other && EndsOrganization(words, start - 1, language, known))
            return NameCues.ShortForOrganization;
        if (
            start > 0
            && words[start].Gap == WordGap.Comma
            && (EndsRole(words, start - 1, language, known) || RoleBeforeComma(words, start, language))
        )
            return NameCues.RoleBefore;
        if (start == 0 || words[start].Gap != WordGap.Space)
            return NameCues.None;
        var before = words[start - 1];
        var cues = language.Articles.Contains(before.Lower) ? NameCues.ArticleBefore : NameCues.None;
        if (before.IsRole)
            cues |= before.IsCapitalized ? NameCues.RoleBefore | NameCues.TitleBefore : NameCues.RoleBefore;
        if (before.Word.HasSuffix)
            return cues & ~(NameCues.RoleBefore | NameCues.TitleBefore);
        if (IsRoleWithAdjective(words, start, language))
            cues |= NameCues.RoleBefore;
        if (SpeakerFollows(before, language) || FollowsQuotation(words, start - 1, language))
            cues |= NameCues.SayingBeside | NameCues.SayingBefore;
        if (known.IsKindOfOrganization(before.Lower))
            return cues | NameCues.OrganizationWordBefore;
        if (known.IsKindOfPlace(before.Lower))
            return cues | NameCues.PlaceWordBeside;
        if (before.IsCapitalized)
            return cues;
        if (language.LocativePrepositions.Contains(before.Lower))
            cues |= NameCues.LocativeBefore;
        if (known.ShowsOrganization(before.Lower))
            cues |= IsBodyOfRole(words, start - 1, language) ? NameCues.RoleBefore : NameCues.OrganizationWordBefore;
        if (known.IsPlaceWord(before.Lower) && !known.IsOrganizationWord(before.Lower) || IsPlaceOf(words, start - 1, language, known))
            cues |= NameCues.PlaceWordBeside;
        if (language.PlacePrepositions.Contains(before.Lower))
            cues |= NameCues.PrepositionBefore;
        return cues;
    }

    // '", said Smith' and "belirten Lukaşenko", but not "he told Newsbeat", where the listener follows.
    private static bool SpeakerFollows(NameWord verb, Language language) =>
        language.ReportingVerbs.Contains(verb.Lower) && (verb.Gap != WordGap.Space || language.PlacePrepositions.Count == 0);

    // "», a soupiré Vanina Santoni"
    private static bool FollowsQuotation(NameWord[] words, int verb, Language language)
    {
        if (!language.InvertsAfterQuotation || !language.ReportingVerbs.Contains(words[verb].Lower))
            return false;
        var first = verb;
        while (
            first > 0
            && verb - first < MaxAuxiliaries
            && words[first].Gap == WordGap.Space
            && language.FunctionWords.Contains(words[first - 1].Lower)
        )
            first--;
        return words[first].Gap is WordGap.Comma or WordGap.Other;
    }

    // "le ministre belge Wouter Claessens"
    private static bool IsRoleWithAdjective(NameWord[] words, int start, Language language) =>
        language.InvertsAfterQuotation
        && start > 1
        && words[start - 1].Gap == WordGap.Space
        && words[start - 2].IsRole
        && !words[start - 1].IsCapitalized
        && !language.FunctionWords.Contains(words[start - 1].Lower)
        && !language.NameParticles.Contains(words[start - 1].Lower)
        && !language.ReportingVerbs.Contains(words[start - 1].Lower);

    // "la porte-parole du gouvernement Vanina Morin": a body of the state has no name of its own.
    private static bool IsBodyOfRole(NameWord[] words, int body, Language language) =>
        body > 1
        && language.NationalBodies.Contains(words[body].Lower)
        && words[body].Gap == WordGap.Space
        && language.GenitiveWords.Contains(words[body - 1].Lower)
        && words[body - 2].IsRole;

    // "la procureure de la République, Hélène Morin,"
    private static bool RoleBeforeComma(NameWord[] words, int start, Language language)
    {
        if (!language.InvertsAfterQuotation)
            return false;
        for (var i = start - 1; i >= Math.Max(0, start - MaxRolePhrase); i--)
        {
            var hasArticle =
                words[i].Word.WithoutAffix.Start > words[i].Word.Span.Start || i > 0 && language.Determiners.Contains(words[i - 1].Lower);
            if (words[i].IsRole && hasArticle)
                return !(i > 1 && language.GenitiveWords.Contains(words[i - 2].Lower));
            if (words[i].Gap is not (WordGap.Space or WordGap.Hyphen))
                return false;
        }

        return false;
    }

    // ", 43 ans,"
    private static bool IsAge(NameWord[] words, int i, Language language) =>
        i + 1 < words.Length && words[i].Word.Kind == WordKind.Number && language.AgeWords.Contains(words[i + 1].Lower);

    // "the city of Duncan"
    private static bool IsPlaceOf(NameWord[] words, int i, Language language, KnownNames known) =>
        i > 0 && words[i].Gap == WordGap.Space && language.NameParticles.Contains(words[i].Lower) && known.IsPlaceWord(words[i - 1].Lower);

    // "Pelatih Persebaya, Paulo Mesquita, memuji": a role with its institution, but not "gubernur di Semarang, Jawa Tengah,".
    private static bool EndsRole(NameWord[] words, int last, Language language, KnownNames known)
    {
        if (!known.HasRolesFirst)
            return false;
        for (var i = last; i >= 0 && i > last - MaxRoleLength; i--)
        {
            if (words[i].IsRole)
                return true;
            if (
                words[i].Gap != WordGap.Space
                || language.PlacePrepositions.Contains(words[i].Lower)
                || known.IsPlaceWord(words[i].Lower)
                || language.ReportingVerbs.Contains(words[i].Lower)
            )
                return false;
        }

        return false;
    }

    // "Ulusal Güvenlik Konseyi (UGK)", "Federación Española de Fútbol (FEF)"
    private static bool EndsOrganization(NameWord[] words, int last, Language language, KnownNames known)
    {
        for (var i = last; i >= 0 && i > last - MaxOrganizationLength && IsPartOfInstitution(words[i], language); i--)
        {
            if (words[i].IsCapitalized && known.IsOrganizationWord(words[i].Lower))
                return true;
        }

        return false;
    }

    private static bool IsPartOfInstitution(NameWord word, Language language) =>
        word.IsCapitalized || language.InstitutionLinks.Contains(word.Lower) || language.FieldConjunctions.Contains(word.Lower);

    private static NameCues After(NameWord[] words, int end, Language language, KnownNames known)
    {
        if (end >= words.Length)
            return NameCues.None;
        var suffixed = words[end - 1].Word.HasSuffix;
        var after = words[end];
        if (after.Gap == WordGap.Comma && !suffixed)
            return IsAge(words, end, language) ? NameCues.RoleAfter : AfterComma(words, end, known);
        if (after.Gap == WordGap.Other && after.Word.Kind == WordKind.Number && after.Lower.Length == AgeLength)
            return NameCues.AgeAfter;
        if (after.Gap != WordGap.Space || suffixed)
            return NameCues.None;
        if (after.IsRole)
            return language.PlacePrepositions.Count == 0 && OwnsRole(words, end) ? NameCues.OwnsRole : NameCues.None;
        var cues = NameCues.None;
        if (language.ReportingVerbs.Contains(after.Lower))
            cues |= NameCues.SayingBeside;
        // In languages that mark places with prepositions, the word before a place word is an adjective: "the French capital".
        if (!after.IsCapitalized && language.PlacePrepositions.Count == 0 && known.IsPlaceWord(after.Lower))
            cues |= NameCues.PlaceWordBeside;
        return cues;
    }

    private static bool OwnsRole(NameWord[] words, int role)
    {
        var i = role;
        while (i < words.Length && words[i].IsRole && (i == role || words[i].Gap == WordGap.Space))
            i++;
        return i < words.Length && words[i].Gap == WordGap.Space && words[i].IsCapitalized && !words[i - 1].Word.HasSuffix;
    }

    private static NameCues AfterComma(NameWord[] words, int after, KnownNames known)
    {
        if (words[after].IsCapitalized && known.IsPlace([words[after].Lower]))
            return NameCues.PlaceAfter;
        for (var i = after; i < Math.Min(words.Length, after + WordsToApposition); i++)
        {
            if (i > after && words[i].Gap != WordGap.Space)
                return NameCues.None;
            if (words[i].IsRole)
                return ClosesApposition(words, i) ? NameCues.RoleAfter : NameCues.None;
        }

        return NameCues.None;
    }

    // ", the Russian foreign minister, said"; not ", ABD Başkanı Trump'ın".
    private static bool ClosesApposition(NameWord[] words, int role)
    {
        while (role + 1 < words.Length && words[role + 1].IsRole && words[role + 1].Gap == WordGap.Space)
            role++;
        return role + 1 < words.Length && words[role + 1].Gap is WordGap.Comma or WordGap.Other;
    }

    private static NameCues Shape(NameWord[] name)
    {
        if (name.Length == 1 && name[0].IsAllCapitals)
            return NameCues.Acronym | NameCues.NoPersonShape;
        var odd = name.Any(word => word.IsAllCapitals || word.Lower.Any(char.IsDigit)) || name.Count(word => word.IsCapitalized) > 4;
        return odd ? NameCues.NoPersonShape : NameCues.None;
    }
}
