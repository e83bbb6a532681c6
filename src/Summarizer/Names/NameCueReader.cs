using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names;

internal static class NameCueReader
{
    private const int WordsToApposition = 4;
    private const int MaxOrganizationLength = 6;
    private const int MaxRoleLength = 7;
    private const int AgeLength = 2;

    public static NameCues Read(NameWord[] words, int start, int end, Language language, KnownNames known) =>
        (
            Before(words, start, language, known)
            & (known.HasRolesFirst && PersonFollows(words, end) ? ~(NameCues.RoleBefore | NameCues.TitleBefore) : ~NameCues.None)
        )
        | After(words, end, language, known)
        | Shape(words[start..end]);

    // "Pelatih Merpati, Joko Susilo, kecewa": the name of the person follows between commas.
    private static bool PersonFollows(NameWord[] words, int end)
    {
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
        if (start > 0 && words[start].Gap == WordGap.Other && EndsOrganization(words, start - 1, known))
            return NameCues.ShortForOrganization;
        if (start > 0 && words[start].Gap == WordGap.Comma && EndsRole(words, start - 1, language, known))
            return NameCues.RoleBefore;
        if (start == 0 || words[start].Gap != WordGap.Space)
            return NameCues.None;
        var before = words[start - 1];
        var cues = language.Articles.Contains(before.Lower) ? NameCues.ArticleBefore : NameCues.None;
        if (before.IsRole)
            cues |= before.IsCapitalized ? NameCues.RoleBefore | NameCues.TitleBefore : NameCues.RoleBefore;
        if (before.Word.HasSuffix)
            return cues & ~(NameCues.RoleBefore | NameCues.TitleBefore);
        if (SpeakerFollows(before, language))
            cues |= NameCues.SayingBeside | NameCues.SayingBefore;
        if (before.IsCapitalized)
            return cues;
        if (known.IsOrganizationWord(before.Lower))
            cues |= NameCues.OrganizationWordBefore;
        if (known.IsPlaceWord(before.Lower) || IsPlaceOf(words, start - 1, language, known))
            cues |= NameCues.PlaceWordBeside;
        if (language.PlacePrepositions.Contains(before.Lower))
            cues |= NameCues.PrepositionBefore;
        return cues;
    }

    // '", said Smith' and "belirten Lukaşenko", but not "he told Newsbeat", where the listener follows.
    private static bool SpeakerFollows(NameWord verb, Language language) =>
        language.ReportingVerbs.Contains(verb.Lower) && (verb.Gap != WordGap.Space || language.PlacePrepositions.Count == 0);

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

    // "Ulusal Güvenlik Konseyi (UGK)"
    private static bool EndsOrganization(NameWord[] words, int last, KnownNames known)
    {
        for (var i = last; i >= 0 && i > last - MaxOrganizationLength && words[i].IsCapitalized; i--)
        {
            if (known.IsOrganizationWord(words[i].Lower))
                return true;
        }

        return false;
    }

    private static NameCues After(NameWord[] words, int end, Language language, KnownNames known)
    {
        if (end >= words.Length)
            return NameCues.None;
        var suffixed = words[end - 1].Word.HasSuffix;
        var after = words[end];
        if (after.Gap == WordGap.Comma && !suffixed)
            return AfterComma(words, end, known);
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
