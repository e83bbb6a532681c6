using Summarizer.Languages;

namespace Summarizer.Quotes.Subjects;

// Subjects after a verb.
internal sealed partial class SubjectFinder
{
    /// <summary>Whether a phrase is about somebody just mentioned: "die 71-Jährige", "perempuan itu", "cette ancienne ingénieure".</summary>
    public bool PointsBack(int first, int end)
    {
        if (end - first > 1 && text.Language.Demonstratives.Contains(text.Lower(end - 1)))
            return true;
        for (var word = first; word < Math.Min(text.Words.Count, first + 3); word++)
        {
            if (word > first && IsPreposition(word) || text.Language.GenitiveWords.Contains(text.Lower(word)))
                return false;
            if (text.Words[word].Kind == Text.WordKind.Number || text.Language.Demonstratives.Contains(text.Lower(word)))
                return true;
            if (text.GapAfter(word) is not (" " or "-"))
                return false;
        }

        return false;
    }

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
        if (Description(verbEnd, to) is { } described)
            return described;
        var isUnnamed = IsIndefinite(verbEnd);
        var phraseEnd = EndOfDescription(verbEnd, to);
        Subject? first = null;
        for (var word = verbEnd; word < Math.Min(to, verbEnd + MaxClauseLength); word++)
        {
            if (word > verbEnd && (text.IsQuoted(word) || EndsClause(word)))
                break;
            isUnnamed |= first is null && word < verbEnd + MaxPhraseLength && IsIndefinite(word) && !FollowsPreposition(word);
            if (people.StartingAt(word) is not { } mention)
                continue;
            // "plaisante ce Brestois"
            if (word > verbEnd && text.Language.Demonstratives.Contains(text.Lower(word - 1)) && !people.IsKnownPerson(mention))
                return new Subject(word - 1, mention.End, null);
            var isSubject = mention.End <= to && !mention.HasEnding && !IsObject(verbEnd, mention) && !IsBeforePostposition(mention.End);
            if (isSubject && (!(isUnnamed || word >= phraseEnd) || IsApposed(verbEnd, word)))
            {
                if (people.IsKnownPerson(mention) || mention.IsRole)
                    return WithInstitution(mention, to);
                first ??= WithInstitution(mention, to);
            }

            word = mention.End - 1;
        }

        return first
            ?? AfterUnknownPlace(verbEnd, to)
            ?? (isUnnamed || BeginsPhrase(verbEnd) ? new Subject(verbEnd, PhraseEnd(verbEnd, to), null) : null);
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

    // "sostuvo el mandatario en una entrevista con el semanario Búsqueda": a name after the subject's own phrase is another's.
    private int EndOfDescription(int first, int to)
    {
        if (!BeginsPhrase(first) || IsIndefinite(first) || !people.HasArticle(first) && !IsDeterminer(first))
            return to;
        for (var word = first; word < Math.Min(to, first + MaxClauseLength); word++)
        {
            if (people.StartingAt(word) is not null)
                return to;
            if (word > first && text.GapAfter(word - 1) is not (" " or "-"))
                return word;
            if (IsPreposition(word) && !text.Language.GenitiveWords.Contains(text.Lower(word)))
                return word;
        }

        return to;
    }

    private bool FollowsPreposition(int word) =>
        IsElidedGenitive(word) || word > 0 && text.GapAfter(word - 1) is " " && IsPreposition(word - 1);

    // "d'Anne", "d'une"
    private bool IsElidedGenitive(int word) => text.HasElision(word) && text[word][0] is 'd';

    private int PhraseEnd(int first, int to)
    {
        var end = first + 1;
        while (
            end < to
            && end - first < MaxPhraseLength
            && text.GapAfter(end - 1) is " "
            && !IsPreposition(end)
            && !text.Language.GenitiveWords.Contains(text.Lower(end))
            && !text.IsVerb(end)
        )
            end++;
        return end;
    }

