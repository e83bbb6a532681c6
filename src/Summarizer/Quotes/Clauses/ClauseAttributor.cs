using System.Buffers;
using Summarizer.Quotes.Others;
using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Clauses;

/// <summary>
/// Attributes quotations in a language that lists names, by the subject of the clause before or after them: <c>यादव ने कहा, "…"</c>,
/// <c>«…»، شفیعی گفت</c>, <c>"…", אמר כהן</c>. A clause without a subject of its own continues with the speaker before.
/// </summary>
internal sealed class ClauseAttributor
{
    private const int MaxSentencesBack = 3;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".:؟!?।\n");

    private readonly TokenizedArticle _text;
    private readonly ClauseSubjects _subjects;
    private readonly InterviewSpeaker _interview;
    private readonly Clause?[] _voices;

    public ClauseAttributor(TokenizedArticle text)
    {
        _text = text;
        _subjects = new ClauseSubjects(text, new ListedPeople(text));
        _interview = new InterviewSpeaker(text, new PersonDirectory(text));
        _voices = new Clause?[text.Sentences.Count];
    }

    /// <summary>All quotations in order, with their speakers.</summary>
    public IReadOnlyList<AttributedQuotation> Attribute()
    {
        var all = new List<AttributedQuotation>();
        var others = new SomebodyElse(_text);
        foreach (var quotation in _text.Quotations)
        {
            if (_interview.AnswerOf(quotation) is { } answer)
            {
                all.Add(answer);
                continue;
            }

            var context = new QuotationContext(_text, quotation, _text.SentenceAt(quotation.Outer.Start));
            var clause = ClauseOf(context);
            if (clause is { Kind: SubjectKind.Named or SubjectKind.Unnamed })
                _voices[_text.SentenceAt(quotation.Outer.End - 1)] = _voices[context.Sentence] = clause;
            var isReported = clause is not null || context.HasVerb || context.IsIntroduced;
            all.Add(others.Without(quotation, new AttributedQuotation(clause?.Speaker, isReported), context));
        }

        ContinuedSpeech.Join(_text.Quotations, all);
        return all;
    }

    private Clause? ClauseOf(QuotationContext context)
    {
        var found = context.BeginsSentence ? After(context) : (Introduction(context) ?? Before(context) ?? After(context));
        if (found is null)
            return context.BeginsSentence ? Bare(context) : null;
        return found.Kind == SubjectKind.Before ? Previous(context.Sentence) ?? found : found;
    }

    private Clause? Introduction(QuotationContext context) =>
        context.IsIntroduced || EndsWithConjunction(context) ? Before(context) ?? Introduced(context) : null;

    // "आदेश में लिखा है कि «…»"
    private bool EndsWithConjunction(QuotationContext context) =>
        context.BeforeEnd > context.BeforeFirst && _text.Language.ClauseOpenings.Contains(_text.Lower(context.BeforeEnd - 1));

    private Clause? Before(QuotationContext context)
    {
        var (from, to) = (context.BeforeFirst, context.BeforeEnd);
        var last = to - 1;
        while (last >= from && !_text.IsQuoted(last))
            last--;
        // "…," he said, "…"
        if (last >= from && _subjects.Of(last + 1, to, isAfter: false) is { } between)
            return between;
        return _subjects.Of(from, to, isAfter: false);
    }

    // "ईशा: «…»": a name and a colon.
    private Clause? Introduced(QuotationContext context) =>
        context.IsIntroduced ? _subjects.First(context.BeforeFirst, context.BeforeEnd) : null;

    private Clause? After(QuotationContext context)
    {
        var (from, to) = (context.AfterFirst, context.AfterEnd);
        return
            from >= to
            || _text
                .Text.AsSpan(context.Quotation.Outer.End, _text.Words[from].Span.Start - context.Quotation.Outer.End)
                .ContainsAny(ClauseEnds)
            ? null
            : _subjects.Of(from, to, isAfter: true);
    }

    // A quotation without a clause goes on with the speech before.
    private Clause? Bare(QuotationContext context)
    {
        var before = context.Sentence - 1;
        return
            before >= 0
            && _text.Sentences[before].Paragraph == _text.Sentences[context.Sentence].Paragraph
            && (_voices[before] ?? VoiceOf(before)) is { IsSpeech: true } voice
            ? voice
            : null;
    }

    // The last speaker, or whom the nearest sentence is about.
    private Clause? Previous(int sentence)
    {
        var paragraph = _text.Sentences[sentence].Paragraph;
        for (var i = sentence; i >= Math.Max(0, sentence - MaxSentencesBack); i--)
        {
            if (paragraph - _text.Sentences[i].Paragraph > 1 || _text.Sentences[i].Kind == Sentences.SentenceKind.Heading)
                return null;
            if (i < sentence)
                _voices[i] ??= VoiceOf(i);
            if (_voices[i] is { Kind: SubjectKind.Named or SubjectKind.Unnamed } voice)
                return voice;
        }

        return null;
    }

    private Clause? VoiceOf(int sentence)
    {
        var (from, to) = _text.WordsOf(sentence);
        return from >= to ? null : _subjects.Of(from, to, isAfter: false) ?? _subjects.Topic(from, to);
    }
}
