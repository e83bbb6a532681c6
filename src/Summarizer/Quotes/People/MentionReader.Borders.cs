using Summarizer.Names.SurnameFirst;

namespace Summarizer.Quotes.People;

// Where one name ends and another begins.
internal sealed partial class MentionReader
{
    private const int MaxParticles = 2;
    private const int MaxPlaceLength = 6;

    // "Diego de Hinojosa", "Íñigo de la Torre", "Amelie von Berg": after a first name, what usually is a preposition joins.
    private int Surname(int particle)
    {
        var isTitle = text.Language.ElidesVowels && text.Language.Abbreviations.Contains(text[particle - 1].ToString());
        if (!text.Language.FirstNames.Contains(text.Lower(particle - 1)) && !isTitle)
            return 0;
        var word = particle;
        while (
            word - particle < MaxParticles
            && word + 1 < text.Words.Count
            && text.GapAfter(word) is " "
            && IsParticle(word, isFirst: word == particle)
        )
            word++;
        return
            word > particle
            && Continues(word)
            && !text.Language.Places.Contains(text[word].ToString())
            && !text.Language.Organizations.Contains(text[word].ToString())
            ? word
            : 0;
    }

    // "von der", but not "der": where nouns have capitals, an article before one begins another phrase.
    private bool IsParticle(int word, bool isFirst) =>
        text[word] is "des" // Not a particle elsewhere: "LR des Yvelines".
        || text.Language.NameParticles.Contains(text[word].ToString())
            && !text.Language.Conjunctions.Contains(text.Lower(word))
            && !(isFirst && text.Language.CapitalizesNouns && text.Language.Articles.Contains(text.Lower(word)));

    // "Geoffroy Roux de Bézieux", "M. Pocquet du Haut-Jussé", but not "Luc Morin de Brest" or "Luc Morin de LCI"
    private int SecondSurname(int first, int particle)
    {
        var isNamed = text.Language.FirstNames.Contains(text.Lower(first)) || text.Language.Roles.Contains(text.Lower(first));
        return
            isNamed
            && text.Language.ElidesVowels
            && particle + 1 < text.Words.Count
            && text[particle] is "de" or "du"
            && text.GapAfter(particle) is " "
            && Continues(particle + 1)
            && !IsInstitution(particle + 1)
            && !text.Language.OrganizationWords.Contains(text.Lower(particle + 1))
            && !text.HasElision(particle + 1)
            ? particle + 1
            : 0;
    }

    // "Veules-les-Roses", "Pas-de-Calais", "Saint-Rémy-de-la-Vanne"
    private int EndOfHyphens(int word)
    {
        if (text.GapAfter(word) is not "-")
            return 0;
        if (IsRomanizedName(word - 1))
            return word + 1;
        var next = word + 1;
        while (
            next + 1 < text.Words.Count
            && next - word <= MaxParticles
            && text.Language.FunctionWords.Contains(text.Lower(next))
            && !text.IsCapital(next)
            && text.GapAfter(next) is "-"
        )
            next++;
        return next > word + 1 && text.IsCapital(next) ? next : 0;
    }

    // "Kim Jong-un", "Li Song-ho"
    private bool IsRomanizedName(int surname) =>
        surname >= 0
        && surname + 2 < text.Words.Count
        && text.GapAfter(surname) is " "
        && IsPlainWord(surname + 2)
        && RomanizedNames.IsSyllable(text.Lower(surname + 2))
        && RomanizedNames.IsSurname(text.Lower(surname));

    private bool IsPlainWord(int word) => !text.IsCapital(word) && text.Words[word].Kind == Summarizer.Text.WordKind.Letters;

    // "le Conseil constitutionnel a", "la Société de chasse du Jura (SCJ)": what follows belongs to the institution, up to a verb or mark.
    private int EndOfInstitution(int first, int end)
    {
        if (
            !text.Language.ElidesVowels
            || BeginsSentence(first)
            || !text.Language.OrganizationWords.Contains(text.LowerWithoutAffix(first))
        )
            return end;
        for (var word = end; word < end + MaxPlaceLength + 1; word++)
        {
            if (word == text.Words.Count)
                return word;
            var lower = text.LowerWithoutAffix(word);
            if (text.GapAfter(word - 1) is not (" " or "-") || text.IsVerb(word) || text.Language.FiniteVerbs.Contains(lower))
                return text.Language.Articles.Contains(text.Lower(word - 1)) || IsGenitive(word - 1) ? end : word;
            if (!IsGenitive(word) && !text.Language.DefiniteArticles.Contains(lower) && text.Language.FunctionWords.Contains(lower))
                return end;
        }

        return end;

        bool IsGenitive(int word) => text.Language.GenitiveWords.Contains(text.Lower(word));
    }

