using Summarizer.Quotes.Subjects;
using Summarizer.Sentences;

namespace Summarizer.Quotes;

// Descriptions of somebody who was just named, where every noun has a capital.
internal sealed partial class SpeakerAttributor
{
    // "Er lobte Jaron Mbeki. Der Stürmer gab sich bescheiden.": the holder of the role, or the person named last in the sentence before.
    private Speaker? Described(int sentence, int from, int to, out bool endsSearch)
    {
        endsSearch = false;
        if (_subjects.RoleTopic(from, to) is { } holder)
            return Identify(holder);
        endsSearch = _subjects.BeginsWithRepresentative(from, to);
        return endsSearch ? null : LastNamed(sentence, _people.IsFeminine(from));
    }

    // "« … », a poursuivi la représentante de l'État": after such a verb, a description means the last speaker of the paragraph.
    private Speaker? Continued(Subject subject, QuotationContext context)
    {
        if (
            subject.Mention is { IsRole: false }
            || subject.First < context.AfterFirst
            || _subjects.IsIndefinite(subject.First)
            || IsPronoun(subject)
            || IsPossessive(subject.First)
            || IsSomebodys(subject)
            || !Enumerable
                .Range(context.AfterFirst, Math.Min(context.AfterEnd, subject.End + MaxTopicDistance) - context.AfterFirst)
                .Any(word => _text.Language.ContinuingVerbs.Contains(_text.LowerWithoutAffix(word)))
        )
            return null;
        var sentence = _voices[context.Sentence] is null && context.Sentence > 0 ? context.Sentence - 1 : context.Sentence;
        return
            _text.Sentences[sentence].Paragraph == _text.Sentences[context.Sentence].Paragraph
            && !_unknown.Contains(sentence)
            && _voices[sentence] is { } last
            && Fits(last, SignOf(subject))
            ? last
            : null;
    }

    private Speaker? LastNamed(int sentence, bool? isFeminine) =>
        sentence > 0
        && _text.Sentences[sentence - 1] is { Kind: not SentenceKind.Heading } before
        && before.Paragraph == _text.Sentences[sentence].Paragraph
        && _text.WordsOf(sentence - 1) is var (from, to)
        && _subjects.People(from, to) is [.., var last]
        && Identify(last) is var person
        && Fits(person, isFeminine)
            ? person
            : null;

    // "«…» derken, bir genç «…» diye söylendi": after a quotation and its verb, somebody else speaks.
    private Subject? NextSpeaker(int from, int to)
    {
        var last = to - 1;
        while (last >= from && !_text.IsQuoted(last))
            last--;
        var verb = last >= from ? _text.FirstVerb(last + 1, to) : -1;
        for (var word = verb + 1; verb >= 0 && word < to; word++)
        {
            if (_people.StartingAt(word) is { } mention && _people.IsKnownPerson(mention))
                return null;
            if (
                _subjects.IsIndefinite(word)
                && Enumerable.Range(last + 1, verb - last - 1).All(before => _people.StartingAt(before) is null)
            )
                return new Subject(word, word + 1, null);
        }

        return null;
    }
}
