using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Subjects;

// Whom a sentence is about if its subject does not name the person.
internal sealed partial class SubjectFinder
{
    /// <summary>The name that a sentence gives as its source: "Solheim'a göre", "selon Marie Curie".</summary>
    public Mention? Source(int from, int to)
    {
        for (var word = from; text.Language.SourcePrepositions.Count > 0 && word < to; word++)
        {
            if (text.VerbLength(word) is not (> 0 and var length) || !IsSourcePreposition(word, length))
                continue;
            if (Governed(word + length, to) is { } governed)
                return governed;
            if ((At(word + length, to) ?? After(word + length, to)) is { Mention: { } named } && people.IsKnownPerson(named))
                return named;
        }

        for (var word = from + 1; text.Language.SourcePostpositions.Count > 0 && word < to; word++)
        {
            if (!text.Language.SourcePostpositions.Contains(text.Lower(word)))
                continue;
            for (var first = word - 1; first >= Math.Max(from, word - MaxPhraseLength); first--)
            {
                if (people.StartingAt(first) is { } mention && mention.End == word && people.IsKnownPerson(mention))
                    return mention;
            }
        }

        return null;
    }

    // "podle hlavního analytika společnosti Patria Rudolfa Krále": the last name of the phrase, in another case.
    private Mention? Governed(int from, int to)
    {
        Mention? last = null;
        for (var word = from; people.NamesHaveCases && word < Math.Min(to, from + 2 * MaxPhraseLength); word++)
        {
            if (word > from && text.GapAfter(word - 1) is not " " || text.IsVerb(word) || IsPreposition(word))
                break;
            if (people.StartingAt(word) is { IsRole: false } mention && people.IsKnownPerson(mention))
                last = mention;
        }

        return last;
    }

    /// <summary>Whether a clause begins with "he, the last one named": "Ten krotí nadšení", "Dieser sagte zu".</summary>
    public bool BeginsWithLatter(int from, int to) =>
        from + 1 < to
        && (
            (people.NamesHaveCases || text.Language.CapitalizesNouns) && text.Language.Demonstratives.Contains(text.Lower(from))
            || text.Language.DefiniteArticles.Contains(text.Lower(from)) && text.IsVerb(from + 1)
        )
        && text.GapAfter(from) is " "
        && !text.IsCapital(from + 1)
        && !text.Language.Roles.Contains(text.Lower(from + 1))
        && (
            text.IsVerb(from + 1)
            || !text.Language.AdjectiveEndings.Any(ending =>
                !text.Language.AmbiguousAdjectiveEndings.Contains(ending) && text[from + 1].EndsWith(ending)
            )
        );

    /// <summary>
    /// Whether a sentence begins with a role whose holder has no name: "Sein Anwalt kündigte an" and, where there are no articles, "Řidič
    /// kamionu nechápe".
    /// </summary>
    public bool BeginsWithUnnamedRole(int from, int to)
    {
        var isOwned = from < to && text.Language.Possessives.Contains(text.Lower(from));
        for (var word = isOwned ? from + 1 : from; (isOwned || people.NamesHaveCases) && word < Math.Min(to, from + 3); word++)
        {
            if (word > from && text.GapAfter(word - 1) is not " " || people.StartingAt(word) is { IsRole: false, HasEnding: false })
                return false;
            if (people.IsRole(word))
                return !IsNamed(word, to);
        }

        return false;
    }

    private bool IsNamed(int role, int to)
    {
        var end = PhraseEnd(role, to);
        return Enumerable.Range(role, end - role).Any(at => people.StartingAt(at) is { IsRole: false, HasEnding: false })
            || end < to && text.GapAfter(end - 1) is ", " && people.StartingAt(end) is { IsRole: false };
    }

    /// <summary>The last person a sentence names, in any case.</summary>
    public Mention? LastPerson(int from, int to, bool isFull = true)
    {
        for (var word = to - 1; word >= from; word--)
        {
            if (
                people.StartingAt(word) is { IsRole: false } mention
                && (!isFull || mention.End - mention.NameFirst > 1)
                && people.IsKnownPerson(mention)
            )
                return mention;
        }

        return null;
    }

