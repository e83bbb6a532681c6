using Summarizer.Quotes.Others;
using Summarizer.Quotes.People;
using Summarizer.Quotes.Subjects;

namespace Summarizer.Quotes;

/// <summary>
/// Attributes the quotations of a text to speakers. Looks after the quotation, before it, and at the previous sentence. Uncertain speakers
/// stay null, because a wrong name is worse than none.
/// </summary>
internal sealed partial class SpeakerAttributor
{
    private const int MaxVerbDistance = 40;
    private const int MaxVoiceDistance = 3;
    private const int MaxAdverbs = 5;
    private const int MaxAuxiliaries = 3;
    private const int MaxTopicDistance = 4;

    private readonly TokenizedArticle _text;
    private readonly PersonDirectory _people;
    private readonly SubjectFinder _subjects;
    private readonly InterviewSpeaker _interview;
    private readonly SomebodyElse _others;
    private readonly Speaker?[] _voices;

    // Whether the quotation has a subject, but no name.
    private bool _isUnnamed;

    // The sentences in which somebody without a name speaks.
    private readonly HashSet<int> _unknown = [];

    // The quotations that are headings.
    private readonly HashSet<int> _runInHeadings = [];

    public SpeakerAttributor(TokenizedArticle text)
    {
        _text = text;
        _people = new PersonDirectory(text);
        _subjects = new SubjectFinder(text, _people);
        _interview = new InterviewSpeaker(text, _people);
        _others = new SomebodyElse(text);
        _voices = new Speaker?[text.Sentences.Count];
    }

    /// <summary>All quotations in order, with their speakers.</summary>
    public IReadOnlyList<AttributedQuotation> Attribute()
    {
        var all = new List<AttributedQuotation>();
        var sentence = 0;
        foreach (var quotation in _text.Quotations)
        {
            var its = _text.SentenceAt(quotation.Outer.Start);
            for (; sentence < its; sentence++)
            {
                if (!_unknown.Contains(sentence))
                    _voices[sentence] ??= VoiceOf(sentence);
            }

            var context = new QuotationContext(_text, quotation, its);
            if (IsRunInHeading(context))
            {
                // What follows is another topic.
                _voices[its] = null;
                _runInHeadings.Add(all.Count);
                all.Add(new AttributedQuotation(null, IsReported: false));
                continue;
            }

            var last = all.Count > 0 ? all[^1] : null;
            var attributed =
                _interview.AnswerOf(quotation)
                ?? (last is not null && IsSamePair(quotation) ? AttributePart(context, last, all) : Attribute(context, last));
            if (attributed.Speaker is { } silent && (IsPlace(silent) || IsMedium(silent)))
                attributed = attributed with { Speaker = null };
            attributed = _others.Without(quotation, attributed, context);
            if (attributed.Speaker is not null)
                _voices[its] = attributed.Speaker;
            else if (attributed.IsReported && _isUnnamed && _voices[its] is null && !IsScareQuote(quotation))
                _unknown.Add(its);
            all.Add(attributed);
        }

        ContinuedSpeech.Join(_text.Quotations, all, BeforeQuotation);
        AttributeHeadings(all);
        return all;
    }

    // "« Il barre, soupire-t-il. Il ajoute. »": the second part has no opening mark.
    private bool IsSamePair(Summarizer.Text.Quotation quotation) =>
        _text.Text[quotation.Outer.Start] is var first && (char.IsWhiteSpace(first) || char.IsLetter(first));

    private AttributedQuotation AttributePart(QuotationContext context, AttributedQuotation last, List<AttributedQuotation> all)
    {
        if (_text.FirstVerb(context.AfterFirst, context.AfterEnd) < 0)
            return last;
        var attributed = Attribute(context, last);
        if (attributed.Speaker is null)
            return last;
        all[^1] = attributed;
        return attributed;
    }

    private Speaker? BeforeQuotation(int quotation) =>
        _text.SentenceAt(_text.Quotations[quotation].Outer.Start) is > 0 and var sentence ? Antecedent(sentence) : null;

