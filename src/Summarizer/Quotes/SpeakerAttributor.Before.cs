using Summarizer.Languages;
using Summarizer.Quotes.People;
using Summarizer.Quotes.Subjects;
using Summarizer.Sentences;

namespace Summarizer.Quotes;

// From a subject to a person, also one who was named before.
internal sealed partial class SpeakerAttributor
{
    // "… ifadelerini kullandı." without a subject, speech that continues, a sentence that ends with a colon: the person who spoke or acted
    // just before.
    private Speaker? SpeakerBefore(QuotationContext context)
    {
        if (context.Sentence == 0)
            return null;
        var before = context.Sentence - 1;
        if (_text.Sentences[before].Kind == SentenceKind.Heading)
            return null;
        var sameParagraph = _text.Sentences[before].Paragraph == _text.Sentences[context.Sentence].Paragraph;
        // "«…», enfatizó": a verb without a subject is about the same person as a pronoun.
        var isDropped =
            _text.Language.DropsSubjects
            && context.AfterFirst < context.AfterEnd
            && _text.FirstVerb(context.AfterFirst, context.AfterEnd) >= 0;
        if (isDropped && IsPlural(context))
            return null;
        var isFeminine = SignOfVerb(context);
        if (
            _voices[before] is { } voice
            && (sameParagraph || context.HasVerb || Leads(before) || IsParagraph(context) && EndsSpeech(before))
            && Fits(voice, isFeminine)
        )
            return voice;
        // "Sa voisine Odile Morin remplit des sacs.\n\n— Tout est perdu !"
        if (
            !sameParagraph
            && !context.HasVerb
            && IsTurn(context)
            && !_text.EndsWithColon(before)
            && !_text.IsQuoted(_text.WordsOf(before).First)
        )
            return Antecedent(context.Sentence, maxDistance: 1);
        if (!context.HasVerb && !_text.EndsWithColon(before) && !sameParagraph)
            return IsParagraph(context) ? OnlyPersonOfParagraph(before) : null;
        var (from, to) = _text.WordsOf(before);
        if (!context.HasVerb && _text.EndsWithColon(before) && _text.FirstVerb(from, to) < 0 && _subjects.Announced(from, to) is { } owner)
            return Identify(owner);
        return Antecedent(
            context.Sentence,
            isDropped || _text.Language.DropsSubjects && _text.EndsWithColon(before),
            mayCross: context.HasVerb || _text.EndsWithColon(before),
            isFeminine: isFeminine
        );
    }

    // "«…», repiten", "«…», han censurado"
    private bool IsPlural(QuotationContext context)
    {
        var verb = _text.FirstVerb(context.AfterFirst, context.AfterEnd);
        return _text.Language.PluralVerbEndings.Any(ending =>
            Enumerable.Range(context.AfterFirst, verb - context.AfterFirst + 1).Any(word => _text[word].EndsWith(ending))
        );
    }

    private bool IsTurn(QuotationContext context) => _text.Text[context.Quotation.Outer.Start] is '—' or '–' or '―';

    // "Kreuziger habe jeden Verein besucht.": what the last speaker said about somebody else.
    private bool IsIndirectSpeech(int from, int to)
    {
        for (var word = from; _text.Language.ReportedForms.Count > 0 && word < to; word++)
        {
            if (word > from && _text.GapAfter(word - 1).Contains(':'))
                return false;
            if (!_text.IsQuoted(word) && !_text.IsCapital(word) && _text.Language.ReportedForms.Contains(_text.Lower(word)))
                return true;
        }

        return false;
    }

    // "R, SA and E were arrested": initials hide a name and are not the speaker of the next sentence.
    private bool IsInitials(Subject subject) =>
        subject.End - subject.First == 1 && _text[subject.First].IndexOfAnyExceptInRange('A', 'Z') < 0;

    private bool IsMedium(Speaker? speaker) => speaker is not null && _text.Language.Media.Contains(speaker.Name);

    private bool IsOrganization(Speaker speaker) =>
        _text.Language.InvertsWithHyphen
        && (
            _text.Language.Organizations.Contains(speaker.Name)
            || speaker.Name.Split(' ', '-')[0] is { Length: > 1 } first && !first.Any(char.IsLower)
        );

