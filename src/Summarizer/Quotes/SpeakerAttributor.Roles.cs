using Summarizer.Quotes.Subjects;
using Summarizer.Sentences;

namespace Summarizer.Quotes;

// From a role or another phrase without a name to a person or an institution.
internal sealed partial class SpeakerAttributor
{
    // "accuse le premier", "réplique le second": of the two people named last.
    private Speaker? OneOfTwo(Subject subject, int sentence)
    {
        for (var i = sentence - 1; i >= Math.Max(0, sentence - 2 * MaxVoiceDistance); i--)
        {
            var (from, to) = _text.WordsOf(i);
            var people = _subjects.People(from, to);
            if (people.Count == 2)
                return Identify(_text.Language.FormerWords.Contains(_text.Lower(subject.End - 1)) ? people[0] : people[1]);
            if (people.Count > 0)
                return null;
        }

        return null;
    }

    // "Dışişleri Bakanı", "the president": the person with that role. "Clinton campaign": the phrase, which has a name. "a senior
    // official": nobody.
    private Speaker? Holder(Subject subject, int sentence)
    {
        var first = subject.First;
        while (first < subject.End - 1 && (_text.Language.Determiners.Contains(_text.Lower(first)) || IsHonorific(first)))
            first++;
        if (subject.Mention is { IsRole: true } && subject.End - subject.First > 1 && IsAbbreviation(subject.First))
            return Surname(subject.End - 1);
        if (IsSomebodys(subject) || subject.Mention is null && _subjects.IsIndefinite(subject.First))
            return null;
        if (_people.HolderOf(first, subject.End, subject.First) is { } holder)
            return Identify(holder);
        if (_subjects.IsOrganization(subject))
            return Organization(sentence);
        if (_subjects.Description(subject) is { } description)
            return Described(subject, sentence, description)
                ?? (_text.Language.CapitalizesNouns ? LastNamed(sentence, _people.IsFeminine(description.First) ?? SignOf(subject)) : null);
        if (subject.Mention is null && _subjects.PointsBack(subject.First, subject.End))
            return Referent(sentence, SignOf(subject));
        if (Institution(subject.First, subject.End, sentence) is { } institution)
            return institution;
        if (subject.End - first == 1 && _people.FullName(_text.LowerWithoutAffix(first), isSingle: true) is { } name)
            return new Speaker(name, null);
        if (_subjects.IsBareName(subject))
            return new Speaker(_text.Slice(subject.First, subject.First + 1), null);
        if (_subjects.IsDescription(subject))
            return Described(subject, sentence);
        return subject.Mention is null && HasName(subject) ? new Speaker(_text.Slice(subject.First, subject.End), null) : null;
    }

    private Speaker? Described(Subject subject, int sentence, (int First, bool IsRole) description)
    {
        // "sa nièce … dit la nièce"
        if (_subjects.IsUnnamedRelative(description.First, subject.End))
            return null;
        if (description.IsRole && _subjects.IsOffice(subject))
            return Neighbor(sentence, SignOf(subject)) is { } neighbor && !HasOtherOffice(neighbor, subject) ? neighbor : null;
        var sign = _people.IsFeminine(description.First) ?? SignOf(subject);
        if (_text.Language.HasNaturalGender && Referent(sentence, sign) is { } person && IsThing(person.Name))
            return null;
        return Referent(sentence, sign) ?? (description.IsRole && !IsAboutSomebodyElse(sentence) ? OnlyBefore(subject.First, sign) : null);
    }

    // "El ingeniero Luis Mora pidió perdón. El juez le ordenó sentarse."
    private bool HasOtherOffice(Speaker speaker, Subject subject) =>
        _people.NamesHaveCases
            ? _text.Language.Representatives.Count > 0 && _people.HasOtherRole(speaker.Name, _text.Lower(subject.First))
            : _text.Language.Offices.Count > 0 && _people.HasRole(speaker.Name);

    private bool IsAbbreviation(int word) => _text.Language.Abbreviations.Contains(_text[word].ToString());

    // "Mr. King": a person, though the surname is a role too.
    private Speaker Surname(int word) =>
        new(_people.FullName(_text.LowerWithoutAffix(word), isSingle: false) ?? _text.Slice(word, word + 1), null);

    // "Ev sahibinin avukatı": another one than the lawyer known so far.
    private bool IsSomebodys(Subject subject) =>
        _text.Language.IsVerbFinal
        && subject is { Mention: null, First: > 0 }
        && subject.End - subject.First > 1
        && _subjects.EndsInGenitive(subject.End - 2);

    // "Pak Camat", "Sayın Vali"
    private bool IsHonorific(int word) => _text.Language.Honorifics.Contains(_text.Lower(word));

    // "Genç oyuncu": the person just named. A bare "Müdür" is somebody else than a mayor.
    private Speaker? Described(Subject subject, int sentence) =>
        Neighbor(sentence, isFeminine: null) is { } neighbor && (neighbor.Role is null || subject.End - subject.First > 1)
            ? neighbor
            : null;

    // "écrit l'entreprise": the organization that the sentences before are about.
    private Speaker? Organization(int sentence)
    {
        for (var i = sentence - 1; i >= Math.Max(0, sentence - MaxVoiceDistance) && _text.Sentences[i].Kind != SentenceKind.Heading; i--)
        {
            var (from, to) = _text.WordsOf(i);
            if ((_subjects.OrganizationTopic(from, to) ?? _subjects.OrganizationInView(from, to)) is { } mention)
                return Identify(mention);
        }

        return null;
    }

