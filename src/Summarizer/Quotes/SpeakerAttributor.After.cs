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
            // "assure-t-on chez Groupama", "y lit-on"
            if (_subjects.IsIndefinite(word))
            {
                _isUnnamed = false;
                return Host(word + 1, to) ?? new Subject(word, word + 1, null);
            }
        }

        return null;
    }

    // "Desde la Fiscalía aseguran: «…»"
    private Subject? Host(int preposition, int to)
    {
        if (preposition + 1 >= to || !_text.Language.AgentPrepositions.Contains(_text.Lower(preposition)))
            return null;
        var first = _text.Language.DefiniteArticles.Contains(_text.Lower(preposition + 1)) ? preposition + 2 : preposition + 1;
        return _people.StartingAt(first) is { HasEnding: false } mention && mention.End <= to
            ? new Subject(mention.First, mention.End, mention)
            : null;
    }

    // "… diyerek Bakan Kaya'ya teşekkür etti"
    private bool IsOblique(Subject subject) => _text.Language.IsVerbFinal && subject.Mention is { HasEnding: true };

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

    // "…", tacle sa porte-parole, Ladina Caflisch: after a comma, a verb before its subject, though the verb is not in the list; also
    // with a pronoun or an auxiliary, ", se comprometió la consejera". Otherwise -1.
    private int UnknownVerb(QuotationContext context)
    {
        var verb = context.AfterFirst;
        while (verb + 1 < context.AfterEnd && verb - context.AfterFirst < 2 && IsClitic(verb) && _text.GapAfter(verb) is " ")
            verb++;
        return
            verb + 1 < context.AfterEnd
            && _text.GapAfter(verb) is " "
            && !_text.IsCapital(verb)
            && !_text.Language.FunctionWords.Contains(_text.LowerWithoutAffix(verb))
            ? verb
            : -1;
    }

    private bool IsClitic(int word)
    {
        var lower = _text.LowerWithoutAffix(word);
        return _text.Language.FiniteVerbs.Contains(lower)
            || _text.Language.Pronouns.Contains(lower)
                && !_text.Language.ClauseOpenings.Contains(lower)
                && !_text.Language.AdjunctOpenings.Contains(lower)
                && !_text.Language.SpeakerPronouns.Contains(lower)
                && !_text.Language.FirstPersonWords.Contains(lower)
                && !_text.Language.IndefiniteWords.Contains(lower);
    }

    // "“…” Charity work: the duchess added": what follows is another clause.
    private bool EndsClause(int end, int verb)
    {
        for (var word = end; word <= verb; word++)
        {
            if (_text.GapAfter(word - 1).IndexOfAny(";:!?\n") >= 0)
                return true;
        }

        return false;
    }

    private bool FollowsComma(QuotationContext context)
    {
        var inner = context.Quotation.Inner.Of(_text.Text).TrimEnd();
        return _text.Language.InvertsAfterQuotation
            && (Gap(context).ContainsAny(',', '—', '–') || inner.EndsWith(",") || inner.EndsWith("?") || inner.EndsWith("!"));
    }
}
