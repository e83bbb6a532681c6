using Summarizer.Languages;

namespace Summarizer.Names;

/// <summary>Adds the speakers of quotes to the people of an article: quotations show people whom no role or given name shows.</summary>
internal static class SpeakerNames
{
    private const int MinWords = 2;
    private const int MaxWords = 4;

    public static NamedEntities AddTo(NamedEntities found, IEnumerable<string?> speakers, Language language)
    {
        var known = KnownNames.Of(language);
        var people = found.People.ToList();
        foreach (var speaker in speakers.OfType<string>().Select(speaker => WithoutInstitution(NameReader.CleanSpace(speaker), language)))
        {
            var isNew =
                people.Count < EntityFinder.MaxPerKind
                && IsPerson(speaker, language, known)
                && !found.Organizations.Concat(found.Places).Any(name => Overlap(name, speaker))
                && !people.Exists(person => Overlap(person, speaker));
            if (isNew)
                people.Add(speaker);
        }

        return found with
        {
            People = people,
        };
    }

    // "ΓΣΕΕ Μαρία Λάμπρου"
    private static string WithoutInstitution(string speaker, Language language)
    {
        var words = speaker.Split(' ');
        var given = Array.FindIndex(words, word => language.FirstNames.Contains(language.Lower(word)));
        return language.InstitutionsFollowRoles && given > 0 && given < words.Length - 1 ? string.Join(' ', words[given..]) : speaker;
    }

    private static bool IsPerson(string speaker, Language language, KnownNames known)
    {
        var words = speaker.Split(' ');
        var lower = words.Select(word => language.Lower(word)).ToList();
        return words.Length is >= MinWords and <= MaxWords
            && (
                language.FirstNames.Contains(lower[0])
                || char.IsUpper(words[0][0])
                    && char.IsUpper(words[^1][0])
                    && !(known.HasGivenNames && (known.IsCapitalizedWord(lower[^1]) || known.OrganizationAtStart(lower) > 0))
            )
            && !Array.Exists(words, word => word.Length > 1 && !word.Any(char.IsLower) && word.Any(char.IsUpper))
            && !known.IsPlace(lower)
            && !known.IsOrganization(lower)
            && known.PlaceAtStart(lower) == 0
            && !lower.Exists(known.IsOrganizationWord);
    }

    // "Selim Dalaman" and "Dalaman"
    private static bool Overlap(string one, string other)
    {
        var (first, second) = (one.Split(' '), other.Split(' '));
        return first.All(second.Contains) || second.All(first.Contains);
    }
}