    private AttributedQuotation Attribute(QuotationContext context, AttributedQuotation? last)
    {
        _isUnnamed = true;
        if (IsFromDocument(context))
            return new AttributedQuotation(
                Institution(context.AfterFirst, context.AfterEnd, context.Sentence) ?? SameInstitution(context),
                IsReported: true
            );
        if (_subjects.Quoted(context) is { } cited)
            return new AttributedQuotation(Identify(cited), IsReported: true);
        if (_subjects.GenitiveBefore(context) is { } owner)
            return new AttributedQuotation(owner.Mention is { } named ? Identify(named) : null, IsReported: true);
        if (_subjects.InterruptedBy(context) is { } interrupted)
            return new AttributedQuotation(Identify(interrupted), IsReported: true);
        var after = SubjectAfter(context);
        // "Anne Vidal s'emporte : « … », rapporte Le Monde": a medium repeats what somebody said.
        if (after is { } behind && SpeakerOf(behind, context) is var told && !(IsMedium(told) && IsIntroduced(context)))
            return new AttributedQuotation(told, IsReported: true);
        if (context.BeginsSentence && SubjectAfterColon(context) is { } explained)
            return new AttributedQuotation(Identify(explained), IsReported: true);
        if (context.BeginsSentence && SubjectOfNext(context) is { } next)
            return new AttributedQuotation(Identify(next), IsReported: true);
        if (IsLatter(context))
            return new AttributedQuotation(Latter(context), IsReported: true);
        if (SubjectOfTag(context) is { } tagged)
            return new AttributedQuotation(SpeakerOf(tagged, context), IsReported: true);
        if (SubjectBefore(context) is { } before)
            return new AttributedQuotation(SpeakerOf(before, context), context.HasVerb || context.IsIntroduced || HasSourceBefore(context));
        if (SignatureAfter(context) is { } signature)
            return new AttributedQuotation(signature, IsReported: true);
        if (IsContinued(context, last))
            return last!;
        if (IsOwnStatement(context) && SpeakerBefore(context) is { } own)
            return new AttributedQuotation(own, IsReported: true);
        if (context.HasVerb && _subjects.IsDocument(context.BeforeFirst, context.BeforeEnd))
            return new AttributedQuotation(Publisher(context.Sentence), IsReported: true);
        if (IsUnderLabel(context))
            return new AttributedQuotation(Antecedent(context.Sentence, isPronoun: true), IsReported: true);
        if (
            !context.HasVerb
            && IsIndirectSpeech(context.BeforeFirst, context.BeforeEnd)
            && _subjects.People(context.BeforeFirst, context.BeforeEnd).Count == 0
            && SpeakerBefore(context) is { } reported
        )
            return new AttributedQuotation(reported, IsReported: true);
        _isUnnamed = !_text.Language.InvertsAfterQuotation;
        if (!context.BeginsSentence && !DropsSubject(context))
            return new AttributedQuotation(null, context.HasVerb);
        return new AttributedQuotation(SpeakerBefore(context), context.HasVerb || context.IsIntroduced || last is { IsReported: true });
    }

    // "Diyor ki: …", "Y añadió: …", "Ihr Urteil: …": a verb or a possessive at the beginning of a sentence is about the person before.
    private bool DropsSubject(QuotationContext context)
    {
        if (Resumes(context))
            return true;
        if (context.IsIntroduced && IsPossessive(context.BeforeFirst) && !(context.HasVerb && _text.Language.DropsSubjects))
            return !_subjects.BeginsWithUnnamedRole(context.BeforeFirst, context.BeforeEnd);
        if (GoesOn(context))
            return true;
        if (!context.HasVerb || !_text.Language.DropsSubjects)
            return false;
        if (_text.Language.IsVerbFinal && _subjects.EndsOblique(context.BeforeFirst, context.BeforeEnd))
            return true;
        var adverbs = _people.NamesHaveCases ? MaxAdverbs : 0;
        var verb = _text.FirstVerb(context.BeforeFirst, context.BeforeEnd);
        var begins = verb >= 0 && (verb < context.BeforeFirst + 3 + adverbs || _text.GapAfter(verb - 1) is ", ");
        return begins
            && !Enumerable.Range(context.BeforeFirst, context.BeforeEnd - context.BeforeFirst).Any(_subjects.IsIndefinite)
            && !_subjects.BeginsWithUnnamedRole(context.BeforeFirst, context.BeforeEnd);
    }

