using Summarizer.Quotes.Subjects;

namespace Summarizer.Quotes;

// What can follow a quotation besides a listed verb and its subject.
internal sealed partial class SpeakerAttributor
{
    // "sourit-il", "a-t-elle ajouté": whatever the verb.
    private Subject? Inverted(int from, int to)
    {
        if (!_text.Language.InvertsWithHyphen)
            return null;
        for (var word = from + 1; word < Math.Min(to, from + 5); word++)
        {
            if (_text.GapAfter(word - 1) is not "-")
                continue;
            if (_text.Language.SpeakerPronouns.Contains(_text.Lower(word)))
                return new Subject(word, word + 1, null);
            // "assure-t-on chez Groupama"
            if (_subjects.IsIndefinite(word))
                return Host(word + 1, to) ?? new Subject(word, word + 1, null);
        }

        return null;
    }

    private Subject? Host(int preposition, int to) =>
        preposition + 1 < to
        && _text.Language.AgentPrepositions.Contains(_text.Lower(preposition))
        && _people.StartingAt(preposition + 1) is { HasEnding: false } mention
        && mention.End <= to
            ? new Subject(mention.First, mention.End, mention)
            : null;

    // "… diyen Kalyoncu'nun elleri": a participle belongs to the noun after it, in any case.
    private Subject? Participle(int verb, int end, int to)
    {
        if (end >= to || _text.GapAfter(end - 1) is not " " || !_text.Language.ParticipleEndings.Any(EndsWith))
            return null;
        for (var word = end; word < Math.Min(to, end + 6) && (word == end || _text.GapAfter(word - 1) is " "); word++)
        {
            if (_people.StartingAt(word) is { } mention && mention.End <= to && (mention.HasEnding || _people.IsKnownPerson(mention)))
                return _subjects.WithInstitution(mention, to);
        }

        // "diyen işçinin"
        return _subjects.EndsInGenitive(end) && !_text.IsCapital(end) ? new Subject(end, end + 1, null) : null;

        bool EndsWith(string ending) => _text[end - 1].EndsWith(ending) && end - verb <= 2;
    }

    // "…", tacle sa porte-parole, Ladina Caflisch: after a comma, a verb before its subject, though the verb is not in the list.
    private bool IsUnknownVerb(QuotationContext context) =>
        context.AfterFirst + 1 < context.AfterEnd
        && !_text.IsCapital(context.AfterFirst)
        && !_text.Language.FunctionWords.Contains(_text.Lower(context.AfterFirst));

    private bool FollowsComma(QuotationContext context)
    {
        var inner = context.Quotation.Inner.Of(_text.Text).TrimEnd();
        return _text.Language.InvertsAfterQuotation
            && (Gap(context).ContainsAny(',', '—', '–') || inner.EndsWith(",") || inner.EndsWith("?") || inner.EndsWith("!"));
    }
}
