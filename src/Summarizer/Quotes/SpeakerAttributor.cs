using Summarizer.Sentences;

namespace Summarizer.Quotes;

/// <summary>
/// Attributes the quotations of a text to speakers. Looks after the quotation, before it, and at the previous sentence. Uncertain speakers
/// stay null, because a wrong name is worse than none.
/// </summary>
internal sealed class SpeakerAttributor
{
    private const int MaxVerbDistance = 40;
    private const int MaxVoiceDistance = 3;

    private readonly TokenizedArticle _text;
    private readonly People _people;
    private readonly SubjectFinder _subjects;
    private readonly Speaker?[] _voices;

    public SpeakerAttributor(TokenizedArticle text)
    {
        _text = text;
        _people = new People(text);
        _subjects = new SubjectFinder(text, _people);
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
                _voices[sentence] ??= VoiceOf(sentence);
            var attributed = Attribute(new QuotationContext(_text, quotation, its), all.Count > 0 ? all[^1] : null);
            if (attributed.Speaker is not null)
                _voices[its] = attributed.Speaker;
            all.Add(attributed);
        }

        return all;
    }

    private AttributedQuotation Attribute(QuotationContext context, AttributedQuotation? last)
    {
        var subject = SubjectAfter(context) ?? SubjectBefore(context);
        if (subject is { } found)
            return new AttributedQuotation(SpeakerOf(found, context), context.HasVerb || context.IsIntroduced);
        if (SignatureAfter(context) is { } signature)
            return new AttributedQuotation(signature, IsReported: true);
        if (!context.BeginsSentence)
            return new AttributedQuotation(null, context.HasVerb);
        return new AttributedQuotation(SpeakerBefore(context), context.HasVerb || context.IsIntroduced || last is { IsReported: true });
    }

    private Subject? SubjectAfter(QuotationContext context)
    {
        var (from, to) = (context.AfterFirst, context.AfterEnd);
        if (from >= to)
            return null;

        // "…," Kelly said
        var verb = _text.FirstVerb(from, Math.Min(to, from + MaxVerbDistance));
        if (verb > from && _subjects.At(from, to) is { } before && before.End <= verb)
            return before;

        // "…," said Kelly; "…" duyduğunu belirten Lukaşenko
        while (verb >= 0 && verb < from + 5)
        {
            var end = verb + _text.VerbLength(verb);
            var behind = end < to && _text.GapAfter(end - 1) is " " ? _subjects.At(end, to) : null;
            if (behind is { Mention: not null } || verb == from && behind is not null)
                return behind;
            verb = _text.FirstVerb(end, Math.Min(to, from + 5));
        }

        return null;
    }

    private Subject? SubjectBefore(QuotationContext context)
    {
        var (from, to) = (context.BeforeFirst, context.BeforeEnd);
        if (from >= to)
            return null;
        var verb = _text.LastVerb(from, to);
        if (verb < 0)
            return context.HasVerb || context.IsIntroduced ? _subjects.Before(from, to) : null;
        if (verb > from && _subjects.Before(from, verb) is { } subject)
            return subject;

        // "According to Kelly, …", "Menurut Jokowi, …"
        return _subjects.At(verb + _text.VerbLength(verb), to);
    }

    // "… ifadelerini kullandı." without a subject, speech that continues, a sentence that ends with a colon: the person who spoke or acted
    // just before.
    private Speaker? SpeakerBefore(QuotationContext context)
    {
        if (context.Sentence == 0)
            return null;
        var before = context.Sentence - 1;
        if (_text.Sentences[before].Kind == SentenceKind.Heading)
            return null;
        if (_voices[before] is { } voice)
            return voice;
        var sameParagraph = _text.Sentences[before].Paragraph == _text.Sentences[context.Sentence].Paragraph;
        if (!context.HasVerb && !_text.EndsWithColon(before) && !sameParagraph)
            return null;
        return SubjectOf(before) ?? (sameParagraph ? LastVoice(before) : null);
    }

    private Speaker? SubjectOf(int sentence)
    {
        var (from, to) = _text.WordsOf(sentence);
        return _subjects.Before(from, to) is { } subject && !IsInitials(subject) ? SpeakerOf(subject, sentence) : null;
    }

    // "R, SA and E were arrested": initials hide a name and are not the speaker of the next sentence.
    private bool IsInitials(Subject subject) =>
        subject.End - subject.First == 1 && _text[subject.First].IndexOfAnyExceptInRange('A', 'Z') < 0;

    // "… like we don’t matter.” ― Krystal Correa
    private Speaker? SignatureAfter(QuotationContext context)
    {
        var word = _text.FirstWordFrom(context.Quotation.Outer.End);
        if (word >= _text.Words.Count || word == 0)
            return null;
        var gap = _text.Text.AsSpan(context.Quotation.Outer.End, _text.Words[word].Span.Start - context.Quotation.Outer.End);
        if (gap.IndexOfAny('—', '–', '―') < 0 || gap.Contains('\n'))
            return null;
        return _people.StartingAt(word) is { HasEnding: false } mention && _text.EndsParagraph(mention.End - 1) ? Identify(mention) : null;
    }

    // The speaker of a sentence without quotations: the subject of its reporting verb.
    private Speaker? VoiceOf(int sentence)
    {
        var (from, to) = _text.WordsOf(sentence);
        var verb = _text.LastVerb(from, to);
        if (verb < 0)
            return null;
        var subject = verb > from ? _subjects.Before(from, verb) : null;
        return (subject ?? _subjects.At(verb + _text.VerbLength(verb), to)) is { } found ? SpeakerOf(found, sentence) : null;
    }

    // "Clinton scolded him: “…,” she said.": the person before the quotation is closer than the last speaker.
    private Speaker? SpeakerOf(Subject subject, QuotationContext context)
    {
        var isPronounAfter = subject.First >= context.AfterFirst && IsPronoun(subject);
        return isPronounAfter && _subjects.Before(context.BeforeFirst, context.BeforeEnd) is { Mention: not null } named
            ? SpeakerOf(named, context.Sentence)
            : SpeakerOf(subject, context.Sentence);
    }

    private bool IsPronoun(Subject subject) =>
        subject.Mention is null && subject.End - subject.First == 1 && _text.Language.SpeakerPronouns.Contains(_text.Lower(subject.First));

    private Speaker? SpeakerOf(Subject subject, int sentence)
    {
        if (subject.Mention is { } mention)
            return mention.IsRole ? Holder(subject) : Identify(mention);
        if (IsPronoun(subject))
            return LastVoice(sentence);
        return Holder(subject);
    }

    private Speaker Identify(Mention mention)
    {
        var (name, role) = _people.Identify(mention);
        return new Speaker(name, role);
    }

    // "Dışişleri Bakanı", "the president": the person with that role, otherwise the phrase itself.
    private Speaker Holder(Subject subject)
    {
        var first = subject.First;
        while (first < subject.End - 1 && _text.Language.Determiners.Contains(_text.Lower(first)))
            first++;
        var role = _text.Slice(first, subject.End);
        if (_people.HolderOf(role, subject.First) is { } holder)
            return Identify(holder);
        return new Speaker(_text.Slice(subject.First, subject.End), null);
    }

    private Speaker? LastVoice(int sentence)
    {
        for (var i = sentence; i >= Math.Max(0, sentence - MaxVoiceDistance); i--)
        {
            if (_voices[i] is { } voice)
                return voice;
        }

        return null;
    }
}
