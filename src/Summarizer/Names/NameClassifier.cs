using Summarizer.Names.SurnameFirst;

namespace Summarizer.Names;

/// <summary>Classifies a name by the tables and the context of its mentions.</summary>
internal sealed class NameClassifier(IReadOnlyList<NameGroup> groups, KnownNames known)
{
    private const int MinNameLength = 2;
    private const int MaxPersonWords = 3;
    private const int MinAcronymLength = 3;
    private const int MaxAcronymLength = 8;
    private const NameCues SignsOfPerson = NameCues.RoleBefore | NameCues.RoleAfter | NameCues.SayingBeside | NameCues.AgeAfter;
    private readonly HashSet<string> _alone = [.. groups.Where(group => group.Words.Count == 1).Select(group => group.Words[0])];

    public NameKind Classify(NameGroup name)
    {
        if (name.Text.Length < MinNameLength)
            return NameKind.Unknown;
        if (known.IsAcronym(name.Words) && !name.Has(NameCues.Acronym))
            return NameKind.Unknown;
        if (known.IsPlace(name.Words))
            return NameKind.Place;
        if (known.IsOrganization(name.Words))
            return NameKind.Organization;
        if (name.Words.Count > 1 && IsPlaceOfInstitution(name.Words[0]))
            return NameKind.Place;
        if (HoldsOrganizationWord(name) && !IsPersonLikeOrganization(name))
            return NameKind.Organization;
        if (name.Words.Count > 1 && name.Words.Any(known.IsPlaceWord))
            return NameKind.Place;
        if (IsPresentedAsPerson(name) || BeginsWithGivenName(name) || RomanizedNames.IsFullName(name.Text))
            return NameKind.Person;
        if (IsFamousPerson(name))
            return NameKind.Person;
        var surnameFollows = !IsEvent(name) && IsCalledBySurname(name);
        if (name.Has(NameCues.OrganizationWordBefore))
            return surnameFollows ? NameKind.Unknown : NameKind.Organization;
        if (surnameFollows)
            return NameKind.Person;
        if (IsAcronym(name) || OwnsRoles(name))
            return NameKind.Organization;
        return IsPresentedAsPlace(name) || IsSomewhere(name) ? NameKind.Place : NameKind.Unknown;
    }

    /// <summary>Whether a name begins with a given name, so that a place at its end is a surname: <c>Selim Dalaman</c>.</summary>
    public bool HasGivenName(NameGroup name) =>
        IsGivenOrCalendar(name)
        || known.PlacesHaveSuffixes && name.Words.Count > 1 && name.Has(NameCues.RoleBefore) && !name.Has(NameCues.OwnsRole);

    /// <summary>Whether the language's table knows the name.</summary>
    public bool IsKnown(NameGroup name) => known.IsPlace(name.Words) || known.IsOrganization(name.Words);

    private bool HoldsOrganizationWord(NameGroup name) => name.Words.Count > 1 && name.Words.Any(known.IsOrganizationWord);

    // "Gedung DPR", "Gare du Nord"
    private bool IsPlaceOfInstitution(string first) => known.IsPlaceWord(first) && (known.HasRolesFirst || known.IsOrganizationWord(first));

    // "Suzi Force wrote": a surname that is also a word for an organization.
    private bool IsPersonLikeOrganization(NameGroup name) =>
        name.Words.Count == 2
        && known.IsUnambiguousGivenName(name.Words[0])
        && name.Has(NameCues.SayingBeside | NameCues.RoleBefore | NameCues.RoleAfter | NameCues.AgeAfter);

    private bool IsPresentedAsPerson(NameGroup name)
    {
        if (
            !HasPersonShape(name)
            || name.Words.Count == 1 && (known.IsOrganizationWord(name.Words[0]) || known.IsPlaceWord(name.Words[0]))
            || IsEvent(name)
        )
            return false;
        if (name.Has(NameCues.AgeAfter))
            return true;
        return name.Words.Count == 1
            ? (
                name.Has(NameCues.TitleBefore)
                || (name.Has(NameCues.SayingBefore) && (name.Count > 1 || known.HasSingleNames))
                || IsGivenName(name)
            ) && !name.Has(NameCues.EndsWithCommonWord)
            : name.Has(NameCues.RoleBefore | NameCues.RoleAfter)
                || (
                    name.Has(NameCues.SayingBeside)
                    && !name.Has(NameCues.HoldsCommonWord)
                    && (!name.Has(NameCues.OrganizationWordBefore) || known.IsGivenName(name.Words[0]))
                );
    }

    // "Grand National Festival", "Coptic Christians"
    private bool IsEvent(NameGroup name) =>
        known.HasGivenNames
        && name.Words.Count > 1
        && !known.IsGivenName(name.Words[0])
        && (known.IsCapitalizedWord(name.Words[^1]) || known.IsPluralDemonym(name.Words[^1]) || known.IsDemonym(name.Words[0]));

