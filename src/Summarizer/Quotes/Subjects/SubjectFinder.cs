using System.Buffers;
using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Subjects;

/// <summary>Finds the subject of a verb by word order and the suffixes of names.</summary>
internal sealed partial class SubjectFinder(TokenizedArticle text, PersonDirectory people)
{
    private const int MaxPhraseLength = 6;
    private const int MaxWordsBetween = 2;
    private const int MaxClauseLength = 22;
    private const int MaxAppositionDistance = 7;
    private const int MaxDescriptionLength = 9;
    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(",;:.!?()\n");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(";:.!?\n");

    /// <summary>
    /// The subject among the words before a verb, or before the quotation if the verb comes later. The best is directly before the verb
    /// ("Trump also said"), then one set off by a comma or a topic marker ("Putin ise", "Lavrov, …"), then the first.
    /// </summary>
    public Subject? Before(int from, int to)
    {
        var candidates = Candidates(from, to);
        var last = candidates.FindLastIndex(candidate =>
            candidate.End == to && text.GapAfter(to - 1).StartsWith(":") && IsPerson(candidate)
        );
        if (last >= 0)
            return candidates[last];
        if (text.Language.IsVerbFinal && candidates.Find(candidate => IsSetOff(candidate.End) && IsPerson(candidate)) is { End: > 0 } topic)
            return topic;
        if (text.Language.NounsComeLast && (Antecedent(from, to) ?? HeadOfClause(candidates, from, to)) is { } head)
            return head;
        var adjacent = candidates.FindLastIndex(candidate => IsAdjacent(candidate.End, to));
        if (adjacent >= 0 && !IsOblique(candidates[adjacent]) && !IsInObjectClause(candidates[adjacent], to))
            return candidates[adjacent];
        if (
            (DescriptionBefore(from, to) ?? PhraseBefore(from, to)) is { } phrase
            && !candidates.Exists(candidate => candidate.End == phrase.First)
        )
            return phrase;
        if (candidates.TrueForAll(candidate => candidate.Mention is null) && BeginsWithRole(from, to))
            return new Subject(from, PhraseEnd(from, to), null);
        var setOff = candidates.FindIndex(candidate => IsSetOff(candidate.End) && IsPerson(candidate));
        if (setOff < 0)
            setOff = candidates.FindIndex(candidate =>
                IsSetOff(candidate.End)
                && !IsPlace(candidate)
                && !IsOblique(candidate)
                && !IsOpeningParticiple(candidate)
                && !IsInRelativeClause(from, candidate.First)
            );
        // "Arıcılıkla da uğraşan üretici, “…” dedi"
        if (setOff >= 0 && candidates[setOff].Mention is { IsCertain: false } && NounBefore(from, to) is { } described)
            return described;
        if (setOff >= 0)
            return candidates[setOff];
        var known = candidates.FindIndex(candidate => candidate.Mention is { } mention && people.IsKnownPerson(mention));
        if (known >= 0)
            return candidates[known];
        var certain = candidates.FindIndex(candidate =>
            candidate.Mention is not { IsCertain: false } && !IsPlace(candidate) && !IsInRelativeClause(from, candidate.First)
        );
        return certain >= 0
            ? candidates[certain]
            : AfterFiniteVerb(from, to) ?? RoleAtEnd(from, to) ?? OwnerOfStatement(from, to) ?? NounBefore(from, to) ?? PeopleOf(from, to);
    }

    /// <summary>The person a sentence is about: the first who is not an object, or a pronoun before that; otherwise another name.</summary>
    public Subject? Topic(int from, int to)
    {
        var candidates = Candidates(AfterTopicPhrase(from, to), to);
        candidates.RemoveAll(candidate =>
            candidate.Mention is null && text.Language.FirstPersonWords.Contains(text.Lower(candidate.First))
        );
        var index = candidates.FindIndex(candidate => candidate.Mention is null ? IsPronoun(candidate.First) : IsPerson(candidate));
        return index >= 0 ? candidates[index]
            : candidates.Count > 0 ? candidates[0]
            : null;
    }

    /// <summary>Whether a subject is certainly a person: a full name, a part of one, or a name between commas (", Bayu,").</summary>
    public bool IsPerson(Subject subject) =>
        subject.Mention is { } mention
        && (
            people.IsKnownPerson(mention)
            || !mention.IsRole
                && mention.IsCertain
                && mention.First > 0
                && text.GapAfter(mention.First - 1) is ", "
                && text.GapAfter(mention.End - 1).StartsWith(",")
                && !people.IsPlaceOrOrganization(mention)
        );