    private bool IsSourcePreposition(int word, int length) => text.Language.SourcePrepositions.Contains(text.Phrase(word, length));

    /// <summary>Whether a phrase is one of two people just named: "le premier", "el segundo".</summary>
    public bool IsOneOfTwo(Subject subject) =>
        subject.Mention is null
        && subject.End - subject.First == 2
        && text.Language.DefiniteArticles.Contains(text.Lower(subject.First))
        && (
            text.Language.FormerWords.Contains(text.Lower(subject.End - 1))
            || text.Language.LatterWords.Contains(text.Lower(subject.End - 1))
        );

    /// <summary>The people whom a sentence names outside quotations.</summary>
    public List<Mention> People(int from, int to) =>
        [
            .. Enumerable
                .Range(from, to - from)
                .Where(word => !text.IsQuoted(word))
                .Select(people.StartingAt)
                .OfType<Mention>()
                .Where(people.IsKnownPerson),
        ];

    /// <summary>The only person whom a sentence names, in any case: "Für Anna Vogt ist die Sache klar."</summary>
    public Mention? OnlyPerson(int from, int to)
    {
        Mention? only = null;
        for (var word = from; word < to; word++)
        {
            if (people.StartingAt(word) is not { } mention)
                continue;
            word = mention.End - 1;
            if (text.IsQuoted(mention.First) || mention.End > to || !people.IsEvidentPerson(mention) || IsGenitiveObject(from, mention))
                continue;
            if (mention.HasEnding && !text.Language.IsVerbFinal)
                return null;
            if (only is { } other && people.Identify(other).Name != people.Identify(mention).Name)
                return null;
            only ??= mention;
        }

        return only;
    }

    /// <summary>Whether a person is an object in a sentence that begins with another subject: "El mallorquín venció al griego".</summary>
    public bool IsObjectOfNoun(int from, Mention person) =>
        text.Language.Offices.Count > 0
        && text.Language.DefiniteArticles.Contains(text.Lower(from))
        && (IsObject(from, person) || IsApposedObject(from, person));

    // "la torre de cabo Vilán"
    private bool IsGenitiveObject(int from, Mention mention)
    {
        var before = mention.First - 1;
        while (before > from && text.GapAfter(before) is " " && text.Language.Roles.Contains(text.Lower(before)))
            before--;
        return before >= from
            && text.Language.Offices.Count > 0
            && text.GapAfter(before) is " "
            && text.Language.GenitiveWords.Contains(text.Lower(before));
    }

    /// <summary>The person in whose view a sentence is true: "Pour Morin, il s'agit de mots creux."</summary>
    public Mention? Viewpoint(int from, int to)
    {
        if (from >= to || !IsPreposition(from))
            return null;
        for (var word = from + 1; word < Math.Min(to, from + MaxDescriptionLength) && text.GapAfter(word - 1) is " " or "-"; word++)
        {
            if (people.StartingAt(word) is { } mention && (people.IsKnownPerson(mention) || word <= from + MaxPhraseLength))
                return
                    (people.IsEvidentPerson(mention) || IsViewpoint(from) && people.IsKnownPerson(mention))
                    && mention.End < to
                    && text.GapAfter(mention.End - 1) is ", "
                    ? mention
                    : null;
            // "Pour la présidente du groupe Anne Morin, …"
            if (IsPreposition(word) && !(IsViewpoint(from) && text.Language.GenitiveWords.Contains(text.Lower(word))))
                return null;
        }

        return null;
    }

    /// <summary>Whose opinion a quotation is: "pour Morin, « … »", "Anne Morin, médecin, pour qui « … »".</summary>
    public Subject? Holder(int from, int to, bool isIntroduced)
    {
        if (text.Language.ViewpointPrepositions.Count == 0)
            return null;
        if (to - from > 2 && IsViewpoint(to - 2) && text.Language.Pronouns.Contains(text.Lower(to - 1)))
        {
            var named = People(from, to - 2);
            var last = named.FindLastIndex(person => !IsGenitiveObject(from, person));
            return last >= 0 ? new Subject(named[last].First, named[last].End, named[last]) : null;
        }

        if (isIntroduced && from < to && IsViewpoint(from) && Viewpoint(from, to) is { } holder)
            return new Subject(holder.First, holder.End, holder);
        for (var word = to - 1; isIntroduced && word >= Math.Max(from, to - MaxAppositionDistance); word--)
        {
            if (IsViewpoint(word) && (word == from || text.GapAfter(word - 1).ContainsAny(PhraseEnds)))
                return At(word + 1, to);
        }

        return null;
    }

