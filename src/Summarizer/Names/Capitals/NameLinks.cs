using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names.Capitals;

/// <summary>
/// Where a name goes on after words in lower case: Organización Mundial <c>de la</c> Salud, Nelson Paulino <c>dos</c> Santos.
/// </summary>
internal sealed class NameLinks(Language language, KnownNames known)
{
    private const int MaxLinks = 3;
    private const int MaxWordsToNoun = 3;

    /// <summary>The end of the next part of a name from <paramref name="start"/>, which may go on at <paramref name="i"/>; or 0.</summary>
    public int NextPartEnd(NameWord[] words, int start, int i)
    {
        if (language.InstitutionLinks.Count + language.FieldConjunctions.Count > 0 && HasInstitutionNoun(words, start, i))
        {
            if (FieldsEnd(words, start, i) is > 0 and var fields)
                return fields;
            var next = AfterLinks(words, i, language.InstitutionLinks);
            return next > 0 && MayBePartOfInstitution(words, next) ? next + 1 : 0;
        }

        var mayHaveSurname =
            known.LinksSurnames && known.IsGivenName(words[start].Lower) && i < words.Length && !language.Articles.Contains(words[i].Lower);
        var surname = mayHaveSurname ? AfterLinks(words, i, language.SurnameLinks) : 0;
        return surname > 0 && MayBeSurname(words, i, surname) ? surname + 1 : 0;
    }

    /// <summary>
    /// Whether a particle after the noun of an institution can join it with the next word: not Gobierno <c>de</c> Ana Gil.
    /// </summary>
    public bool MayFollowInstitution(NameWord[] words, int particle) =>
        (!language.CapitalizesNouns || language.Articles.Contains(words[particle].Lower))
        && !(language.InstitutionLinks.Count > 0 && particle + 1 < words.Length && BeginsPerson(words, particle + 1));

    // The capitalized word after linking words, or 0.
    private static int AfterLinks(NameWord[] words, int first, IReadOnlySet<string> links)
    {
        var i = first;
        while (
            i < words.Length
            && i - first < MaxLinks
            && words[i].Gap == WordGap.Space
            && !words[i].IsCapitalized
            && links.Contains(words[i].Lower)
        )
            i++;
        return i > first && IsPlainCapital(words, i) && words[i].Gap == WordGap.Space ? i : 0;
    }

    private bool HasInstitutionNoun(NameWord[] words, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + MaxWordsToNoun) && words[i].IsCapitalized; i++)
        {
            if (known.IsOrganizationWord(words[i].Lower))
                return !language.CapitalizesNouns || !known.IsKindOfOrganization(words[i].Lower);
        }

        return false;
    }

    // "Comisión Nacional del Agua", but not "Gobierno de Ana Gil Pardo" or "Gobierno del PP".
    private bool MayBePartOfInstitution(NameWord[] words, int next) =>
        !known.IsOrganizationWord(words[next].Lower) && !known.IsOrganization([words[next].Lower]) && !BeginsPerson(words, next);

    // "Ministerio de Agricultura, Pesca y Alimentación", "Comissão de Verificação e Fiscalização"
    private int FieldsEnd(NameWord[] words, int start, int i)
    {
        var isLinked = language.JoinedKinds.Count > 0 || words[start..i].Any(word => !word.IsCapitalized);
        if (language.FieldConjunctions.Count == 0 || !isLinked || IsNameOfOther(words, i - 1))
            return 0;
        while (IsPlainCapital(words, i) && words[i].Gap == WordGap.Comma && !IsNameOfOther(words, i))
            i++;
        return
            i + 1 < words.Length
            && words[i].Gap == WordGap.Space
            && language.FieldConjunctions.Contains(words[i].Lower)
            && IsPlainCapital(words, i + 1)
            && words[i + 1].Gap == WordGap.Space
            && !IsNameOfOther(words, i + 1)
            && !known.IsOrganizationWord(words[i + 1].Lower)
            ? i + 2
            : 0;
    }

    private bool IsNameOfOther(NameWord[] words, int i) =>
        known.IsPlace([words[i].Lower]) || known.IsOrganization([words[i].Lower]) || known.IsGivenName(words[i].Lower);

    private bool MayBeSurname(NameWord[] words, int i, int surname) =>
        !known.IsPlace([words[i - 1].Lower])
        && !known.IsPlace([words[surname].Lower])
        && !NamesInstitution(words, surname)
        && known.OrganizationAtStart([.. words.Skip(surname).Take(KnownNames.MaxWords).Select(word => word.Lower)]) == 0;

    // "Friederike Mai von der Martin-Luther-Universität"
    private bool NamesInstitution(NameWord[] words, int start)
    {
        for (
            var i = start;
            i < words.Length && words[i].IsCapitalized && (i == start || words[i].Gap is WordGap.Space or WordGap.Hyphen);
            i++
        )
        {
            if (words[i].IsAllCapitals || known.IsOrganizationWord(words[i].Lower))
                return true;
        }

        return false;
    }

    private bool BeginsPerson(NameWord[] words, int i) =>
        known.IsGivenName(words[i].Lower) && i + 1 < words.Length && words[i + 1] is { IsCapitalized: true, Gap: WordGap.Space };

    private static bool IsPlainCapital(NameWord[] words, int i) =>
        i < words.Length && words[i] is { IsCapitalized: true, IsAllCapitals: false, IsRole: false };
}
