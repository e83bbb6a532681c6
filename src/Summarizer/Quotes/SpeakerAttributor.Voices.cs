using Summarizer.Quotes.Subjects;

namespace Summarizer.Quotes;

// Who speaks, or is meant, in the sentences before a quotation.
internal sealed partial class SpeakerAttributor
{
    // "Elle raconte la visite.\n\n« … »\n\n« … »": a sentence in which somebody speaks without a quotation, or a paragraph of speech.
    private bool Leads(int sentence)
    {
        var (from, to) = _text.WordsOf(sentence);
        var quoted = Enumerable.Range(from, to - from).Count(_text.IsQuoted);
        return _text.Language.InvertsAfterQuotation && (quoted == to - from || quoted == 0 && _text.FirstVerb(from, to) >= 0);
    }

    // "“…,” said Vale.\n\n“…”": a paragraph that consists of one quotation continues what was said before.
    private bool IsParagraph(QuotationContext context)
    {
        var (outer, text) = (context.Quotation.Outer, _text.Text);
        return !IsTurn(context)
            && (outer.Start == 0 || text.AsSpan(0, outer.Start).TrimEnd([' ', '\t']) is [.., '\n'])
            && (outer.End == text.Length || text.AsSpan(outer.End).TrimStart([' ', '\t', '\r']) is [] or ['\n', ..]);
    }

    // Whether a paragraph with speech ends with a sentence.
    private bool EndsSpeech(int sentence)
    {
        var (from, to) = _text.WordsOf(sentence);
        return Enumerable.Range(from, to - from).Any(_text.IsQuoted);
    }

    // "El gol fue obra de Luis Mora. El argentino no marcaba desde marzo. «…», contó.": whoever was named just before.
    private Speaker? DescribedBefore(int sentence, bool? isFeminine, int noun)
    {
        for (var i = sentence - 1; i >= Math.Max(0, sentence - MaxVoiceDistance); i--)
        {
            if (_text.Sentences[sentence].Paragraph - _text.Sentences[i].Paragraph > 1 || _unknown.Contains(i))
                break;
            var (from, to) = _text.WordsOf(i);
            if (
                (_voices[i] ?? (_subjects.LastPerson(from, to) is { } last ? Identify(last) : null)) is { } named
                && Fits(named, isFeminine)
            )
                return named;
        }

        return OnlyBefore(noun, isFeminine);
    }

    // The speaker of a sentence without quotations: the subject of its reporting verb, or its source ("Solheim'a göre").
    private Speaker? VoiceOf(int sentence)
    {
        var (from, to) = _text.WordsOf(sentence);
        if (_subjects.SourceRole(from, to) is { } role)
            return VoiceOfSource(role, sentence);
        if (_subjects.Source(from, to) is { } source)
            return Identify(source) is var told && IsMedium(told) ? null : told;
        if (_subjects.SourcePronoun(from, to) is >= 0 and var pronoun)
            return VoiceOfPronoun(pronoun, sentence);
        var verb = _text.LastVerb(from, to);
        // "Ana Mora recordó que el libro llegó escrito a mano."
        var first = _text.FirstVerb(from, to);
        if (
            first < verb
            && (_text.Language.InvertsAfterQuotation || _text.Language.NounsComeLast)
            && VoiceOf(from, first, to) is { } main
            && _subjects.IsPerson(main)
            && !IsMedium(main)
        )
            return SpeakerOf(main, sentence);
        return
            verb >= 0
            && VoiceOf(from, verb, to) is { } subject
            && !IsMedium(subject)
            && SpeakerOf(subject, sentence) is var speaker
            && !IsMedium(speaker)
            ? speaker
            : null;
    }

    // "Podle soudce si Marek přišel na miliony.", "Selon la ministre, …": the holder of the role, or whoever spoke just before.
    private Speaker? VoiceOfSource(Subject role, int sentence)
    {
        if ((_people.HolderOf(role.End - 1, role.End, role.First) ?? _people.HolderInCase(role.End - 1)) is { } holder)
            return Identify(holder);
        return
            sentence > 0
            && _text.Sentences[sentence - 1].Paragraph == _text.Sentences[sentence].Paragraph
            && _voices[sentence - 1] is { } last
            && Fits(last, _people.IsFeminine(role.First))
            ? last
            : null;
    }

    // "Podle něj padlo rozhodnutí dávno.": the speaker or the subject of the sentence before.
    private Speaker? VoiceOfPronoun(int pronoun, int sentence)
    {
        if (sentence == 0 || _unknown.Contains(sentence - 1))
            return null;
        var (from, to) = _text.WordsOf(sentence - 1);
        return
            (
                _voices[sentence - 1]
                ?? (_subjects.Topic(from, to) is { Mention: { } mention } topic && _subjects.IsPerson(topic) ? Identify(mention) : null)
            )
                is { } last
            && Fits(last, _people.IsFeminine(pronoun))
            ? last
            : null;
    }

    private Subject? VoiceOf(int from, int verb, int to)
    {
        var end = verb + _text.VerbLength(verb);
        // ", dijo Mora", but not ", menjelaskan motif jebolan Akademi Kepolisian"
        if (
            _subjects.FollowsComma(from, verb)
            && _subjects.After(end, to) is { Mention: { } mention } inverted
            && (mention.First == end || _people.IsKnownPerson(mention))
        )
            return inverted;
        return (verb > from ? _subjects.Before(from, verb) : null) ?? (PrecedesListener(verb) ? null : _subjects.At(end, to));
    }

    // "told AFP", "asked the minister"
    private bool PrecedesListener(int verb) => _text.Language.ListenerVerbs.Contains(_text.Lower(verb));

    // "Un contrôle a révélé des fissures. « … », a-t-elle dit.": a subject of another gender than the pronoun does not block the search.
    private bool IsAboutSomebodyElse(int sentence, bool? isFeminine = null)
    {
        for (var i = Math.Max(0, sentence - MaxVoiceDistance); i <= sentence; i++)
        {
            var (from, to) = _text.WordsOf(i);
            if (
                _unknown.Contains(i)
                || _subjects.BeginsWithSomebody(from, to) && !IsOfOtherGender(from, isFeminine)
                || _subjects.BeginsWithOffice(from, to)
                || i == sentence - 1
                    && (
                        _subjects.BeginsWithUnnamedRole(from, to)
                        || _subjects.BeginsWithDescription(from, to) && _text.Words[from + 1].Kind != Text.WordKind.Number
                    )
            )
                return true;
        }

        return false;
    }

    private bool IsOfOtherGender(int word, bool? isFeminine) =>
        isFeminine is { } wanted && _people.IsFeminine(word) is { } own && own != wanted;

    private Speaker? Sole(int word, bool? isFeminine) => Fitting(_people.Sole ?? _people.OnlyBefore(word, isFeminine), isFeminine);

    private Speaker? OnlyBefore(int word, bool? isFeminine) => Fitting(_people.OnlyBefore(word, isFeminine), isFeminine);

    private Speaker? Fitting(string? name, bool? isFeminine) =>
        name is not null && new Speaker(name, null) is var speaker && Fits(speaker, isFeminine) ? speaker : null;
}