    private bool IsViewpoint(int word) => text.Language.ViewpointPrepositions.Contains(text.Lower(word));

    /// <summary>The person after a passive verb: "Une idée saluée par Anne Morin."</summary>
    public Mention? Agent(int from, int to)
    {
        for (var word = from; word + 1 < to && text.Language.AgentPrepositions.Count > 0; word++)
        {
            if (text.IsQuoted(word) || !text.Language.AgentPrepositions.Contains(text.Lower(word)))
                continue;
            var first = IsPreposition(word + 1) ? word + 2 : word + 1;
            while (first < to && text.GapAfter(first - 1) is " " && people.StartingAt(first) is null && !IsPreposition(first))
                first++;
            if (first < to && text.GapAfter(first - 1) is " " && people.StartingAt(first) is { } mention && people.IsKnownPerson(mention))
                return mention;
        }

        return null;
    }

    /// <summary>Whether the person in whose role a sentence begins is a woman: "La atleta, estudiante de Enfermería, quiere".</summary>
    public bool? GenderOfTopic(int from, int to)
    {
        for (var word = from; word + 1 < Math.Min(to, from + MaxAppositionDistance); word++)
        {
            if (
                (word == from || text.GapAfter(word - 1) is ", ")
                && text.Language.DefiniteArticles.Contains(text.Lower(word))
                && text.Language.Roles.Contains(text.LowerWithoutAffix(word + 1))
            )
                return people.IsFeminine(word);
        }

        return null;
    }

    /// <summary>Whether a sentence begins with an office whose holder the text has not named: "Le maire de Brest, excédé, a".</summary>
    public bool BeginsWithOffice(int from, int to)
    {
        if (IsOfficeAt(from, to))
            return true;
        // "A su lado, el padre de otra víctima negó con la cabeza."
        for (var word = from + 1; from < to && IsPreposition(from) && word < Math.Min(to, from + MaxAppositionDistance); word++)
        {
            if (text.GapAfter(word - 1) is ", ")
                return IsOfficeAt(word, to);
        }

        return false;
    }

    private bool IsOfficeAt(int from, int to)
    {
        var first = from < to && IsViewpoint(from) ? from + 1 : from;
        var role = first < to && people.HasArticle(first) ? first : first + 1;
        if (role >= to || text.Language.Offices.Count == 0 || role > first && !IsDeterminer(first) || IsIndefinite(first))
            return false;
        // "Su vecina asiente."
        var isNew =
            first > from || role > first && !text.Language.DefiniteArticles.Contains(text.Lower(first)) && !PointsBack(first, first + 1);
        var isOffice = text.Language.Offices.Contains(people.Key(role)) || isNew && text.Language.Roles.Contains(people.Key(role));
        return isOffice && people.HolderOf(role, PhraseEnd(first, to), first) is null && !IsNamedAfterComma(role, to);
    }

    /// <summary>The holder of the role with which a sentence begins: "Die Bürgermeisterin will", "Interrogée, la ministre a".</summary>
    public Mention? RoleTopic(int from, int to)
    {
        for (var word = from; word < Math.Min(to, from + MaxAppositionDistance); word++)
        {
            if (word > from && text.GapAfter(word - 1) is not ", ")
                continue;
            var hasArticle = people.HasArticle(word);
            if (!hasArticle && !text.Language.DefiniteArticles.Contains(text.Lower(word)))
                continue;
            if (people.HolderOf(hasArticle ? word : word + 1, PhraseEnd(word, to), word) is { } holder)
                return holder;
        }

        return null;
    }
}