    // "Víctor de la Encina", "Ana María Gómez Pardo"
    private bool HasPersonShape(NameGroup name)
    {
        var mayBeLong = name.Has(NameCues.RoleBefore) || known.LinksSurnames && known.IsUnambiguousGivenName(name.Words[0]);
        return !name.Has(NameCues.NoPersonShape)
            && name.Words.Any(word => word.Length > 1) // "B.Ü."
            && !HasSuffixedAcronym(name.Text)
            && known.CountNameParts(name.Words) <= (mayBeLong ? MaxPersonWords + 1 : MaxPersonWords);
    }

    // "ABDnin Türkiyeye"
    private bool HasSuffixedAcronym(string name) =>
        known.PlacesHaveSuffixes
        && name.Split(' ').Any(word => word.Length > 2 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && word.Any(char.IsLower));

    // "Putin", without the rest of his name
    private bool IsFamousPerson(NameGroup name) =>
        name.Words.Count == 1
        && known.IsFamousName(name.Words[0])
        && !name.Has(NameCues.OrganizationWordBefore | NameCues.PlaceWordBeside | NameCues.NoPersonShape);

    // "Nadège sert ses premiers clients"
    private bool IsGivenName(NameGroup name) =>
        known.IsUnambiguousGivenName(name.Words[0])
        && !known.IsHomonym(name.Words[0])
        && !name.Has(NameCues.Opens | NameCues.ArticleBefore | NameCues.OrganizationWordBefore | NameCues.PlaceWordBeside);

    private bool BeginsWithGivenName(NameGroup name) =>
        (name.Words.Count > 1 || known.HasSingleNames && !name.Has(NameCues.PrepositionBefore))
        && HasPersonShape(name)
        && !name.Has(NameCues.EndsWithCommonWord | NameCues.ArticleBefore | NameCues.PlaceWordBeside)
        && (!name.Has(NameCues.OrganizationWordBefore) || known.HavePeopleCases && name.Words.Count > 1)
        && IsGivenOrCalendar(name)
        && (!IsOtherWord(name) || name.Has(SignsOfPerson) || _alone.Contains(name.Words[^1]));

    // "Hari Raya Galungan": a given name that is more often another word. Elsewhere such words are surnames, as in Vietnamese.
    private bool IsOtherWord(NameGroup name) => known.HasSingleNames && known.IsHomonym(name.Words[0]);

    // "April Hughes": a month or a weekday in a name is no date.
    private bool IsGivenOrCalendar(NameGroup name) =>
        known.IsGivenName(name.Words[0]) || name.Words.Count > 1 && known.IsCalendarWord(name.Words[0]);

    // Newspapers use a person's full name once and then the surname.
    private bool IsCalledBySurname(NameGroup name) =>
        name.Words.Count > 1
        && HasPersonShape(name)
        && !name.Has(NameCues.HoldsCommonWord | NameCues.ArticleBefore)
        && !MayOpenWithAnyWord(name)
        && _alone.Contains(name.Words[^1])
        && !_alone.Contains(name.Words[0])
        && known.PlaceAtStart(name.Words) == 0
        && !known.IsPlace([name.Words[^1]])
        && !known.IsOrganization([name.Words[^1]]);

    // "Meğer Messi", "Sorry Ruud": any word may precede a name at the beginning of a sentence. A surname is rarer there in languages with
    // articles.
    private bool MayOpenWithAnyWord(NameGroup name) =>
        name.Has(NameCues.Opens)
        && name.First.Start > 0
        && (known.HasNoArticles || known.IsGivenName(name.Words[^1]) && !known.IsGivenName(name.Words[0]));

    private static bool IsAcronym(NameGroup name) =>
        name.Has(NameCues.Acronym)
        && name.Has(NameCues.ShortForOrganization | NameCues.SayingBeside)
        && name.Text.Length is >= MinAcronymLength and <= MaxAcronymLength
        && !name.Text.All(c => "IVXLC".Contains(c, StringComparison.Ordinal));

    private static bool OwnsRoles(NameGroup name) => name.Has(NameCues.OwnsRole) && (name.Words.Count > 1 || name.Has(NameCues.Acronym));

    // "en Bilbao", but not "en Twitter", "en Primera" or "in het Grieks"
    private bool IsSomewhere(NameGroup name) =>
        name.Has(NameCues.LocativeBefore)
        && HasPersonShape(name)
        && !name.Has(NameCues.HoldsCommonWord | NameCues.ArticleBefore | NameCues.RoleBefore | NameCues.SayingBeside)
        && !name.Words.Any(word => known.IsCapitalizedWord(word) || known.IsDemonym(word));

    private bool IsPresentedAsPlace(NameGroup name) => !(name.Words.Count == 1 && known.IsDemonym(name.Words[0])) && IsBesidePlace(name);

    private static bool IsBesidePlace(NameGroup name) =>
        name.Has(NameCues.PlaceWordBeside) || (name.Has(NameCues.PrepositionBefore) && name.Has(NameCues.PlaceAfter));
}
