using System.Buffers;
using Summarizer.Languages.Conjugation;
using Summarizer.Names;
using Summarizer.Quotes.Others;
using Summarizer.Quotes.People;

namespace Summarizer.Quotes.VerbFirst;

/// <summary>
/// Attributes quotations in a language that has the verb before its subject: <c>قال الوزير سامي الحداد إن «…»</c>. A verb without a
/// subject,
/// and a participle, continue the speech of the person before, if that person has the verb's gender.
/// </summary>
internal sealed class VerbFirstAttributor
{
    private const int MaxSentencesBack = 4;
    private const int MaxWordsAfter = 4;
    private const int MaxOpening = 5;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".:؟!\n");

    private readonly TokenizedArticle _text;
    private readonly ArabicText _words;
    private readonly PersonDirectory _people;
    private readonly InterviewSpeaker _interview;
    private readonly ArabicSubjects _subjects;
    private readonly Source?[] _voices;
    private readonly bool[] _isRead;

    public VerbFirstAttributor(TokenizedArticle text)
    {
        _text = text;
        _people = new PersonDirectory(text);
        _words = text.ArabicNames.Text;
        _subjects = new ArabicSubjects(text, _people);
        _interview = new InterviewSpeaker(text, _people);
        _voices = new Source?[text.Sentences.Count];
        _isRead = new bool[text.Sentences.Count];
    }

    /// <summary>All quotations in order, with their speakers.</summary>
    public IReadOnlyList<AttributedQuotation> Attribute()
    {
        var all = new List<AttributedQuotation>();
        var others = new SomebodyElse(_text);
        foreach (var quotation in _text.Quotations)
        {
            var sentence = _text.SentenceAt(quotation.Outer.Start);
            if (_interview.AnswerOf(quotation) is { } answer)
            {
                all.Add(answer);
                continue;
            }

            var (source, isReported) = SourceOf(new QuotationContext(_text, quotation, sentence));
            if (source is not null)
                (_voices[sentence], _isRead[sentence]) = (source, true);
            all.Add(others.Without(quotation, new AttributedQuotation(source?.Speaker, isReported)));
        }

        ContinuedSpeech.Join(_text.Quotations, all);
        return all;
    }

    private (Source? Source, bool IsReported) SourceOf(QuotationContext context)
    {
        if (_subjects.IsTitle(context.BeforeFirst, context.BeforeEnd) || _subjects.IsInRole(context.BeforeEnd))
            return (null, false);
        if (context.BeginsSentence)
            return After(context) ?? Announced(context) ?? Bare(context);
        if (Before(context) is { } before && (context.IsIntroduced || IsClause(context)))
            return before;
        return After(context) ?? Before(context) ?? (null, context.HasVerb || context.IsIntroduced);
    }

    // "قال إن «…»": the quotation is the clause of the verb.
    private bool IsClause(QuotationContext context) =>
        context.BeforeEnd > context.BeforeFirst && ArabicSubjects.IsComplementizer(_words[context.BeforeEnd - 1]);

    // The verb before the quotation that is closest to it.
    private (Source?, bool)? Before(QuotationContext context)
    {
        var (from, to) = (context.BeforeFirst, context.BeforeEnd);
        var verb = _text.LastVerb(from, to);
        while (verb > from && _subjects.IsInRelative(verb, from) && _text.LastVerb(from, verb) is >= 0 and var earlier)
            verb = earlier;
        // "رسالة بعثت بها إليها جدتها: «…»"
        if (verb < 0 && context.IsIntroduced && _subjects.EndsWithRelative(from, to))
            return (null, true);
        if (verb < 0)
            return context.IsIntroduced || IsClause(context) ? (_subjects.First(from, to) ?? Previous(context.Sentence, null), true) : null;
        var form = FormOf(verb);
        bool? isFeminine = form[^1] == 'ه' ? false : ArabicForms.IsFeminine(form);
        if (ArabicForms.IsNoun(form))
            return (_subjects.LastBefore(from, verb) ?? Previous(context.Sentence, isFeminine), true);
        if (ArabicForms.IsParticiple(form))
            return (_subjects.First(from, verb, isFeminine) ?? Previous(context.Sentence, isFeminine), true);
        if (_subjects.At(verb + _text.VerbLength(verb), to) is { } subject)
            return (Known(subject, context.Sentence, isFeminine), true);
        if (_text.Language.DocumentVerbs.Contains(form))
            return (_subjects.Publisher(verb, to) ?? Body(_subjects.First(from, verb)) ?? Body(Previous(context.Sentence, null)), true);
        var topic = _subjects.First(from, verb, isFeminine);
        // "سأله الناقد وائل، فأجاب": whom the clause before only has as its object.
        if (_words[verb][0] == 'ف' && form != _words[verb] && Enumerable.Range(from, verb - from).Any(HasObject))
            return (Previous(context.Sentence, isFeminine), true);
        // "سألنا الخبير مدحت الشاذلي، فأجاب": the verb continues with whom the clause before mentions last.
        if (topic is null && _words[verb][0] == 'ف' && form != _words[verb] && _subjects.LastBefore(from, verb) is { } asked)
            return (asked, true);
        if (topic is not null || _subjects.HasSubject(from, verb))
            return (topic, true);
        // "فيما قال هو من داخل القفص": a person, not a court.
        var isPronoun = verb + 1 < to && _text.Language.SpeakerPronouns.Contains(_words[verb + 1]);
        return (Previous(context.Sentence, isFeminine) is var last && isPronoun && last is { IsBody: true } ? null : last, true);
    }

    // "«…»، قال سامي الحداد", "«…»، هكذا علّقت هدى", "«…»، بحسب الوزارة"
    private (Source?, bool)? After(QuotationContext context)
    {
        var (from, to) = (context.AfterFirst, context.AfterEnd);
        if (
            from >= to
            || _text
                .Text.AsSpan(context.Quotation.Outer.End, _text.Words[from].Span.Start - context.Quotation.Outer.End)
                .ContainsAny(ClauseEnds)
        )
            return null;
        var verb = _text.FirstVerb(from, Math.Min(to, from + MaxWordsAfter));
        if (
            verb < 0
            || ArabicForms.IsParticiple(FormOf(verb))
            || Enumerable.Range(from, verb - from).Any(word => _words[word] is "التي" or "الذي" or "وهو" or "وهي")
        )
            return null;
        bool? isFeminine = ArabicForms.IsFeminine(FormOf(verb));
        if (_subjects.At(verb + _text.VerbLength(verb), to) is { } subject)
            return (Known(subject, context.Sentence, isFeminine), true);
        // "«…»، بحسب ما صرحت به": the preposition has no gender, the verb after it has.
        var next = _text.FirstVerb(verb + _text.VerbLength(verb), Math.Min(to, verb + MaxWordsAfter));
        if (_text.Language.Prepositions.Contains(_words[verb]) || next > 0 && _words[next - 1] is "ما")
            isFeminine = next < 0 ? null : ArabicForms.IsFeminine(FormOf(next));
        return (_subjects.First(context.BeforeFirst, context.BeforeEnd) ?? Previous(context.Sentence, isFeminine), true);
    }

    // "«…». بهذه الجملة يبدأ سعيد عجمي حديثه"
    private (Source?, bool)? Announced(QuotationContext context)
    {
        var next = context.Sentence + 1;
        if (next >= _text.Sentences.Count || _text.Sentences[next].Paragraph != _text.Sentences[context.Sentence].Paragraph)
            return null;
        var (from, to) = _text.WordsOf(next);
        return from < to && _words[from] is "بهذه" or "بهذا" or "هكذا" or "بتلك" or "بذلك" && _subjects.First(from, to) is { } source
            ? (source, true)
            : null;
    }

    // A quotation without a verb continues the speech before, or follows a colon.
    private (Source?, bool) Bare(QuotationContext context)
    {
        var before = context.Sentence - 1;
        if (before < 0)
            return (null, false);
        var isSame = _text.Sentences[before].Paragraph == _text.Sentences[context.Sentence].Paragraph;
        if (!isSame && !_text.EndsWithColon(before))
            return (null, false);
        var source = Previous(context.Sentence, null);
        return (source, source is { Speaker: not null });
    }

    private static Source? Body(Source? source) => source is { IsBody: true } ? source : null;

    // "سأله", "سألها": a verb of speech with its object.
    private bool HasObject(int word) =>
        _words[word] is { Length: > 3 } plain
        && (
            plain[^1] == 'ه' ? plain[..^1]
            : plain.EndsWith("ها", StringComparison.Ordinal) ? plain[..^2]
            : ""
        )
            is { Length: > 0 } verb
        && (ArabicForms.IsVerb(verb) || ArabicForms.IsVerb(verb.TrimStart('و', 'ف')));

    // Of a phrase, "في رأيه", the last word.
    private string FormOf(int verb)
    {
        var plain = _words[verb + Math.Max(1, _text.VerbLength(verb)) - 1];
        return plain.Length > 3 && plain[0] is 'و' or 'ف' && !ArabicForms.IsVerb(plain) ? plain[1..] : plain;
    }

    // A description of somebody known, "الرجل", stands for the person before.
    private Source? Known(Source subject, int sentence, bool? isFeminine)
    {
        if (!subject.PointsBack)
            return subject with { IsFeminine = isFeminine };
        var known = Previous(sentence, isFeminine);
        if (known is null or { IsBody: true } && sentence > 0)
            known = _subjects.Only(_text.WordsOf(sentence - 1), isFeminine) ?? known;
        return known is not { Speaker: not null, IsBody: false } || subject.Role is not null && _subjects.HasRole(known.Speaker.Name)
            ? new Source(null, null)
            : known;
    }

    // The last speaker, or the person whom the nearest sentence is about.
    private Source? Previous(int sentence, bool? isFeminine)
    {
        var paragraph = _text.Sentences[sentence].Paragraph;
        for (var i = sentence; i >= Math.Max(0, sentence - MaxSentencesBack); i--)
        {
            if (paragraph - _text.Sentences[i].Paragraph > 1 || _text.Sentences[i].Kind == Sentences.SentenceKind.Heading)
                return null;
            if (i < sentence && !_isRead[i])
                (_voices[i], _isRead[i]) = (VoiceOf(i), true);
            if (_voices[i] is not { } voice)
            {
                isFeminine ??= i < sentence ? GenderOf(i) : null;
                continue;
            }

            if (voice.Speaker is null)
                return null;
            if (voice.Agrees(isFeminine))
                return voice;
        }

        return null;
    }

    // "تتذكر أنه كان يعاقبها": the gender of whoever a sentence goes on with.
    private bool? GenderOf(int sentence)
    {
        var (from, to) = _text.WordsOf(sentence);
        return from < to && _text.IsVerb(from) && !ArabicForms.IsParticiple(FormOf(from)) ? ArabicForms.IsFeminine(FormOf(from)) : null;
    }

    // Whom a sentence is about: the subject of its first verb of speech, or its first person.
    private Source? VoiceOf(int sentence)
    {
        var (from, to) = _text.WordsOf(sentence);
        if (from >= to)
            return null;
        var opening = from;
        for (var word = from; word < Math.Min(to - 1, from + MaxOpening); word++)
        {
            // "وفي هذا السياق، ذكرت"
            if (_words.FollowsComma(word + 1) && (_words.IsStop(from) || _words[from][0] is 'ب' or 'و'))
                opening = word + 1;
        }

        var verb = _text.FirstVerb(from, Math.Min(to, opening + 3));
        if (verb >= 0 && _subjects.At(verb + _text.VerbLength(verb), to) is { PointsBack: false } subject)
            return subject with { IsFeminine = ArabicForms.IsFeminine(FormOf(verb)) };
        return _subjects.First(from, to);
    }
}
