using Summarizer.Languages;

namespace Summarizer.Quotes.Subjects;

// Subjects after a verb.
internal sealed partial class SubjectFinder
{
    /// <summary>
    /// The subject after a reporting verb: "said Kellogg", "contó a los periodistas el sargento Ángel Rey", "a soupiré la maire, Blanche
    /// Leroy,". A phrase without a name is a subject too; its mention is null.
    /// </summary>
    public Subject? After(int verbEnd, int to)
    {
        verbEnd = AfterAdverbial(verbEnd, to);
        if (verbEnd >= to || text.IsQuoted(verbEnd) || text.GapAfter(verbEnd - 1) is not " " and not ", ")
            return null;
        if (text.Language.ClauseOpenings.Contains(text.Lower(verbEnd)))
            return null;
        if (Pronoun(verbEnd, to) is { } pronoun)
            return pronoun;
        if (Apposition(verbEnd, to) is { } named)
            return named;
        if (ApposedName(verbEnd, to) is { } apposed)
            return apposed;
        if (Description(verbEnd, to) is { } described)
            return described;
        var isUnnamed = IsIndefinite(verbEnd);
        var phraseEnd = EndOfDescription(verbEnd, to);
        var hasPreposition = false;
        Subject? first = null;
        for (var word = verbEnd; word < Math.Min(to, verbEnd + MaxClauseLength); word++)
        {
            if (word > verbEnd && (text.IsQuoted(word) || EndsClause(word)))
                break;
            isUnnamed |= first is null && word < verbEnd + MaxPhraseLength && IsIndefinite(word) && !FollowsPreposition(word);
            hasPreposition |= people.NamesHaveCases && IsPreposition(word);
            // "řekla ČTK jedna z žen"
            if (people.NamesHaveCases && first is not null && IsIndefinite(word))
                return new Subject(word, PhraseEnd(word, to), null);
            // "kata Kapolsek AKP Hardjito di Mapolsek Sukowono"
            if (first is not null && IsPreposition(word))
                return first;
            if (people.StartingAt(word) is not { } mention)
                continue;
            // "plaisante ce Brestois"
            if (word > verbEnd && text.Language.Demonstratives.Contains(text.Lower(word - 1)) && !people.IsKnownPerson(mention))
                return new Subject(word - 1, mention.End, null);
            // "řekl důchodce ČTK"
            if (people.NamesHaveCases && !mention.IsRole && text.Language.Media.Contains(text.Slice(mention.NameFirst, mention.End)))
                continue;
            var isSubject = mention.End <= to && !mention.HasEnding && !IsObject(verbEnd, mention) && !IsAttribute(mention);
            if (isSubject && (!(isUnnamed || word >= phraseEnd) || IsApposed(verbEnd, word)))
            {
                if (people.IsKnownPerson(mention) || mention.IsRole)
                    return WithInstitution(mention, to);
                // "na dotaz agentury TASR"
                if (!hasPreposition)
                    first ??= WithInstitution(mention, to);
            }

            word = mention.End - 1;
        }

        if ((first ?? AfterUnknownPlace(verbEnd, to)) is { } subject)
            return subject;
        var start = isUnnamed || !people.NamesHaveCases ? verbEnd : PhraseStart(verbEnd, to);
        var end = PhraseEnd(start, to);
        // "glosoval to"
        if (people.NamesHaveCases && end == start + 1 && IsDeterminer(start) && !isUnnamed)
            return null;
        return isUnnamed || BeginsPhrase(start) ? new Subject(start, end, null) : RoleAfterAdverbs(verbEnd, to);
    }

    // "dice por fin la nieta", "explique au téléphone la directrice"
    private Subject? RoleAfterAdverbs(int from, int to)
    {
        for (var word = from; word + 1 < Math.Min(to, from + MaxDescriptionLength) && !EndsClause(word); word++)
        {
            var hasArticle = people.HasArticle(word);
            if (
                (
                    hasArticle
                    || text.Language.DefiniteArticles.Contains(text.Lower(word))
                    || text.Language.Possessives.Contains(text.Lower(word))
                )
                && people.IsRole(hasArticle ? word : word + 1)
                && !FollowsPreposition(word)
                && text.Language.InvertsAfterQuotation
                && !text.Language.CapitalizesNouns
            )
                return new Subject(word, PhraseEnd(word, to), null);
        }

        return null;
    }

