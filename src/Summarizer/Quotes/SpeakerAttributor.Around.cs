using Summarizer.Quotes.People;
using Summarizer.Sentences;

namespace Summarizer.Quotes;

// Speakers named in the next sentence or the one that leads to the quotation.
internal sealed partial class SpeakerAttributor
{
    // "« … » C'est par ces mots qu'Anne Morin a ouvert la séance."
    private Mention? SubjectOfNext(QuotationContext context)
    {
        var (from, to) = (context.AfterFirst, context.AfterEnd);
        if (from >= to)
        {
            var sentence = _text.SentenceAt(context.Quotation.Outer.End - 1) + 1;
            if (sentence >= _text.Sentences.Count)
                return null;
            (from, to) = _text.WordsOf(sentence);
        }
        else if (!char.IsUpper(_text.Text[_text.Words[from].Span.Start]))
        {
            return null;
        }

        return
            _subjects.Topic(from, to) is { Mention: { } mention } subject
            && _subjects.IsPerson(subject)
            && (
                _text.StartsWith(from, to, _text.Language.QuotationReferences)
                || Opens(context) && IsFullName(mention) && (mention.First == from || _text.GapAfter(mention.First - 1) is ", ")
            )
            ? mention
            : null;
    }

    // "« Je ne suis pas un héros. » Julien Astier, 43 ans, a plongé dimanche": an article that opens with a quotation.
    private bool Opens(QuotationContext context) =>
        context.Sentence == 0
        && _text.Language.InvertsAfterQuotation
        && _text.FirstWordFrom(context.Quotation.Outer.End) is var word
        && word < _text.Words.Count
        && !_text
            .Text.AsSpan(context.Quotation.Outer.End..Math.Max(context.Quotation.Outer.End, _text.Words[word].Span.Start))
            .Contains('\n');

    private static bool IsFullName(Mention mention) => mention.End - mention.NameFirst > 1;

    // "« … » : à Bastia, Anne Morin n'a pas dévié de sa ligne."
    private Mention? SubjectAfterColon(QuotationContext context) =>
        context.AfterFirst < context.AfterEnd
        && Gap(context).Trim() is ":"
        && _subjects.Topic(context.AfterFirst, context.AfterEnd) is { Mention: { } mention } subject
        && _subjects.IsPerson(subject)
            ? mention
            : null;

    // "—No lo sé —se justificó—. Nadie lo sabe.": speech that goes on after a verb without a subject.
    private bool IsContinued(QuotationContext context, AttributedQuotation? last)
    {
        if (last?.Speaker is null || context.BeginsSentence || !_text.Language.InvertsAfterQuotation)
            return false;
        var first = context.BeforeEnd;
        while (first > context.BeforeFirst && !_text.IsQuoted(first - 1))
            first--;
        return first > context.BeforeFirst
            && _text.FirstVerb(first, context.BeforeEnd) >= 0
            && Enumerable
                .Range(first, context.BeforeEnd - first)
                .All(word => _people.StartingAt(word) is null && !_subjects.IsIndefinite(word));
    }

    // "Son message tient en une phrase : « … »", "La réponse est simple: «…»"
    private bool IsOwnStatement(QuotationContext context) =>
        !context.HasVerb
        && !context.BeginsSentence
        && _text.Text.AsSpan(0, context.Quotation.Outer.Start).TrimEnd().EndsWith(":")
        && _subjects.IsStatement(context.BeforeFirst, context.BeforeEnd);

    // A paragraph that is a quotation, after one that names one person only.
    private Speaker? OnlyPersonOfParagraph(int last)
    {
        Speaker? only = null;
        var paragraph = _text.Sentences[last].Paragraph;
        for (var i = last; i > last - 2 * MaxVoiceDistance && i >= 0 && _text.Sentences[i].Paragraph == paragraph; i--)
        {
            var (from, to) = _text.WordsOf(i);
            if (
                _unknown.Contains(i)
                || _text.Sentences[i].Kind == SentenceKind.Heading
                || _subjects.BeginsWithSomebody(from, to)
                || _subjects.BeginsWithOffice(from, to)
            )
                return null;
            foreach (var mention in _subjects.People(from, to))
            {
                var person = Identify(mention);
                if (only is not null && only.Name != person.Name)
                    return null;
                only = person;
            }
        }

        return only;
    }

    // "…,“ řekl útočník. Na trenéra si nestěžuje: „…“", "Se acuerda del precio: «…»", "Puis, feuilletant le dossier : « … »": a clause
    // without a subject, and no verb that the table has.
    private bool GoesOn(QuotationContext context)
    {
        var (from, to) = (context.BeforeFirst, context.BeforeEnd);
        if (
            !_text.Language.InvertsAfterQuotation
            || context.HasVerb
            || from >= to
            || context.Sentence == 0
            || !_text.Text.AsSpan(0, context.Quotation.Outer.Start).TrimEnd().EndsWith(":")
            || _text.Sentences[context.Sentence - 1].Paragraph != _text.Sentences[context.Sentence].Paragraph
        )
            return false;
        var first = _text.Lower(from);
        return (
                _text.Language.ContinuingOpenings.Contains(first)
                || _text.Language.DropsSubjects
                    && (
                        _text.Language.Prepositions.Contains(first)
                        || IsClitic(from) && !_text.Language.DefiniteArticles.Contains(first) && !_people.NamesHaveCases
                        || EndsWithPast(from, to)
                    )
            )
            && Enumerable
                .Range(from, to - from)
                .All(word =>
                    _people.StartingAt(word) is null
                    && !_subjects.IsIndefinite(word)
                    && !_text.IsQuoted(word)
                    && !_text.Language.SpeakerPronouns.Contains(_text.Lower(word))
                );
    }

    // "Pohotovost ale neslíbil: „…“": the verb shows the gender of the subject, which a function word in the second place makes sure is not
    // the first noun.
    private bool EndsWithPast(int from, int to) =>
        _people.NamesHaveCases
        && to - from > 2
        && _people.IsFeminine(to - 1) is not null
        && _text.Language.FunctionWords.Contains(_text.Lower(from + 1))
        && !_subjects.BeginsWithUnnamedRole(from, to);

    // "Sur son avenir : « … »": the topic stands where the speaker would.
    private bool IsUnderLabel(QuotationContext context) =>
        !context.HasVerb
        && !context.BeginsSentence
        && _text.Language.TopicPrepositions.Contains(_text.Lower(context.BeforeFirst))
        && _text.Text.AsSpan(0, context.Quotation.Outer.Start).TrimEnd().EndsWith(":");

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

    private bool HasSourceBefore(QuotationContext context) =>
        context.BeforeEnd > context.BeforeFirst
        && _text.Language.SourcePostpositions.Contains(_text.Lower(context.BeforeEnd - 1))
        && _text.FirstVerb(context.AfterFirst, context.AfterEnd) < 0;
}