    /// <summary>
    /// A phrase for somebody known ("sagte die Forscherin", "tvrdí odbornice"), and whether it names a role; null for an institution's
    /// representative ("der Sprecher des Senats") and other phrases.
    /// </summary>
    public (int First, bool IsRole)? Description(Subject subject)
    {
        if (subject.Mention is { IsRole: false } || IsIndefinite(subject.First) || !IsBesideVerb(subject))
            return null;
        var (first, end) = (subject.First, subject.End);
        if (subject.Mention is not null && first > 0 && text.GapAfter(first - 1) is " ")
            first--;
        var hasArticle = people.HasArticle(first) || end - first > 1 && text.Language.DefiniteArticles.Contains(text.Lower(first));
        var isBareRole =
            text.Language is { DefiniteArticles.Count: 0, DropsSubjects: true } && text.Language.Roles.Contains(text.Lower(first));
        var words = Enumerable.Range(first, end - first).Select(people.Key).ToList();
        if (!hasArticle && !isBareRole || words.Exists(text.Language.OrganizationWords.Contains))
            return null;
        // "l'agriculteur qui l'a découvert": a person who is introduced here
        if (words.Exists(word => text.Language.ClauseOpenings.Contains(word)))
            return null;
        var isRole = text.Language.NameSigns == NameSigns.Capitals && words.Exists(text.Language.Roles.Contains);
        var isOfInstitution =
            end < text.Words.Count
            && text.GapAfter(end - 1) is " "
            && (text.Language.GenitiveWords.Contains(text.Lower(end)) || text.IsCapital(end));
        return isRole && isOfInstitution && IsOffice(subject) ? null : (first, isRole);
    }

    /// <summary>Whether a phrase names a role whose holder may not have been named.</summary>
    public bool IsOffice(Subject subject) =>
        text.Language.Offices.Count == 0
        || Enumerable.Range(subject.First, subject.End - subject.First).Select(people.Key).Any(text.Language.Offices.Contains);

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

    // "El técnico", "la gallega", but not "la hipótesis"
    private bool IsOfPerson(Subject subject) =>
        Enumerable
            .Range(subject.First, Math.Min(subject.End - subject.First, MaxWordsBetween + 1))
            .Select(people.Key)
            .Any(word =>
                text.Language.Roles.Contains(word)
                || text.Language.DemonymEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
            );

    // Directly after a verb, or one unlisted word after a quotation; or the subject with which a sentence begins.
    private bool IsBesideVerb(Subject subject)
    {
        var word = subject.First;
        if (text.Words[word].Span.Start == text.Sentences[text.SentenceAt(text.Words[word].Span.Start)].Span.Start)
            return text.Language.NameSigns == NameSigns.Capitals && (text.Language.Offices.Count == 0 || IsOfPerson(subject));
        if (
            text.IsVerb(Math.Min(subject.End, text.Words.Count - 1)) && (text.Language.Offices.Count == 0 || IsOfPerson(subject))
            || word > 0 && IsViewpoint(word - 1)
        )
            return true;
        for (var before = word - 1; before >= Math.Max(0, word - MaxWordsBetween - 1); before--)
        {
            if (text.IsVerb(before) || before > 0 && text.IsQuoted(before - 1) && !text.IsQuoted(before))
                return true;
        }

        return false;
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
        for (var word = from + 1; word < Math.Min(to, from + MaxPhraseLength) && text.GapAfter(word - 1) is " "; word++)
        {
            if (people.StartingAt(word) is { HasEnding: false } mention && mention.End <= to && people.IsKnownPerson(mention))
                return IsPreposition(word - 1) || text.Language.Pronouns.Contains(text.Lower(word - 1))
                    ? null
                    : new Subject(word, mention.End, mention);
            if (text.IsCapital(word) || IsPreposition(word) && word == from + 1 || text.Language.Pronouns.Contains(text.Lower(word)))
                return null;
        }

        return null;
    }

    /// <summary>Whether a word begins a phrase for somebody without a name.</summary>
    public bool IsIndefinite(int word) => text.Language.IndefiniteWords.Contains(text.LowerWithoutAffix(word));
}
