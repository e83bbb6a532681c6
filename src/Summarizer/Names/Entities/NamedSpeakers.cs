using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names.Capitals;
using Summarizer.Text;

namespace Summarizer.Names.Entities;

/// <summary>
/// Adds the speakers of quotes to the people of an article: quotations show people whom no role or given name shows, and where their names
/// begin and end.
/// </summary>
internal sealed class NamedSpeakers(Article article)
{
    private const int MinWords = 2;
    private const int MaxWords = 5;
    private const int MaxOccurrences = 200;

    private readonly Language _language = article.Language;
    private readonly KnownNames _known = KnownNames.Of(article.Language);

    /// <summary>
    /// A speaker as the people of the article have it: a surname that only one of them has in full, and a name without the words before
    /// it: <c>Karen Jenkins</c> for <c>US Karen Jenkins</c>.
    /// </summary>
    public string? InFull(string? speaker, IReadOnlyList<string> people)
    {
        if (speaker is null || people.Contains(speaker))
            return speaker;
        if (speaker.Contains(' ', StringComparison.Ordinal))
            return people.FirstOrDefault(person => EndsWithPerson(speaker, person)) ?? speaker;
        var bearers = people.Where(person => Holds(person, speaker)).Take(2).ToList();
        return bearers.Count == 1 && !_known.IsPlace([_language.Lower(speaker)]) && !HasHeadOfThing(bearers[0]) ? bearers[0] : speaker;
    }

    /// <summary>
    /// The names, with the speakers added to the people. A speaker replaces parts of the same name, even those listed as a place or an
    /// organization:
    /// <c>Hotman Paris</c>, not <c>Hotman</c> and <c>Paris</c>. Speakers come first if there are too many people.
    /// </summary>
    public NamedEntities AddTo(NamedEntities found, IEnumerable<string?> speakers)
    {
        var (people, organizations, places) = (found.People.ToList(), found.Organizations.ToList(), found.Places.ToList());
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var speaker in speakers.OfType<string>().Select(one => WithoutInstitution(NameReader.CleanSpace(one))).Distinct())
        {
            if (!IsPerson(speaker))
                continue;
            if (people.Exists(person => Holds(person, speaker) && !HasForeignHead(person, speaker)))
            {
                RemoveParts(organizations, speaker);
                RemoveParts(places, speaker);
                continue;
            }

            if (!ReleaseFrom(organizations, speaker) || !ReleaseFrom(places, speaker))
                continue;
            Replace(people, speaker);
            added.Add(speaker);
        }

