using Summarizer.Languages;

namespace Summarizer.Quotes.Subjects;

// Phrases for somebody without a name.
internal sealed partial class SubjectFinder
{
    /// <summary>
    /// Whether a phrase is about somebody just mentioned: "die 71-Jährige", "perempuan itu", "cette ancienne ingénieure".
    /// </summary>
    public bool PointsBack(int first, int end)
    {
        if (end - first > 1 && text.Language.Demonstratives.Contains(text.Lower(end - 1)))
            return true;
        for (var word = first; word < Math.Min(text.Words.Count, first + 3); word++)
        {
            if (word > first && IsPreposition(word) || text.Language.GenitiveWords.Contains(text.Lower(word)))
                return false;
            if (
                text.Words[word].Kind == Text.WordKind.Number
                || text.Language.Demonstratives.Contains(text.Lower(word))
                || text.Language.AgeEndings.Any(ending => text[word].EndsWith(ending))
            )
                return true;
            if (text.GapAfter(word) is not (" " or "-"))
                return false;
        }

        return false;
    }

    // "řekl včera předseda": without the adverbs.
    private int PhraseStart(int from, int to)
    {
        var word = from;
        while (
            word + 1 < to
            && text.GapAfter(word) is " "
            && text.Language.FunctionWords.Contains(text.Lower(word))
            && !IsPreposition(word)
            && !IsDeterminer(word)
        )
            word++;
        return word;
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
            text.Language is { DefiniteArticles.Count: 0, DropsSubjects: true }
            && (people.IsRole(first) || people.NamesHaveCases && Enumerable.Range(first, end - first).Any(people.IsRole));
        if (!hasArticle && !isBareRole || Enumerable.Range(first, end - first).Any(people.IsOrganizationWord))
            return null;
        // "l'agriculteur qui l'a découvert": a person who is introduced here
        if (Enumerable.Range(first, end - first).Select(people.Key).Any(text.Language.ClauseOpenings.Contains))
            return null;
        var isRole =
            text.Language.NameSigns == NameSigns.Capitals
            && (
                people.NamesHaveCases
                    ? Enumerable.Range(first, end - first).Any(people.IsRole)
                    : Enumerable
                        .Range(first, end - first)
                        .Select(people.Key)
                        .Any(word => text.Language.Roles.Contains(word) || text.Language.DescribingNouns.Contains(word))
            );
        // "the report said", "the brother’s wife said"
        if (text.Language.HasNaturalGender && (!isRole || Enumerable.Range(first, end - first).Any(text.HasEnding)))
            return null;
        var isOfInstitution =
            end < text.Words.Count
            && text.GapAfter(end - 1) is " "
            && (text.Language.GenitiveWords.Contains(text.Lower(end)) || text.IsCapital(end));
        // "l'entourage du président"
        var isBody =
            !isRole
            && Enumerable
                .Range(first, end - first)
                .Any(word =>
                    IsSpeechNoun(word)
                    || text.HasElision(word) && text.Language.SpeechNouns.Contains(people.Key(word))
                    || text.Language.ThingEndings.Any(ending => people.Key(word).EndsWith(ending, StringComparison.Ordinal))
                );
        return isBody || isRole && isOfInstitution && IsOffice(subject) ? null : (first, isRole);
    }

    /// <summary>Whether a phrase names a role whose holder may not have been named.</summary>
    public bool IsOffice(Subject subject) =>
        text.Language is { Offices.Count: 0, Representatives.Count: 0 }
        || Enumerable
            .Range(subject.First, subject.End - subject.First)
            .Select(people.Key)
            .Any(role =>
                text.Language.Offices.Contains(role)
                || text.Language.Representatives.Any(ending => role.EndsWith(ending, StringComparison.Ordinal))
            );

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
            if (
                text.IsVerb(before)
                || text.Language.FiniteVerbs.Contains(text.Lower(before)) && text.Language.CapitalizesNouns
                || before > 0 && text.IsQuoted(before - 1) && !text.IsQuoted(before)
            )
                return true;
        }

        return false;
    }

    /// <summary>Whether a word can begin a subject: a name, a determiner, a role.</summary>
    public bool CanBegin(int word) =>
        people.StartingAt(word) is not null || BeginsPhrase(word) && !IsElidedGenitive(word) || IsPronoun(word);

    private bool BeginsPhrase(int word) =>
        text.GapAfter(word - 1) is " "
        && !(word + 1 < text.Words.Count && IsTime(word + 1))
        && (
            IsDeterminer(word)
            || IsIndefinite(word)
            || text.Language.Roles.Contains(text.LowerWithoutAffix(word))
            || BeginsBareNoun(word)
            || people.HasArticle(word)
            || text.IsCapital(word) && text.Language.CapitalizesNouns
        );

    private bool IsTime(int word) =>
        text.Language.CalendarWords.Contains(text.Lower(word)) || text.Language.DayParts.Contains(text.Lower(word));

    // "ghanský útočník", "anonymní recenzent", "banka", where there are no articles.
    private bool BeginsBareNoun(int word) =>
        people.NamesHaveCases
        && !text.IsCapital(word)
        && !text.Language.FunctionWords.Contains(text.Lower(word))
        && (
            people.IsRole(word)
            || text.Language.OrganizationWords.Contains(text.Lower(word))
            || word + 1 < text.Words.Count
                && text.GapAfter(word) is " "
                && text.Language.AdjectiveEndings.Any(ending => text[word].EndsWith(ending))
                && !text.Language.FunctionWords.Contains(text.Lower(word + 1))
                && !IsPreposition(word + 1)
        );

    /// <summary>Whether a word begins a phrase for somebody without a name.</summary>
    public bool IsIndefinite(int word) => text.Language.IndefiniteWords.Contains(text.LowerWithoutAffix(word));

    // "Am Ende hatte der Angeklagte um Milde gebeten:"
    private Subject? AfterFiniteVerb(int from, int to)
    {
        for (var word = from; text.Language.CapitalizesNouns && word + 2 < to; word++)
        {
            if (
                (text.Language.FiniteVerbs.Contains(text.Lower(word)) || text.IsVerb(word))
                && text.GapAfter(word) is " "
                && text.Language.DefiniteArticles.Contains(text.Lower(word + 1))
                && people.IsRole(word + 2)
            )
                return new Subject(word + 1, PhraseEnd(word + 1, to), null);
        }

        return null;
    }

    // "Menyoal Budi Santoso, Rina menepisnya": the subject comes after the phrase that the sentence opens with.
    private int AfterTopicPhrase(int from, int to)
    {
        if (from >= to || !text.Language.TopicOpeners.Contains(text.Lower(from)))
            return from;
        for (var word = from + 1; word < to; word++)
        {
            if (text.GapAfter(word - 1) is ", ")
                return people.StartingAt(word) is { } mention && people.IsKnownPerson(mention) ? word : from;
        }

        return from;
    }
}