    private Subject? SubjectAfter(QuotationContext context)
    {
        var (from, to) = (context.AfterFirst, context.AfterEnd);
        if (from >= to || Gap(context).ContainsAny('.', '\n', ':') || Gap(context).Contains('('))
            return null;
        if (Inverted(from, to) is { } pronoun)
            return pronoun;

        // "…," Kelly said
        var verb = _text.FirstVerb(from, Math.Min(to, from + MaxVerbDistance));
        if (
            verb > from
            && _subjects.At(from, to) is { } before
            && before.End <= verb
            && (!_text.Language.InvertsAfterQuotation || _subjects.IsAdjacent(before.End, verb))
            && !(_text.Language.NounsComeLast && EndsClause(before.End, verb))
        )
            return before;

        // "…," katanya: the suffix is the subject.
        if (verb == from && HasPronoun(verb))
            return new Subject(verb, verb + 1, null);

        // "…," said Kelly; "…" duyduğunu belirten Lukaşenko
        while (verb >= 0 && verb < from + 5)
        {
            var end = verb + _text.VerbLength(verb);
            if (Participle(verb, end, to) is { } subject)
                return subject;
            if (
                (verb == from || !PrecedesListener(verb))
                && _subjects.After(end, to) is { } behind
                && (behind.Mention is not null || verb <= from + 1)
                && !IsOblique(behind)
            )
                return behind;
            verb = _text.FirstVerb(end, Math.Min(to, from + 5));
        }

        if (!FollowsComma(context))
            return null;
        var unknown = UnknownVerb(context);
        return unknown >= 0 && _subjects.CanBegin(unknown + 1) ? _subjects.After(unknown + 1, to) : _subjects.AfterUnlistedVerb(from, to);
    }

    private ReadOnlySpan<char> Gap(QuotationContext context) =>
        _text.Text.AsSpan(context.Quotation.Outer.End, _text.Words[context.AfterFirst].Span.Start - context.Quotation.Outer.End);

    private Subject? SubjectBefore(QuotationContext context)
    {
        var (from, to) = (context.BeforeFirst, context.BeforeEnd);
        if (from >= to)
            return null;
        if (NextSpeaker(from, to) is { } next)
            return next;
        // "Eroğlu'na göre “…”"
        if (HasSourceBefore(context) && _subjects.Source(from, to) is { } source)
            return new Subject(source.First, source.End, source);
        if (_subjects.Possessor(context) is { } possessor)
            return new Subject(possessor.First, possessor.End, possessor);
        var verb = _text.LastVerb(from, to);
        if ((_subjects.Holder(from, to, context.IsIntroduced) ?? (context.IsIntroduced ? _subjects.Author(from, to) : null)) is { } holder)
            return holder;
        // "Özbekistan …, “…” iddiasıyla ilgili olduğu ifade edildi": who says so is not the subject of a passive verb.
        if (IsPassive(_text.FirstVerb(context.AfterFirst, context.AfterEnd)))
            return null;
        // "Türkçe konuşarak salonu şaşırtan Mukherjee, “…” dedi"
        if (
            _text.Language.IsVerbFinal
            && _text.FirstVerb(context.AfterFirst, context.AfterEnd) >= 0
            && _subjects.Before(from, to) is { } agent
        )
            return agent;
        if (verb < 0)
            return context.HasVerb || context.IsIntroduced
                ? _subjects.Before(from, to) ?? Introduced(context) ?? Viewpoint(from, to)
                : null;
        // "Faux, rétorque la mère, Samira Khelifi : « … »"
        if (
            _text.Language.InvertsAfterQuotation
            && _subjects.FollowsComma(from, verb)
            && _subjects.After(verb + _text.VerbLength(verb), to) is { Mention: not null } inverted
        )
            return inverted;
        if (verb > from && (_subjects.Before(from, verb) ?? Host(from, to)) is { } subject)
            return subject;
        if (HasPronoun(verb))
            return new Subject(verb, verb + 1, null);

        if (PrecedesListener(verb))
            return null;

        // "Podle radního „…“"
        if (_subjects.SourceRole(verb, to) is { } role)
            return role;
        // "According to Kelly, …", "Menurut Jokowi, …"
        return _subjects.At(verb + _text.VerbLength(verb), to)
            ?? _subjects.After(verb + _text.VerbLength(verb), to)
            // "Interrogé sur les calculs, il s'est montré hésitant : « … »"
            ?? (verb == from && context.IsIntroduced && _text.Language.InvertsWithHyphen ? _subjects.Before(verb + 1, to) : null);
    }

    private bool IsPassive(int verb) =>
        verb >= 0
        && _text.Language.PassiveVerbs.Count > 0
        && _text.Language.PassiveVerbs.Contains(_text.Phrase(verb, _text.VerbLength(verb)));

    // "Pour Anne Morin, médecin, la mesure est inutile : « … »"
    private Subject? Viewpoint(int from, int to) =>
        _subjects.Viewpoint(from, to) is { } person ? new Subject(person.First, person.End, person) : null;

    // "Von Vogt gab es Lob: „…“"
    private Subject? Introduced(QuotationContext context) =>
        _text.Text.AsSpan(0, context.Quotation.Outer.Start).TrimEnd().EndsWith(":")
        && _subjects.OnlyPerson(context.BeforeFirst, context.BeforeEnd) is { } person
        && person.First < context.BeforeFirst + MaxTopicDistance
            ? new Subject(person.First, person.End, person)
            : null;
}
