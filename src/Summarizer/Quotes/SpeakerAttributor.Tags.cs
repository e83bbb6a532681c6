using System.Buffers;
using Summarizer.Quotes.Subjects;
using Summarizer.Text;

namespace Summarizer.Quotes;

// Speakers named at the end of the sentence, and quotations without a sentence of their own.
internal sealed partial class SpeakerAttributor
{
    private const int MaxHeading = 200;
    private const int MaxRepetitionDistance = 40;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?\n");

    // "« … » et sa mémoire lui joue des tours, a expliqué Luc Morin", "« … » mais « … », a dénoncé mercredi Anne Vidal"
    private Subject? SubjectOfTag(QuotationContext context)
    {
        if (_text.LastVerb(context.BeforeFirst, context.BeforeEnd) >= 0)
            return null;
        if (!_text.Language.InvertsAfterQuotation && !_text.Language.NounsComeLast)
            return null;
        if (context.AfterFirst >= context.SentenceEnd || EndsSentence(context))
            return null;
        for (var word = context.AfterFirst + 1; word < context.SentenceEnd; word++)
        {
            if (_text.IsQuoted(word) && _text.IsQuoted(word - 1))
                continue;
            var gap = AfterMark(_text.GapAfter(word - 1));
            if (gap.IndexOfAny(SentenceEnds) >= 0)
                return null;
            if (_text.IsQuoted(word) || !gap.Contains(','))
                continue;
            var to = EndOfUnquoted(word, context.SentenceEnd);
            if (Inverted(word, Math.Min(to, word + MaxAuxiliaries)) is { } pronoun)
                return pronoun;
            if (SubjectBeforeVerb(word, to) is { } teller)
                return teller;
            var verb = TagVerb(word, to);
            if (verb >= 0 && _subjects.After(verb + _text.VerbLength(verb), to) is { } subject)
                return subject;
        }

        return null;
    }

    // "… the plan is “a trap” for the town, Vale said.": at the end of a clause, so not ", Vale said the plan was good"
    private Subject? SubjectBeforeVerb(int first, int to)
    {
        if (!_text.Language.NounsComeLast || _subjects.At(first, to) is not { } subject || subject.End >= to)
            return null;
        var verb = _text.FirstVerb(subject.End, Math.Min(to, subject.End + MaxAuxiliaries));
        if (verb < 0 || !_subjects.IsAdjacent(subject.End, verb))
            return null;
        var end = verb + _text.VerbLength(verb);
        var isEnd = end >= to || _text.GapAfter(end - 1) is not " " || _text.Language.AdjunctOpenings.Contains(_text.Lower(end));
        return isEnd || _text.Language.CalendarWords.Contains(_text.Lower(end)) || PrecedesListener(verb) ? subject : null;
    }

    private bool EndsSentence(QuotationContext context)
    {
        var gap = Gap(context);
        return gap.IndexOfAny(SentenceEnds) >= 0
            || !gap.Contains(',')
                && _text.IsCapital(context.AfterFirst)
                && context.Quotation.Inner.Of(_text.Text).TrimEnd() is [.., '.' or '!' or '?' or '…'];
    }

    // "a expliqué", "s'est défendu", "lui a répondu", but not "qui a expliqué"
    private int TagVerb(int first, int to)
    {
        for (var word = first; word < Math.Min(to, first + MaxAuxiliaries + 1); word++)
        {
            if (_text.IsVerb(word))
                return _text.Language.SourcePrepositions.Contains(_text.Phrase(word, _text.VerbLength(word))) ? -1 : word;
            if (
                !_text.Language.FunctionWords.Contains(_text.LowerWithoutAffix(word))
                    && !_text.Language.SpeakerPronouns.Contains(_text.Lower(word))
                || _text.Language.ClauseOpenings.Contains(_text.Lower(word))
                || _text.Language.AdjunctOpenings.Contains(_text.Lower(word))
                || _text.Language.Prepositions.Contains(_text.Lower(word))
                || _text.GapAfter(word) is not (" " or "-")
            )
                return -1;
        }

        return -1;
    }

    // What follows the last quotation mark in a gap.
    private static ReadOnlySpan<char> AfterMark(ReadOnlySpan<char> gap)
    {
        var end = gap.Length;
        while (end > 0 && !QuotationMarks.IsDouble(gap[end - 1]))
            end--;
        return gap[end..];
    }

    private int EndOfUnquoted(int word, int to)
    {
        while (word < to && !_text.IsQuoted(word))
            word++;
        return word;
    }

    // "« Une promesse trahie »Dans la salle, …", "- « Une promesse trahie » - Dans la salle, …": a heading in the text, with words that are
    // quoted in full elsewhere.
    private bool IsRunInHeading(QuotationContext context)
    {
        var (outer, inner) = (context.Quotation.Outer, context.Quotation.Inner);
        var after = _text.Text.AsSpan(outer.End);
        return context.BeginsSentence
            && inner.Of(_text.Text).TrimEnd() is [.., not ('.' or '…')]
            && (
                after is [var next, ..] && (char.IsLetter(next) || QuotationMarks.IsDouble(next))
                || after is [' ', '-' or '–', ..] && _text.Text.AsSpan(0, outer.Start) is [.., '-' or '–', ' ']
            );
    }

    // Whoever said the words of a heading in full.
    private void AttributeHeadings(List<AttributedQuotation> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (!_runInHeadings.Contains(i))
                continue;
            var words = Core(i);
            if (words.Length is 0 or > MaxHeading)
                continue;
            for (var other = i + 1; other < Math.Min(all.Count, i + MaxRepetitionDistance); other++)
            {
                if (
                    _text.Quotations[other].Inner.Of(_text.Text).Contains(words, StringComparison.OrdinalIgnoreCase)
                    && !_runInHeadings.Contains(other)
                )
                {
                    all[i] = all[other];
                    break;
                }
            }
        }
    }

    private ReadOnlySpan<char> Core(int quotation) => _text.Quotations[quotation].Inner.Of(_text.Text).Trim().TrimEnd("!?.…, ");

    private bool IsScareQuote(Quotation quotation) =>
        _text.FirstWordFrom(quotation.Inner.End) - _text.FirstWordFrom(quotation.Inner.Start) < QuoteFinder.MinWords;

    // "Et d'ajouter : « … »", "Et de conclure : « … »"
    private bool Resumes(QuotationContext context)
    {
        var (first, end) = (context.BeforeFirst, context.BeforeEnd);
        if (!context.IsIntroduced || first + 1 >= end || !_text.Language.Conjunctions.Contains(_text.Lower(first)))
            return false;
        return _text.HasElision(first + 1) && _text.Language.GenitiveWords.Contains(_text[first + 1][..1].ToString())
            ? _text.IsVerb(first + 1)
            : first + 2 < end && _text.Language.GenitiveWords.Contains(_text.Lower(first + 1)) && _text.IsVerb(first + 2);
    }
}