        var others = people.Where(person => !added.Contains(person)).Take(Math.Max(0, EntityFinder.MaxPerKind - added.Count)).ToHashSet();
        return new(
            [.. people.Where(person => added.Contains(person) || others.Contains(person)).Take(EntityFinder.MaxPerKind)],
            organizations,
            places
        );
    }

    // "ΓΣΕΕ Μαρία Λάμπρου"
    private string WithoutInstitution(string speaker)
    {
        var words = speaker.Split(' ');
        var given = Array.FindIndex(words, IsGiven);
        return _language.InstitutionsFollowRoles && given > 0 && given < words.Length - 1 ? string.Join(' ', words[given..]) : speaker;
    }

    private bool IsGiven(string word) => _language.FirstNames.Contains(_language.Lower(word));

    private bool IsPerson(string speaker)
    {
        var words = speaker.Split(' ');
        var lower = words.Select(word => _language.Lower(word)).ToList();
        if (words.Length == 1 && !IsSingleName(speaker) || words.Length > MaxWords)
            return false;
        return (
                IsGiven(words[0])
                || char.IsUpper(words[0][0])
                    && char.IsUpper(words[^1][0])
                    && _known.PlaceAtStart(lower) == 0
                    && !(_known.HasGivenNames && (_known.IsCapitalizedWord(lower[^1]) || _known.OrganizationAtStart(lower) > 0))
            )
            && !Array.Exists(words, word => word.Length > 1 && !word.Any(char.IsLower) && word.Any(char.IsUpper))
            && !_known.IsPlace(lower)
            && !_known.IsOrganization(lower)
            && !lower[..^1].Exists(_known.IsOrganizationWord)
            && (!_known.IsOrganizationWord(lower[^1]) || _known.IsUnambiguousGivenName(lower[0]));
    }

    // "Sarmidi", where people have single names, and "Thiago"
    private bool IsSingleName(string speaker)
    {
        var lower = _language.Lower(speaker);
        return speaker.Length > MinWords
            && char.IsUpper(speaker[0])
            && (_language.HasSingleNames || _known.IsUnambiguousGivenName(lower))
            && !_known.IsCapitalizedWord(lower)
            && !_known.IsDemonym(lower)
            && !_known.IsOrganizationWord(lower)
            && !_known.IsPlaceWord(lower)
            && !_language.Roles.Contains(lower)
            && !_language.CommonWords.Contains(lower);
    }

    // "Gutachter Leander Busch": a person begins with a given name, not with a noun or an institution before it.
    private bool HasForeignHead(string person, string speaker) =>
        person.EndsWith($" {speaker}", StringComparison.Ordinal)
        && speaker.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
        && person.IndexOf(' ', StringComparison.Ordinal) is > 1 and var head
        && !IsGiven(person[..head])
        && (_language.CapitalizesNouns || HasHeadOfThing(person) || _known.HasRolesFirst && IsGiven(speaker[..space]));

    private bool HasHeadOfThing(string person)
    {
        var words = person.Split(' ').Select(word => _language.Lower(word)).ToList();
        return words.Count > 2
            && !_known.IsGivenName(words[0])
            && (_known.PlaceAtStart(words) > 0 || _known.OrganizationAtStart(words) > 0 || _known.IsOrganizationWord(words[0]));
    }

    // "Hessens Digitalministerin Cosima Brandt", where the people have Cosima Brandt
    private bool EndsWithPerson(string speaker, string person) =>
        speaker.EndsWith($" {person}", StringComparison.Ordinal)
        && person.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
        && !IsGiven(speaker[..speaker.IndexOf(' ', StringComparison.Ordinal)])
        && (IsGiven(person[..space]) || HasHeadOfThing(speaker));

    // Takes the speaker out of the names of another kind; false if the speaker is itself such a name.
    private bool ReleaseFrom(List<string> names, string speaker)
    {
        if (names.Exists(name => Holds(name, speaker)))
        {
            if (!IsGiven(speaker.Split(' ')[0]) || !speaker.Contains(' ', StringComparison.Ordinal))
                return false;
            for (var i = 0; i < names.Count; i++)
            {
                if (Holds(names[i], speaker))
                    names[i] = names[i].Replace(speaker, "", StringComparison.Ordinal).Trim();
            }

            names.RemoveAll(name => !IsInstitution(name));
            return true;
        }

        RemoveParts(names, speaker);
        return true;
    }

    private void RemoveParts(List<string> names, string speaker) =>
        names.RemoveAll(name => name != speaker && Holds(speaker, name) && !OccursAlone(name, speaker));

    private bool IsInstitution(string name)
    {
        var lower = name.Split(' ').Select(word => _language.Lower(word)).ToList();
        return name.Length > 1 && (lower.Count > 1 || _known.IsOrganization(lower) || _known.IsPlace(lower) || name.All(char.IsUpper));
    }

    // "di Paris", when Hotman Paris is a speaker
    private bool OccursAlone(string name, string speaker)
    {
        var text = article.Text;
        var before = speaker.IndexOf(name, StringComparison.Ordinal);
        var at = text.IndexOf(name, StringComparison.Ordinal);
        for (var count = 0; at >= 0 && count < MaxOccurrences; count++, at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var isInSpeaker = at >= before && text.AsSpan(at - before).StartsWith(speaker, StringComparison.Ordinal);
            if (!isInSpeaker && !WordEdges.ContinuesBefore(text, at) && (_language.PlacePrepositions.Count == 0 || FollowsPreposition(at)))
                return true;
        }

        return false;
    }

    private bool FollowsPreposition(int at)
    {
        var before = article.Text.AsSpan(0, at).TrimEnd(' ');
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        return word.Length > 0 && _language.Prepositions.Contains(_language.Lower(word));
    }

    private static void Replace(List<string> people, string speaker)
    {
        var first = people.FindIndex(person => person != speaker && (Holds(speaker, person) || Holds(person, speaker)));
        if (first >= 0)
        {
            people[first] = speaker;
            for (var i = people.Count - 1; i > first; i--)
            {
                if (Holds(speaker, people[i]))
                    people.RemoveAt(i);
            }
        }
        else if (!people.Contains(speaker))
        {
            people.Add(speaker);
        }
    }

    // "Selim Dalaman" and "Dalaman"
    private static bool Holds(string name, string part) => $" {name} ".Contains($" {part} ", StringComparison.Ordinal);
}