    // "La ministre responsable, elle, a tenté": the pronoun repeats the role.
    private bool BeginsWithRole(int from, int to) =>
        from + 1 < to
        && (IsDeterminer(from) || text.Language.Articles.Contains(text.Lower(from)))
        && text.Language.Roles.Contains(text.Lower(from + 1));

    // "Gerekçede": a common noun with a case suffix at the beginning of a sentence.
    private bool IsOblique(Subject subject) =>
        subject is { Mention: { IsCertain: false } }
        && subject.End - subject.First == 1
        && (EndsWithAny(subject.First, text.Language.ObliqueEndings) || IsAdverbial(subject.First));

    // "El informe, al que tuvo acceso La Nación, señala"
    private bool IsInRelativeClause(int from, int word)
    {
        var first = word;
        while (first > from && text.GapAfter(first - 1) is " ")
            first--;
        return first > from
            && first < word
            && Enumerable
                .Range(first, Math.Min(MaxWordsBetween, word - first))
                .Any(one => text.Language.Pronouns.Contains(text.Lower(one)));
    }

    // "Contacté, l'intéressé dément."
    private bool IsOpeningParticiple(Subject subject) =>
        text.Language.InvertsAfterQuotation && subject is { Mention.IsCertain: false } && subject.End - subject.First == 1;

    private bool IsPlace(Subject subject) =>
        subject.Mention is { } mention
        && (mention.IsRole || people.IsPlaceOrOrganization(mention))
        && text.Language.Places.Contains(text.Slice(mention.NameFirst == mention.End ? mention.First : mention.NameFirst, mention.End));

    private List<Subject> Candidates(int from, int to)
    {
        var found = new List<Subject>();
        for (var word = from; word < to; word++)
        {
            if (text.IsQuoted(word))
                continue;
            if (people.StartingAt(word) is { } mention)
            {
                var subject = WithInstitution(mention, to);
                if (
                    mention.End <= to
                    && !mention.HasEnding
                    && !IsObject(from, mention)
                    && !IsApposedObject(from, mention)
                    && !IsAttribute(mention)
                    && !IsBeforeInflected(subject)
                    && !IsBeforePostposition(subject.End)
                    && !IsInDescription(mention)
                    && !IsRepeatingSource(mention, from)
                )
                    found.Add(subject);
                word = (mention.HasEnding ? mention.End : Math.Max(mention.End, subject.End)) - 1;
            }
            else if (IsPronoun(word) && !(word > from && FollowsPreposition(word)) && !IsPronounBeforeNoun(from, word))
            {
                found.Add(new Subject(word, word + 1, null));
            }
        }

        return found;
    }

    // "Clinton campaign": the institution speaks, not the person it is named after. "White House press secretary Josh Earnest": the
    // secretary speaks.
    public Subject WithInstitution(Mention mention, int to)
    {
        var end = mention.End;
        // "Luc Morin président du club", but "le Premier ministre"
        if (text.Language.Offices.Count > 0 && end < to && !text.Language.Roles.Contains(text.Phrase(end - 1, 2)))
            return new Subject(mention.First, end, mention);
        while (end < to && text.GapAfter(end - 1) is " " && !text.IsCapital(end) && IsInstitutionOrRole(end))
            end++;
        if (end == mention.End)
            return new Subject(mention.First, end, mention);
        var holder = end < to && text.GapAfter(end - 1) is " " ? people.StartingAt(end) : null;
        return holder is { HasEnding: false } person && person.End <= to
            ? new Subject(mention.First, person.End, person)
            : new Subject(mention.First, end, null);
    }

    private bool IsInstitutionOrRole(int word) =>
        text.Language.OrganizationWords.Contains(text.Lower(word))
        || text.Language.Roles.Contains(text.Lower(word))
        || word + 1 < text.Words.Count && text.Language.Roles.Contains($"{text.Lower(word)} {text.Lower(word + 1)}");

    private bool IsPronoun(int word) => text.Language.SpeakerPronouns.Contains(text.Lower(word));

    private bool IsPreposition(int word) =>
        text.Language.Prepositions.Contains(text.Lower(word))
        && !(text.Language.ClausePrepositions.Contains(text.Lower(word)) && (word == 0 || text.GapAfter(word - 1) is not " "));

