namespace Summarizer.Quotes.People;

// Where one name ends and another begins.
internal sealed partial class MentionReader
{
    private const int MaxParticles = 2;
    private const int MaxPlaceLength = 6;

    // "Diego de Hinojosa", "Íñigo de la Torre": after a first name, what usually is a preposition joins.
    private int Surname(int particle)
    {
        if (!text.Language.FirstNames.Contains(text.Lower(particle - 1)))
            return 0;
        var word = particle;
        while (
            word - particle < MaxParticles
            && word + 1 < text.Words.Count
            && text.GapAfter(word) is " "
            && text[word] is "de" or "del" or "la" or "las" or "los" or "du" or "des"
        )
            word++;
        return word > particle && Continues(word) && !text.Language.Places.Contains(text[word].ToString()) ? word : 0;
    }

    // "resume desde Yamena Idrissa Kaboré", "la sénatrice du Bas-Rhin Marlyse Zeller": after a preposition, the place or the institution
    // comes before the person.
    private int EndOfPlace(int first, int end)
    {
        if (end - first < 3 || first == 0 || !FollowsPreposition(first))
            return end;
        for (var word = Math.Min(end - 2, first + MaxPlaceLength); word > first; word--)
        {
            if (text.GapAfter(word - 1) is not " ")
                continue;
            var before = text.Slice(first, word);
            if (
                text.Language.Places.Contains(before)
                || text.Language.Organizations.Contains(before)
                || word == first + 1 && IsAllCapitals(first) && text[first].Length > 1
                || text.Language.FirstNames.Contains(text.Lower(word))
                    && !text.Language.FirstNames.Contains(text.Lower(first))
                    && !text.Language.Roles.Contains(text.Lower(first))
            )
                return word;
        }

        return end;
    }

    private bool FollowsPreposition(int word) =>
        text.HasElision(word) && text[word][0] is 'd'
        || text.GapAfter(word - 1) is " " && text.Language.Prepositions.Contains(text.Lower(word - 1));

    // "la Lyonnaise Camille Morin", "l'Ukrainienne Oksana"
    private bool IsDemonym(int first, int end)
    {
        if (
            text.Language.DemonymEndings.Count == 0
            || end - first > 1 && text.GapAfter(first) is not " "
            || text.Language.Places.Contains(text.Slice(first, first + 1))
            || text.Language.Organizations.Contains(text.Slice(first, first + 1))
        )
            return false;
        var lower = text.LowerWithoutAffix(first);
        var hasArticle =
            text.HasElision(first)
            || first > 0
                && text.GapAfter(first - 1) is " "
                && (
                    text.Language.DefiniteArticles.Contains(text.Lower(first - 1))
                    || text.Language.IndefiniteWords.Contains(text.Lower(first - 1))
                );
        return hasArticle && text.Language.DemonymEndings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal));
    }
}
