using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names.Capitals;

namespace Summarizer.Names;

/// <summary>
/// Finds the people, organizations and places in an article with rules that a reader can check: a role next to a name indicates a person,
/// an organization word indicates an organization, and the table or a place word indicates a place. A surname counts as its full name.
/// Uncertain names are left out.
/// </summary>
internal static class EntityFinder
{
    /// <summary>The maximum number each of people, organizations and places.</summary>
    public const int MaxPerKind = 15;

    private const int MaxLength = 120;
    private const int MaxPersonWords = 3;

    // Important names occur early.
    private const int LastCharacter = 300_000;

    /// <summary>The names by kind, the most frequent first.</summary>
    public static NamedEntities Find(Article article) => ToEntities(Groups(article));

    /// <summary>The names with their kinds; shorter forms are merged into full names.</summary>
    public static IReadOnlyList<(NameGroup Name, NameKind Kind)> Groups(Article article)
    {
        if (article.Language.NameSigns != NameSigns.Capitals)
            return CaselessEntities.Groups(article);
        if (article.Language.PlaceListing == PlaceListing.None)
            return Recognized(article);
        var places = ListedPlaces.Groups(article);
        return [.. places, .. Recognized(article).Where(found => !places.Any(place => place.Name.Text == found.Name.Text))];
    }

    /// <summary>The names of people, and names that look like one though nothing shows what they name.</summary>
    public static IEnumerable<(string Name, bool IsKnown)> PossiblePeople(Article article)
    {
        var places = article.Language.PlaceListing == PlaceListing.None ? [] : ListedPlaces.Groups(article);
        return (article.Language.NameSigns == NameSigns.Capitals ? WithUnknown(article) : Groups(article))
            .Where(found => found.Kind == NameKind.Person || found.Kind == NameKind.Unknown && LooksLikePerson(found.Name))
            .Where(found => !places.Any(place => place.Name.Text == found.Name.Text))
            .Select(found => (found.Name.Text, found.Kind == NameKind.Person));
    }

    private static bool LooksLikePerson(NameGroup name) =>
        name.Words.Count <= MaxPersonWords
        && (name.Words.Count > 1 || name.Has(NameCues.RoleBefore | NameCues.RoleAfter | NameCues.SayingBeside) && !name.Has(NameCues.Opens))
        && !name.Has(
            NameCues.NoPersonShape
                | NameCues.Acronym
                | NameCues.ArticleBefore
                | NameCues.OrganizationWordBefore
                | NameCues.PlaceWordBeside
                | NameCues.HoldsCommonWord
                | NameCues.EndsWithCommonWord
        );

    private static IReadOnlyList<(NameGroup Name, NameKind Kind)> Recognized(Article article) =>
        [.. WithUnknown(article).Where(found => found.Kind != NameKind.Unknown)];

    private static IReadOnlyList<(NameGroup Name, NameKind Kind)> WithUnknown(Article article)
    {
        var groups = NameGroup.Of(NameReader.Of(article).Names.Where(IsCertain));
        var classifier = new NameClassifier(groups, KnownNames.Of(article.Language));
        var kinds = groups.ToDictionary(group => group, classifier.Classify);
        var people = new FullNames(
            groups.Where(group => kinds[group] == NameKind.Person && group.Words.Count > 1),
            article.Language.ApostropheShowsName ? article.Language.NounSuffixes : WordSet.Empty
        );
        var merged = groups
            .Where(group =>
                (!classifier.IsKnown(group) || people.HaveSurname(group, classifier))
                && MayBePerson(group, kinds[group])
                && people.Absorb(group, NameCases.Of(article.Language), classifier.HasGivenName(group))
            )
            .ToHashSet();
        return [.. groups.Where(group => !merged.Contains(group)).Select(group => (group, kinds[group]))];
    }

    private static bool IsCertain(NameMention name) =>
        name.Start < LastCharacter && (name.Cues & (NameCues.OnlyOpens | NameCues.InHeading)) == NameCues.None;

    private static bool MayBePerson(NameGroup group, NameKind kind) =>
        kind is NameKind.Person or NameKind.Unknown || group.Words.Count == 1;

    public static NamedEntities ToEntities(IReadOnlyList<(NameGroup Name, NameKind Kind)> names) =>
        new(Names(names, NameKind.Person), Names(names, NameKind.Organization), Names(names, NameKind.Place));

    private static IReadOnlyList<string> Names(IReadOnlyList<(NameGroup Name, NameKind Kind)> names, NameKind kind) =>
        [
            .. names
                .Where(it => it.Kind == kind && it.Name.Text.Length <= MaxLength)
                .OrderByDescending(it => it.Name.Count)
                .ThenBy(it => it.Name.First.Start)
                .Take(MaxPerKind)
                .Select(it => it.Name.Text),
        ];
}
