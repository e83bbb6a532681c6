using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Subjects;

// Names that are not subjects, because they belong to an object.
internal sealed partial class SubjectFinder
{
    private const int MaxTurnLength = 3;

    /// <summary>Whom somebody quotes: "Keller zitierte Vogt mit den Worten: „…“", but not "he was quoted".</summary>
    public Mention? Quoted(QuotationContext context)
    {
        if (text.Language.QuotingVerbs.Count == 0)
            return null;
        return QuotedAfter(context.BeforeFirst, context.BeforeEnd) ?? QuotedAfter(context.AfterFirst, context.AfterEnd);
    }

    private Mention? QuotedAfter(int from, int to)
    {
        for (var verb = from; verb < to; verb++)
        {
            if (text.IsQuoted(verb) || !text.Language.QuotingVerbs.Contains(text.Lower(verb)))
                continue;
            var named = People(from, verb);
            var following = People(verb + 1, to);
            // "„…“, citoval Říha Kánovou"
            if (named.Count == 0 && following.Count < 2 || following.Count == 0)
                return null;
            var isAfterSubject =
                named.Count > 0
                && !(verb > from && text.Language.FiniteVerbs.Contains(text.Lower(verb - 1)) && text.Language.NounsComeLast);
            return isAfterSubject ? following[0]
                : named.Count == 0 ? following[^1]
                : null;
        }

        return null;
    }

    // "Por su parte Ana Gil", "Por contra Luis Cano"
    private bool FollowsTurn(int first)
    {
        for (var length = 2; text.Language.TurnPhrases.Count > 0 && length <= Math.Min(MaxTurnLength, first); length++)
        {
            if (text.GapAfter(first - 1) is " " && text.Language.TurnPhrases.Contains(text.Phrase(first - length, length)))
                return true;
        }

        return false;
    }

    // "aseguró en la emisora RPA", "à la radio publique Radio Canada"
    private bool IsInKind(Mention mention)
    {
        if (people.KindBefore(mention) is null || text.Language.FirstNames.Contains(text.Lower(mention.First)))
            return false;
        var word = mention.First - 1;
        while (word > mention.First - MaxWordsBetween - 2 && word > 0 && !IsPreposition(word))
            word--;
        return IsPreposition(word) && !text.Language.GenitiveWords.Contains(text.Lower(word));
    }

    // "Le témoin regarde l'accusé, Luc Morin,": in apposition to an object, in a sentence that begins with another subject.
    private bool IsAfterObject(int from, int last)
    {
        if (!text.Language.InvertsAfterQuotation || !people.HasArticle(from) && !text.Language.DefiniteArticles.Contains(text.Lower(from)))
            return false;
        var first = last;
        while (first > from && !IsDeterminer(first) && !people.HasArticle(first))
        {
            if (text.GapAfter(first - 1) is not " " || last - first > MaxWordsBetween)
                return false;
            first--;
        }

        return first > from + 1
            && text.GapAfter(first - 1) is " "
            && !text.IsVerb(first - 1)
            && !text.IsCapital(first - 1)
            && !text.Language.FunctionWords.Contains(text.Lower(first - 1))
            // "El abogado que llevó el caso, Luis Mora,"
            && !Enumerable.Range(from, first - from).Any(word => text.Language.ClauseOpenings.Contains(text.Lower(word)));
    }

    private bool IsInBrackets(int word, int from)
    {
        for (var before = word - 1; before >= Math.Max(from, word - MaxPhraseLength); before--)
        {
            var gap = text.GapAfter(before);
            if (gap.Contains(')'))
                return false;
            if (gap.Contains('('))
                return true;
        }

        return false;
    }

    // "Sorunun büyüdüğünü söyleyerek": a word that is capitalized because it begins the sentence belongs to the object.
    private bool IsInObjectClause(Subject subject, int verb)
    {
        if (subject is not { Mention: { IsCertain: false } mention } || subject.End - subject.First != 1 || people.IsKnownPerson(mention))
            return false;
        return EndsWithAny(subject.First, text.Language.ObjectClauseEndings)
            || EndsWithAny(subject.First, text.Language.ObjectClauseSubjectEndings)
                && Enumerable.Range(subject.End, verb - subject.End).Any(word => EndsWithAny(word, text.Language.ObjectClauseEndings));
    }
}
