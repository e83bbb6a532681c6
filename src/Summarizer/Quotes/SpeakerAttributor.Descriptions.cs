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
