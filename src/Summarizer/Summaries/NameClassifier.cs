namespace Summarizer.Summaries;

/// <summary>Tells what a name names, from the tables and from what stands around its mentions.</summary>
internal sealed class NameClassifier(IReadOnlyList<NameGroup> groups, KnownNames known)
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 6;
    private readonly HashSet<string> _alone = [.. groups.Where(group => group.Words.Count == 1).Select(group => group.Words[0])];

    /// <summary>The kind of a name.</summary>
    public NameKind Classify(NameGroup name)
    {
        if (known.IsPlace(name.Words)) return NameKind.Place;
        if (known.IsOrganization(name.Words) || HoldsOrganizationWord(name)) return NameKind.Organization;
        if (name.Words.Count > 1 && name.Words.Any(known.IsPlaceWord)) return NameKind.Place;
        if (name.Has(NameCues.OrganizationWordBefore)) return NameKind.Organization;
        if (IsPerson(name)) return NameKind.Person;
        if (IsAcronym(name) || OwnsRoles(name)) return NameKind.Organization;
        return IsPlace(name) ? NameKind.Place : NameKind.Unknown;
    }

    private bool HoldsOrganizationWord(NameGroup name) => name.Words.Count > 1 && name.Words.Any(known.IsOrganizationWord);

    private bool IsPerson(NameGroup name)
    {
        if (name.Has(NameCues.NoPersonShape)) return false;
        if (name.Words.Count == 1) return name.Has(NameCues.TitleBefore) || (name.Has(NameCues.SayingBefore) && name.Count > 1);
        return name.Has(NameCues.RoleBefore | NameCues.RoleAfter | NameCues.SayingBeside) || IsCalledBySurname(name);
    }

    // Full name once, surname after that: so newspapers write of people.
    private bool IsCalledBySurname(NameGroup name) =>
        _alone.Contains(name.Words[^1]) && !_alone.Contains(name.Words[0]) && !known.IsPlace([name.Words[^1]]) && !known.IsOrganization([name.Words[^1]]);

    private static bool IsAcronym(NameGroup name) =>
        name.Has(NameCues.Acronym) && name.Count > 1 && name.Text.Length is >= ShortestAcronym and <= LongestAcronym && !name.Text.All(c => "IVXLC".Contains(c));

    private static bool OwnsRoles(NameGroup name) => name.Has(NameCues.OwnsRole) && (name.Words.Count > 1 || name.Has(NameCues.Acronym));

    private static bool IsPlace(NameGroup name) =>
        name.Has(NameCues.PlaceWordBeside)
        || (name.Has(NameCues.PrepositionBefore) && name.Has(NameCues.PlaceAfter))
        || (name.AfterPrepositions > 1 && !name.Has(NameCues.Acronym) && name.AfterPrepositions * 2 > name.Count);
}
