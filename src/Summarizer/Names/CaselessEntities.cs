using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names.SurnameFirst;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>Finds the names of known kind in an article in a script without capitals.</summary>
internal static class CaselessEntities
{
    private const int LastCharacter = 300_000;

    /// <summary>The names with their kinds; parts of a person's name count as the full name.</summary>
    public static IReadOnlyList<(NameGroup Name, NameKind Kind)> Groups(Article article)
    {
        var mentions = Mentions(article).Where(mention => mention.Kind != NameKind.Unknown).ToList();
        var kinds = mentions.GroupBy(mention => mention.Name.Key).ToDictionary(group => group.Key, group => group.First().Kind);
        var groups = NameGroup.Of(mentions.Select(mention => mention.Name));
        var shorter = AbsorbShorter(groups.Where(group => kinds[group.First.Key] == NameKind.Person));
        shorter.UnionWith(AbsorbWithoutWord(groups.Where(group => kinds[group.First.Key] == NameKind.Place), article.Language));
        return [.. groups.Where(group => !shorter.Contains(group)).Select(group => (group, kinds[group.First.Key]))];
    }

    /// <summary>Counts <c>上海</c> as <c>上海市</c>, and returns it.</summary>
    private static HashSet<NameGroup> AbsorbWithoutWord(IEnumerable<NameGroup> places, Language language)
    {
        var byName = places.GroupBy(place => place.Text).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var shorter = new HashSet<NameGroup>();
        foreach (var (text, place) in byName)
        {
            if (
                language.PlaceListing != PlaceListing.None
                && text.Length > 2
                && language.Unspaced.Districts.Contains(text[^1], StringComparison.Ordinal)
                && byName.TryGetValue(text[..^1], out var other)
            )
            {
                place.Absorb(other);
                shorter.Add(other);
            }
        }

        return shorter;
    }

    /// <summary>Counts names that another one begins or ends with as that one, and returns them.</summary>
    private static HashSet<NameGroup> AbsorbShorter(IEnumerable<NameGroup> people)
    {
        var shorter = new HashSet<NameGroup>();
        var fullOf = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        foreach (var (person, text) in people.Select(person => (person, person.Text)).OrderByDescending(one => one.Text.Length))
        {
            if (fullOf.TryGetValue(text, out var full))
            {
                full.Absorb(person);
                shorter.Add(person);
                continue;
            }

            for (var length = 1; length < text.Length; length++)
            {
                fullOf.TryAdd(text[..length], person);
                fullOf.TryAdd(text[length..], person);
            }
        }

        return shorter;
    }

    private static IEnumerable<(NameMention Name, NameKind Kind)> Mentions(Article article) =>
        SurnameNames.Reads(article.Language) ? Surnamed(article)
        : UnspacedNameReader.Reads(article.Language)
            ? UnspacedNameReader
                .Of(article.Language)
                .Read(article.Text[..Math.Min(article.Text.Length, LastCharacter)])
                .Select(name => (Mention(name.Text, name.Start), name.Kind))
        : article.Language.NameSigns == NameSigns.Lists ? Listed(article)
        : article.Sentences.Where(sentence => sentence.Span.Start < LastCharacter).SelectMany(sentence => Spaced(article, sentence.Span));

    private static IEnumerable<(NameMention Name, NameKind Kind)> Surnamed(Article article)
    {
        var names = SurnameNames.Of(article.Text[..Math.Min(article.Text.Length, LastCharacter)], article.Language);
        return names
            .All()
            .Concat(ListedPlaces.In(article.Text, article.Language).Where(place => !names.IsInOrganization(place)))
            .Select(name => (Mention(names.FullName(name.Text), name.Start), KindOf(name, article.Language)));
    }

    // "경기도", whose government speaks, is a place.
    private static NameKind KindOf(UnspacedName name, Language language) =>
        name.Kind == NameKind.Organization && language.Places.Contains(name.Text) ? NameKind.Place : name.Kind;

    private static IEnumerable<(NameMention Name, NameKind Kind)> Spaced(Article article, TextSpan span)
    {
        var sentence = span.Of(article.Text).ToString();
        var recognizer = CaselessNames.In(sentence, WordTokenizer.Words(sentence), article.Language, _ => false, isStrict: true);
        foreach (var name in recognizer.Names)
        {
            var start = recognizer.StartOf(name);
            var text = ArabicWord.Plain(sentence.AsSpan(start, recognizer.EndOf(name) - start));
            if (name.Kind == NameKind.Person && HasAttachedLetter(text, article.Language))
            {
                if (!article.Language.FirstNames.Contains(text[1..text.IndexOf(' ', StringComparison.Ordinal)]))
                    continue;
                (text, start) = (text[1..], start + 1);
            }

            // "للولايات المتحدة"
            if (name.Kind == NameKind.Place && text.StartsWith("لل", StringComparison.Ordinal))
                text = string.Concat("ال", text.AsSpan(2));
            yield return (Mention(text, span.Start + start), name.Kind);
        }
    }

    // Other sentences repeat parts of the names.
    private static IEnumerable<(NameMention Name, NameKind Kind)> Listed(Article article)
    {
        var text = article.Text[..Math.Min(article.Text.Length, LastCharacter)];
        var recognizer = CaselessNames.In(text, WordTokenizer.Words(text), article.Language, _ => false);
        foreach (var name in recognizer.Names)
        {
            var start = recognizer.StartOf(name);
            yield return (Mention(text[start..recognizer.EndOf(name)].Replace('\n', ' '), start), name.Kind);
        }
    }

    // "בתום הישיבה" and "לדוד כהן", but not "משה כהן"
    private static bool HasAttachedLetter(string name, Language language) =>
        name.IndexOf(' ', StringComparison.Ordinal) is var space
        && space > 1
        && language.AttachedLetters.Contains(name[0], StringComparison.Ordinal)
        && !language.FirstNames.Contains(name[..space]);

    private static NameMention Mention(string text, int start) => new(text, [text], NameCues.None, start);
}