    private bool IsDeterminer(int word) => text.Language.Determiners.Contains(text.Lower(word));

    private bool IsBeforePostposition(int end) =>
        end < text.Words.Count && text.GapAfter(end - 1) is " " && text.Language.Postpositions.Contains(text.Lower(end));

    // After a preposition, before a postposition, or in brackets.
    private bool IsObject(int from, Mention mention)
    {
        if (IsBeforePostposition(mention.End) || IsElidedGenitive(mention.First))
            return true;
        var before = mention.First - 1;
        if (before < from || FollowsTurn(mention.First))
            return false;
        if (IsInBrackets(mention.First, from))
            return true;
        if (text.GapAfter(before).StartsWith(","))
            return IsAfterObject(from, before);
        if (IsInKind(mention))
            return true;
        while (
            before > from
            && text.GapAfter(before - 1) is " "
            && (IsDeterminer(before) || text.Language.Roles.Contains(text.Lower(before)) && !text.IsCapital(before))
        )
            before--;
        // "Et Anne Morin de répéter"
        return text.GapAfter(before) is " "
            && IsPreposition(before)
            && !(before == from && text.Language.Conjunctions.Contains(text.Lower(before)));
    }

    // "venció al griego Stefanos Pavlidis", "con el semanario Búsqueda", but not "el general de brigada Wilmer Paucar"
    private bool IsApposedObject(int from, Mention mention)
    {
        var noun = mention.First - 1;
        if (
            text.Language.Offices.Count == 0
            || noun <= from
            || text.HasElision(mention.First)
            || text.GapAfter(noun) is not " "
            || text.IsCapital(noun)
            || IsTime(noun)
            || FollowsTurn(mention.First)
        )
            return false;
        var before = IsDeterminer(noun - 1) ? noun - 2 : noun - 1;
        return before >= from
            && !IsDeterminer(noun)
            && !text.IsVerb(noun)
            && text.GapAfter(before) is " "
            && text.GapAfter(noun - 1) is " "
            && IsPreposition(before)
            && !(before > from && text.Language.Roles.Contains(text.LowerWithoutAffix(before - 1)));
    }

    /// <summary>
    /// Whether at most two words or brackets are between a subject and its verb: "Trump also said", "Moore (D-Wis.) said".
    /// </summary>
    public bool IsAdjacent(int end, int verb)
    {
        var between = 0;
        var inBrackets = false;
        for (var word = end; word <= verb && word < text.Words.Count; word++)
        {
            var gap = text.GapAfter(word - 1);
            inBrackets = inBrackets ? !gap.Contains(')') : gap.Contains('(');
            if (inBrackets)
                continue;
            if (gap.ContainsAny(',', ';', ':') || gap.Contains('\n'))
                return false;
            if (word < verb && (IsPreposition(word) || text.IsCapital(word) || ++between > MaxWordsBetween))
                return false;
        }

        return true;
    }

    private bool IsSetOff(int end) =>
        text.GapAfter(end - 1).StartsWith(",") || end < text.Words.Count && text.Language.TopicMarkers.Contains(text.Lower(end));

    // "a doctor had typed", "the ad’s narrator says"; an apposition ("Smith, a doctor, said") belongs to the preceding name.
    private Subject? PhraseBefore(int from, int verb)
    {
        var hasGenitive = false;
        for (var word = verb - 1; word >= Math.Max(from, verb - MaxDescriptionLength) && !text.IsQuoted(word); word--)
        {
            if (text.GapAfter(word) is not " ")
                return null;
            // "le président de la fanfare a résumé"
            if (text.Language.InvertsAfterQuotation && text.Language.GenitiveWords.Contains(text.Lower(word)))
            {
                hasGenitive = true;
                continue;
            }

            if (IsPreposition(word))
                return null;
            if (word == verb - 1 || !IsDeterminer(word) || word > from && IsOwner(word))
                continue;
            return word > from && IsPreposition(word - 1) && !(word - 1 == from && text.Language.Conjunctions.Contains(text.Lower(from)))
                ? null
                : new Subject(word, hasGenitive ? PhraseEnd(word, verb) : verb, null);
        }

        return null;
    }

    private bool IsOwner(int determiner) =>
        text.Language.InvertsAfterQuotation && text.Language.GenitiveWords.Contains(text.Lower(determiner - 1));
}