    // "resume desde Yamena Idrissa Kaboré", "la sénatrice du Bas-Rhin Marlyse Zeller": after a preposition, the place or the institution
    // comes before the person.
    private int EndOfPlace(int first, int end)
    {
        if (end - first < 3 || first == 0)
            return end;
        // "pelatih Borneo FC Andi Baso", "timnas Kamboja Budi Santoso", "juara dunia MotoGP Valentino Rossi"
        if (
            text.Language.HasSingleNames
            && text.GapAfter(first - 1) is " "
            && (
                text.Language.Roles.Contains(text.Lower(first - 1))
                || (text.Language.Places.Contains(text[first].ToString()) || IsBrand(first))
                    && text.Language.FirstNames.Contains(text.Lower(first + 1))
            )
            && AfterInstitution(first, end) is var person
            && person > first
        )
            return person;
        if (EndOfOrganization(first, end) is var organization && organization < end)
            return organization;
        if (text.Language.NounsComeLast && IsPartOfThing(end - 1) || !FollowsPreposition(first) && !FollowsKind(first))
            return end;
        for (var word = Math.Min(end - 2, first + MaxPlaceLength); word > first; word--)
        {
            if (text.GapAfter(word - 1) is not " ")
                continue;
            var before = text.Slice(first, word);
            if (word == first + 1 && text.Language.Media.Contains(text.Slice(first, first + 2)))
                return end;
            if (
                text.Language.Places.Contains(before)
                || text.Language.Organizations.Contains(before)
                || word == first + 1 && IsAllCapitals(first) && text[first].Length > 1
                || text.Language.FirstNames.Contains(text.Lower(word))
                    && (
                        !text.Language.FirstNames.Contains(text.Lower(first))
                        || text.Language.Places.Contains(text[first].ToString()) && word > first + 1
                    )
                    && !text.Language.Roles.Contains(text.Lower(first))
            )
                return word;
        }

        return end;
    }

    // "dari Fraksi Partai Gerindra Sareh Wiyono": a word for an organization and a known one, before a name of two words.
    private int EndOfOrganization(int first, int end)
    {
        for (var word = end - MinNameWords; word > first + 1 && text.Language.OrganizationWords.Contains(text.Lower(first)); word--)
        {
            if (text.GapAfter(word - 1) is " " && text.Language.Organizations.Contains(text[word - 1].ToString()))
                return Enumerable.Range(word, end - word).Any(IsPartOfInstitution) ? end : word;
        }

        return end;

        bool IsPartOfInstitution(int word) => IsInstitution(word) || text.Language.OrganizationWords.Contains(text.Lower(word));
    }

    private bool FollowsPreposition(int word) =>
        text.HasElision(word) && text[word][0] is 'd'
        || text.GapAfter(word - 1) is " "
            && (
                text.Language.Prepositions.Contains(text.Lower(word - 1))
                || word > 1
                    && text.GapAfter(word - 2) is " "
                    && text.Language.GenitiveWords.Contains(text.Lower(word - 2))
                    && text.Language.DefiniteArticles.Contains(text.Lower(word - 1))
            );

    // "auprès du site Puremedias Xavier Gandon", "à la radio publique Radio Canada Anne Vidal", "la députée LREM Perrine Goulet"
    private bool FollowsKind(int word) =>
        text.GapAfter(word - 1) is " "
        && !text.IsCapital(word - 1)
        && (
            text.Language.OrganizationNouns.Contains(text.LowerWithoutAffix(word - 1))
            || word > 1 && text.GapAfter(word - 2) is " " && text.Language.OrganizationNouns.Contains(text.LowerWithoutAffix(word - 2))
            || text.Language.Offices.Count > 0
                && text[word].Length > 1
                && IsAllCapitals(word)
                && text.Language.Roles.Contains(text.LowerWithoutAffix(word - 1))
        );

    // "la Lyonnaise Camille Morin", "l'Ukrainienne Oksana"
    private bool IsDemonym(int first, int end)
    {
        if (
            text.Language.DemonymEndings.Count == 0
            || end - first > 1 && text.GapAfter(first) is not " "
            || text.Language.Places.Contains(text.Slice(first, first + 1))
            || text.Language.Organizations.Contains(text.Slice(first, first + 1))
            || text.Language.Organizations.Contains(text.Slice(first, end))
            || text.Language.OrganizationWords.Contains(text.LowerWithoutAffix(first))
        )
            return false;
        var lower = text.LowerWithoutAffix(first);
        // "der an Nummer zwei gesetzten Tschechin Barbora Nováková"
        if (text.Language.CapitalizesNouns && (end - first == 1 || text.Language.FirstNames.Contains(lower)))
            return false;
        var hasArticle =
            text.Language.CapitalizesNouns
            || text.HasElision(first)
            || first > 0
                && text.GapAfter(first - 1) is " "
                && (!text.IsCapital(first - 1) || BeginsSentence(first - 1))
                && (
                    text.Language.DefiniteArticles.Contains(text.Lower(first - 1))
                    || text.Language.IndefiniteWords.Contains(text.Lower(first - 1))
                );
        return hasArticle && text.Language.DemonymEndings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal));
    }
}