    private bool IsIntroduced(QuotationContext context) =>
        context.IsIntroduced || _text.LastVerb(context.BeforeFirst, context.BeforeEnd) >= 0;

    // "le journal rappelle", "l'AFP rapporte"
    private bool IsMedium(Subject subject) =>
        subject.Mention is { IsRole: false } mention && _text.Language.Media.Contains(_text.Slice(mention.NameFirst, mention.End))
        || Enumerable.Range(subject.First, subject.End - subject.First).Any(word => _text.Language.Media.Contains(_people.Key(word)));

    // "Clinton scolded him: “…,” she said.": the person before the quotation is closer than the last speaker.
    private Speaker? SpeakerOf(Subject subject, QuotationContext context)
    {
        // "Quant au maire, il a proposé : « … »"
        if (IsPronoun(subject) && _subjects.RoleUnderDiscussion(context.BeforeFirst, context.BeforeEnd) is { } role)
            return SpeakerOf(role, context.Sentence);
        var isPronounAfter = subject.First >= context.AfterFirst && IsPronoun(subject);
        // "Als ich bei Yvonne Stark saß, sagte sie: „…“", "Vale said she thought, “…”"
        if (
            (_text.Language.CapitalizesNouns || _text.Language.NounsComeLast && _text.FirstVerb(context.BeforeFirst, subject.First) >= 0)
            && subject.First < context.BeforeEnd
            && IsPronoun(subject)
            && _subjects.People(context.BeforeFirst, Math.Max(context.BeforeFirst, subject.First)) is [var only]
            && Identify(only) is var person
            && Fits(person, _people.IsFeminine(subject.First))
        )
            return person;
        return
            isPronounAfter
            && (_subjects.Before(context.BeforeFirst, context.BeforeEnd) ?? Viewpoint(context.BeforeFirst, context.BeforeEnd))
                is { Mention: not null } named
            && SpeakerOf(named, context.Sentence) is var before
            && Fits(before, _people.IsFeminine(subject.First))
            ? before
            : SpeakerOf(subject, context.Sentence) ?? Continued(subject, context);
    }

    private bool IsPronoun(Subject subject) =>
        subject.Mention is null
        && subject.End - subject.First == 1
        && (_text.Language.SpeakerPronouns.Contains(_text.Lower(subject.First)) || HasPronoun(subject.First));

    // "katanya"
    private bool HasPronoun(int verb) =>
        _text.IsVerb(verb) && _text.Language.AnaphoricSuffixes.Any(suffix => _text.Lower(verb).EndsWith(suffix, StringComparison.Ordinal));

    private Speaker? SpeakerOf(Subject subject, int sentence)
    {
        if (subject.Mention is { } mention)
            return mention.IsRole ? Holder(subject, sentence) : Identify(mention);
        if (_text.Language.FirstPersonWords.Contains(_text.Lower(subject.First)))
            return _voices[sentence];
        if (_subjects.IsOneOfTwo(subject))
            return OneOfTwo(subject, sentence);
        if (!IsPronoun(subject))
            return Holder(subject, sentence)
                ?? (_people.NamesHaveCases && _people.HolderInCase(subject.End - 1) is { } holder ? Identify(holder) : null);
        if (_text.Language.PluralPronouns.Contains(_text.Lower(subject.First)))
            return null;
        var isFeminine = _people.IsFeminine(subject.First);
        // "il" is not an organization
        var referent = Referent(sentence, isFeminine);
        if (referent is { } he && (isFeminine is null ? _people.IsNameOfThing(he.Name) : isFeminine is false && IsOrganization(he)))
            return null;
        return referent ?? (IsAboutSomebodyElse(sentence, isFeminine) ? null : Sole(subject.First, isFeminine));
    }

    private Speaker Identify(Mention mention)
    {
        var (name, role) = _people.Identify(mention);
        return new Speaker(name, role);
    }

    // "Calais", "Val d'Oise"
    private bool IsPlace(Speaker speaker) =>
        _text.Language.GenitiveWords.Count > 0
        && (_text.Language.Places.Contains(speaker.Name) || _text.Language.Places.Contains(speaker.Name.Replace(' ', '-')));
}
