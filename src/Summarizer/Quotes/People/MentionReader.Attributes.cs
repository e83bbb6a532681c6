using Summarizer.Languages;

namespace Summarizer.Quotes.People;

// Capitalized words before a name that do not belong to it, where nouns come last: "Republican Donald Trump", "Shocked Terry Cooper".
internal sealed partial class MentionReader
{
    private const int MaxKnownWords = 4;
    private const int MaxHeadlineName = 3;
    private const int MinHeadlineWords = 4;
    private const int MinContentLength = 4;
    private readonly CapitalizedCommonWords _common = CapitalizedCommonWords.Of(text.Language);

    // "Republican Donald Trump", "Detective Constable John Watts", but not "Miami Robert Taylor Hospital": a given name with another word
    // after it begins the person.
    private int? GivenNameAfter(int name, int end)
    {
        if (!text.Language.NounsComeLast || name >= end || IsGivenName(name))
            return null;
        for (var word = name + 1; word + 1 < end; word++)
        {
            if (
                text.GapAfter(word - 1) is not " "
                || !text.IsCapital(word - 1)
                || text.Language.NameParticles.Contains(text.Lower(word - 1))
            )
                return null;
            if (IsGivenName(word) && (IsOfOneGender(word) || IsDemonym(word - 1)))
                return
                    Enumerable.Range(name, word - name).Any(IsAttribute)
                    && !Enumerable.Range(word, end - word).Any(IsPartOfThing)
                    && !IsSaint(word - 1)
                    ? word
                    : null;
        }

        return null;
    }

    // A word that is not a name: "Tanka Maya Sitoula" has two given names.
    private bool IsAttribute(int word) =>
        text.LowerWithoutAffix(word) is var lower
        && (
            IsDemonym(word)
            || IsPartOfThing(word)
            || IsInstitution(word)
            || _plainWords.Contains(lower)
            || text.Language.CapitalizedWords.Contains(lower)
            || text.Language.Abbreviations.Contains(text[word].ToString())
            || _common.HasCommonForm(lower)
        );

    // "St", "Saint", "Fort"
    private bool IsSaint(int word) =>
        text.Language.Abbreviations.Contains(text[word].ToString()) || text.Language.PlaceOpenings.Contains(text.LowerWithoutAffix(word));

    private bool IsGivenName(int word) => text.Language.FirstNames.Contains(text.LowerWithoutAffix(word));

    private bool IsOfOneGender(int word) =>
        text.LowerWithoutAffix(word) is var lower
        && (text.Language.MasculineFirstNames.Contains(lower) || text.Language.FeminineFirstNames.Contains(lower));

    private bool IsPartOfThing(int word) =>
        text.LowerWithoutAffix(word) is var lower
        && (text.Language.OrganizationWords.Contains(lower) || text.Language.PlaceWords.Contains(lower));

    // "American", "Republicans"
    private bool IsDemonym(int word) =>
        text.Language.Demonyms.Count > 0
        && text.LowerWithoutAffix(word) is var lower
        && (text.Language.Demonyms.Contains(lower) || lower[^1] == 's' && text.Language.Demonyms.Contains(lower[..^1]));

    private bool IsOnlyDemonym(Mention mention) =>
        mention.First == mention.NameFirst && Enumerable.Range(mention.First, mention.End - mention.First).All(IsDemonym);

    // "European Commission President Jean-Claude Juncker": an institution before the role.
    private bool PrecedesRole(int end) => text.Language.NounsComeLast && !text.Language.OrganizationWords.Contains(text.Lower(end - 1));

    // "New York", although "new" is a function word.
    private bool BeginsKnownName(int word)
    {
        for (var length = 2; length <= MaxKnownWords && word + length <= text.Words.Count; length++)
        {
            if (text.GapAfter(word + length - 2) is not " " || !text.IsCapital(word + length - 1))
                return false;
            var name = text.Slice(word, word + length);
            if (text.Language.Places.Contains(name) || text.Language.Organizations.Contains(name))
                return true;
        }

        return false;
    }

    // "Charles Rangel of New York", "Red Bulls of Daniil Kvyat", but not "Bank of England"
    private bool EndsBeforeOf(int first, int of)
    {
        if (text[of] is not "of" || Enumerable.Range(first, of - first).Any(IsPartOfThing))
            return false;
        return IsDemonym(of - 1) || of - first > 1 && Enumerable.Range(first, of - first).Any(IsGivenName) || IsOfOneGender(of + 1);
    }

    // "Colorado When John", "Bahrain Grand Prix It": a sentence begins without a stop before it. "Turkey Says": a headline.
    private bool OpensPhrase(int word) =>
        text.Language.NounsComeLast
        && text.IsCapital(word)
        && text[word].Length > 1
        && text[word].ToString().Any(char.IsLower)
        && text.Lower(word) is var lower
        && (
            text.Language.Pronouns.Contains(lower)
            || text.Language.AdjunctOpenings.Contains(lower)
            || text.Language.Articles.Contains(lower)
            || text.Language.Conjunctions.Contains(lower)
            || text.Language.ReportingVerbs.Contains(lower) && IsTitleCase(text.SentenceAt(text.Words[word].Span.Start))
        );

    // "Unfortunately Samsung", "Shocked Terry Cooper"
    private bool PrecedesName(int word, string lower) =>
        text.Language.NounsComeLast
        && word + 1 < text.Words.Count
        && text.GapAfter(word) is " "
        && text.IsCapital(word + 1)
        && !text.Language.FirstNames.Contains(lower)
        && _common.HasCommonForm(lower);

    // "Bill Dale", "Grace Vale"
    private bool IsGivenNameBefore(int word, string lower) =>
        text.Language.NounsComeLast
        && text.Language.FirstNames.Contains(lower)
        && word + 1 < text.Words.Count
        && text.GapAfter(word) is " "
        && text.IsCapital(word + 1);

    // "Martin Luther King Jr.": the surname is not a role.
    private bool IsNameSuffix(int word, int end) =>
        word == end - 1 && text.Language.NounsComeLast && text.Language.Honorifics.Contains(text.Lower(word));

    // "Clark Calls Jane Doe a Liar": in a headline that capitalizes every word, a long run is not a name.
    private bool IsHeadline(Mention mention) =>
        text.Language.NounsComeLast
        && mention.End - mention.First > MaxHeadlineName
        && !Enumerable.Range(mention.NameFirst, mention.End - mention.NameFirst).Any(IsPartOfThing)
        && IsTitleCase(text.SentenceAt(text.Words[mention.First].Span.Start));

    private bool IsTitleCase(int sentence)
    {
        var (from, to) = text.WordsOf(sentence);
        int capitals = 0,
            small = 0;
        for (var word = from; word < to; word++)
        {
            // In a sentence, the verb is in lower case.
            if (!text.IsCapital(word) && text.Language.FiniteVerbs.Contains(text.Lower(word)))
                return false;
            if (text[word].Length < MinContentLength)
                continue;
            if (text.IsCapital(word))
                capitals++;
            else
                small++;
        }

        return capitals >= MinHeadlineWords && capitals > 3 * small;
    }
}