    // "resume desde Yamena Idrissa Kaboré", "el dirigente del Colprosumah Orlin Bustillo": of three words after a preposition, the first
    // is a place or an institution.
    private Subject? AfterUnknownPlace(int from, int to)
    {
        if (!text.Language.InvertsAfterQuotation || IsIndefinite(from))
            return null;
        for (var word = from + 1; word < Math.Min(to, from + MaxPhraseLength) && text.GapAfter(word - 1) is " "; word++)
        {
            if (people.StartingAt(word) is not { } mention)
                continue;
            var isRun =
                mention.End - mention.First == 3
                && mention.NameFirst == mention.First
                && mention.End <= to
                && IsPreposition(word - 1)
                && (word - 1 == from || text.Language.GenitiveWords.Contains(text.Lower(word - 1)) && IsInstitutionOrRole(word - 2))
                && !people.IsPlaceOrOrganization(mention)
                && Enumerable.Range(word, 3).All(part => !text.Language.FunctionWords.Contains(text.Lower(part)))
                && text.GapAfter(word) is " "
                && text.GapAfter(word + 1) is " ";
            return isRun ? new Subject(word + 1, mention.End, mention with { First = word + 1, NameFirst = word + 1 }) : null;
        }

        return null;
    }

    // "a soupiré, au premier rang, l'ancienne conseillère"
    private int AfterAdverbial(int verbEnd, int to)
    {
        if (verbEnd >= to || text.GapAfter(verbEnd - 1) is not ", " || text.IsCapital(verbEnd) || !text.Language.InvertsAfterQuotation)
            return text.GapAfter(verbEnd - 1) is " " ? verbEnd : to;
        var word = verbEnd + 1;
        while (word < Math.Min(to, verbEnd + MaxPhraseLength) && text.GapAfter(word - 1) is " ")
            word++;
        return word < to && text.GapAfter(word - 1) is ", " ? word : to;
    }

    private bool FollowsPreposition(int word) =>
        IsElidedGenitive(word) || word > 0 && text.GapAfter(word - 1) is " " && IsPreposition(word - 1);

    // "d'Anne", "d'une"
    private bool IsElidedGenitive(int word) => text.HasElision(word) && text[word][0] is 'd';

    // "sagte er", "a-t-elle dit", "cuenta ella", "kata dia"
    private Subject? Pronoun(int from, int to)
    {
        for (var word = from; word < Math.Min(to, from + 2) && (word == from || text.GapAfter(word - 1) is " "); word++)
        {
            if (IsPronoun(word))
                return new Subject(word, word + 1, null);
        }

        return null;
    }

    /// <summary>Whether a comma precedes a verb with its auxiliaries: ", a fait savoir sa fille".</summary>
    public bool FollowsComma(int from, int verb)
    {
        var word = verb;
        while (
            word - 1 > from
            && verb - word < MaxWordsBetween
            && text.GapAfter(word - 1) is " "
            && text.Language.FunctionWords.Contains(text.Lower(word - 1))
        )
            word--;
        return word > from && text.GapAfter(word - 1).StartsWith(",");
    }

    // "su presidente, el doctor Vicente Gil"
    private bool IsApposed(int from, int word)
    {
        while (word - 1 > from && text.GapAfter(word - 1) is " " && (IsDeterminer(word - 1) || IsInstitutionOrRole(word - 1)))
            word--;
        return word - from <= MaxAppositionDistance && text.GapAfter(word - 1) is ", " or "، ";
    }

    // ", qui a passé l'été", ", who": a new clause has its own subject.
    private bool EndsClause(int word)
    {
        var gap = text.GapAfter(word - 1);
        if (gap.ContainsAny(ClauseEnds) && gap is not ". ")
            return true;
        return gap.StartsWith(",")
            && !text.IsCapital(word)
            && text.Language.FunctionWords.Contains(text.Lower(word))
            && !IsPreposition(word)
            && !IsDeterminer(word)
            && text.Language.NameSigns == NameSigns.Capitals;
    }

    /// <summary>The person who ends the clause of an unlisted verb after a quotation: ", a voulu positiver Luc Morin."</summary>
    public Subject? AfterUnlistedVerb(int from, int to)
    {
        for (var word = from + 1; word < Math.Min(to, from + MaxDescriptionLength) && text.GapAfter(word - 1) is " "; word++)
        {
            if (people.StartingAt(word) is { HasEnding: false } mention && mention.End <= to && people.IsKnownPerson(mention))
                return
                    IsIndefinite(from)
                    || IsPreposition(word - 1)
                    || text.Language.Pronouns.Contains(text.Lower(word - 1))
                    || IsApposedObject(from, mention)
                    ? null
                    : new Subject(word, mention.End, mention);
            if (IsIndefinite(word) && !FollowsPreposition(word))
                return new Subject(word, PhraseEnd(word, to), null);
            // "kroutil hlavou trenér Zlína Jan Bílý"
            if (BeginsBareNoun(word))
                return At(word, to) ?? new Subject(word, PhraseEnd(word, to), null);
            if (
                text.IsCapital(word)
                || IsPreposition(word) && word == from + 1
                || text.Language.Pronouns.Contains(text.Lower(word)) && !IsDeterminer(word)
            )
                return null;
        }

        return null;
    }
}