    // "Mahkeme davayı reddetti. Gerekçede “…” denildi.": the last organization, or the person of the sentence before.
    private Speaker? Publisher(int sentence)
    {
        for (var i = sentence - 1; i >= Math.Max(0, sentence - 2 * MaxVoiceDistance); i--)
        {
            var (from, to) = _text.WordsOf(i);
            var isBeside = i == sentence - 1 && _text.Sentences[i].Paragraph == _text.Sentences[sentence].Paragraph;
            if (_text.Sentences[i].Kind != SentenceKind.Heading && _subjects.Publisher(from, to, mayBePerson: isBeside) is { } mention)
                return Identify(mention);
        }

        return null;
    }

    // "Ines Vogt kündigte eine Beschwerde an. „…“, sagte die Anwältin.": a role nobody was said to have is that of the person just named.
    private Speaker? Neighbor(int sentence, bool? isFeminine)
    {
        if (_voices[sentence] is { } same && Fits(same, isFeminine))
            return IsOrganization(same) ? null : same;
        var isContinued = sentence > 0 && _text.Sentences[sentence - 1].Paragraph == _text.Sentences[sentence].Paragraph;
        if (isContinued && _voices[sentence - 1] is { } last && Fits(last, isFeminine))
            return IsOrganization(last) ? null : last;
        return (isContinued ? Antecedent(sentence, mayCross: false, maxDistance: 1, isFeminine: isFeminine) : null)
            ?? (isFeminine is null ? null : Referent(sentence, isFeminine));
    }

    private Speaker? Referent(int sentence, bool? isFeminine) =>
        _voices[sentence] is { } voice && Fits(voice, isFeminine) ? voice : Antecedent(sentence, isPronoun: true, isFeminine: isFeminine);

    // "schrieb der Konzern", "hieß es in einer Mitteilung des Verbands": the organization that the sentence before is about.
    private Speaker? Institution(int first, int end, int sentence)
    {
        if (!Enumerable.Range(first, end - first).Any(_people.IsOrganizationWord))
            return null;
        if (sentence == 0)
            return IsOwnName(first, end) ? new Speaker(_text.Slice(end - 1, end), null) : null;
        var (from, to) = _text.WordsOf(sentence - 1);
        if (_text.Language.CapitalizesNouns && _people.LastInstitution(from, to) is { } institution)
            return new Speaker(institution, null);
        return _subjects.Topic(from, to) is { Mention: { IsRole: false } topic }
            && _people.IsOrganization(topic)
            && Identify(topic) is var named
            && !IsMedium(named)
                ? named
            : _text.Language.CapitalizesNouns && Organization(sentence) is { } before && !IsMedium(before) ? before
            : IsOwnName(first, end) ? new Speaker(_text.Slice(end - 1, end), null)
            : null;
    }

    // "Das Kultusministerium teilte mit": a compound that needs no further name, but not "der Autokonzern".
    private bool IsOwnName(int first, int end) =>
        end - first == 2 && _text.Language.DefiniteArticles.Contains(_text.Lower(first)) && _people.IsNameOfInstitution(end - 1);

    // An institution named after somebody.
    private bool HasName(Subject subject) =>
        !_text.Language.CapitalizesNouns
        && subject.End - subject.First > 1
        && _text.Language.OrganizationWords.Contains(_text.Lower(subject.End - 1))
        && Enumerable.Range(subject.First, subject.End - subject.First).Any(word => _people.StartingAt(word) is { IsRole: false });

    // "„…“, heißt es in dem Brief", "„…“ stojí v prohlášení": nobody speaks.
    private bool IsFromDocument(QuotationContext context)
    {
        var verb = _text.FirstVerb(context.AfterFirst, Math.Min(context.AfterEnd, context.AfterFirst + 2));
        return verb >= 0
            && _text.Language.DocumentVerbs.Contains(_text.Phrase(verb, _text.VerbLength(verb)))
            && PossessiveAfter(context) < 0;
    }

    // "…, teilte das Unternehmen mit. „…“, hieß es."
    private Speaker? SameInstitution(QuotationContext context) =>
        context.Sentence > 0
        && _text.Language.CapitalizesNouns
        && context.AfterEnd - context.AfterFirst <= MaxTopicDistance / 2
        && _text.Sentences[context.Sentence - 1].Paragraph == _text.Sentences[context.Sentence].Paragraph
        && _voices[context.Sentence - 1] is { } voice
        && !_text.Language.FirstNames.Contains(_text.Language.Lower(voice.Name.Split(' ')[0]))
            ? voice
            : null;

    // "Ten poslal kolegům vzkaz: „…“", "Dieser sicherte Hilfe zu: „…“"
    private bool IsLatter(QuotationContext context) =>
        context.Sentence > 0 && context.IsIntroduced && _subjects.BeginsWithLatter(context.BeforeFirst, context.BeforeEnd);

    private Speaker? Latter(QuotationContext context)
    {
        var (from, to) = _text.WordsOf(context.Sentence - 1);
        return
            (_subjects.LastPerson(from, to, isFull: false) ?? _subjects.LastHolder(from, to)) is { } last
            && Identify(last) is var person
            && (
                _text.Language.Demonstratives.Contains(_text.Lower(context.BeforeFirst))
                || Fits(person, _people.IsFeminine(context.BeforeFirst))
            )
            ? person
            : null;
    }
}
