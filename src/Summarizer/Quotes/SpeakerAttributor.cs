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
    private readonly PersonDirectory _people;
    private readonly SubjectFinder _subjects;
    private readonly InterviewSpeaker _interview;
    private readonly Speaker?[] _voices;

    // The sentences in which somebody without a name speaks.
    private readonly HashSet<int> _unknown = [];

    public SpeakerAttributor(TokenizedArticle text)
    {
        _text = text;
        _people = new PersonDirectory(text);
        _subjects = new SubjectFinder(text, _people);
        _interview = new InterviewSpeaker(text, _people);
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
            var attributed = _interview.TryGet(quotation, out var guest)
                ? new AttributedQuotation(guest is null ? null : new Speaker(guest, null), IsReported: true)
                : Attribute(new QuotationContext(_text, quotation, its), all.Count > 0 ? all[^1] : null);
            if (attributed.Speaker is not null)
                _voices[its] = attributed.Speaker;
            else if (attributed.IsReported)
                _unknown.Add(its);
            all.Add(attributed);
        }

        Join(all);
        return all;
    }

    // Speech over several paragraphs has one speaker, named before the first or after the last.
    private void Join(List<AttributedQuotation> all)
    {
        for (var first = 0; first < all.Count; first++)
        {
            var last = first;
            while (last + 1 < all.Count && _text.Quotations[last].Continues)
                last++;
            if (last == first)
                continue;
            var sentence = _text.SentenceAt(_text.Quotations[first].Outer.Start);
            var speaker = all[last].Speaker ?? all[first].Speaker ?? (sentence > 0 ? Antecedent(sentence) : null);
            for (var i = first; i <= last; i++)
                all[i] = new AttributedQuotation(speaker, IsReported: true);
            first = last;
        }
    }

    private AttributedQuotation Attribute(QuotationContext context, AttributedQuotation? last)
    {
        if (SubjectAfter(context) is { } after)
            return new AttributedQuotation(SpeakerOf(after, context), IsReported: true);
        if (SubjectBefore(context) is { } before)
            return new AttributedQuotation(SpeakerOf(before, context), context.HasVerb || context.IsIntroduced);
        if (SignatureAfter(context) is { } signature)
            return new AttributedQuotation(signature, IsReported: true);
        if (!context.BeginsSentence && !DropsSubject(context))
            return new AttributedQuotation(null, context.HasVerb);
        return new AttributedQuotation(SpeakerBefore(context), context.HasVerb || context.IsIntroduced || last is { IsReported: true });
    }

    // "Diyor ki: …", "Y añadió: …": a verb at the beginning of a sentence is about the person before.
    private bool DropsSubject(QuotationContext context)
    {
        if (!context.HasVerb || !_text.Language.DropsSubjects)
            return false;
        var verb = _text.FirstVerb(context.BeforeFirst, Math.Min(context.BeforeEnd, context.BeforeFirst + 3));
        return verb >= 0 && !Enumerable.Range(context.BeforeFirst, context.BeforeEnd - context.BeforeFirst).Any(_subjects.IsIndefinite);
    }

    private Subject? SubjectAfter(QuotationContext context)
    {
        var (from, to) = (context.AfterFirst, context.AfterEnd);
        if (from >= to || Gap(context).ContainsAny('.', '\n', ':') || Gap(context).Contains('('))
            return null;
        if (Inverted(from, to) is { } pronoun)
            return pronoun;

        // "…," Kelly said
        var verb = _text.FirstVerb(from, Math.Min(to, from + MaxVerbDistance));
        if (verb > from && _subjects.At(from, to) is { } before && before.End <= verb)
            return before;

        // "…," said Kelly; "…" duyduğunu belirten Lukaşenko
        while (verb >= 0 && verb < from + 5)
        {
            var end = verb + _text.VerbLength(verb);
            if (Participle(verb, end, to) is { } subject)
                return subject;
            if (_subjects.After(end, to) is { } behind && (behind.Mention is not null || verb <= from + 1))
                return behind;
            verb = _text.FirstVerb(end, Math.Min(to, from + 5));
        }

        return IsUnknownVerb(context) ? _subjects.After(from + 1, to) : null;
    }

    private ReadOnlySpan<char> Gap(QuotationContext context) =>
        _text.Text.AsSpan(context.Quotation.Outer.End, _text.Words[context.AfterFirst].Span.Start - context.Quotation.Outer.End);

    // "sourit-il", "a-t-elle ajouté": whatever the verb.
    private Subject? Inverted(int from, int to)
    {
        if (!_text.Language.InvertsWithHyphen)
            return null;
        for (var word = from + 1; word < Math.Min(to, from + 5); word++)
        {
            if (_text.GapAfter(word - 1) is "-" && _text.Language.SpeakerPronouns.Contains(_text.Lower(word)))
                return new Subject(word, word + 1, null);
        }

        return null;
    }

    // "… diyen Kalyoncu'nun elleri": a participle belongs to the noun after it, in any case.
    private Subject? Participle(int verb, int end, int to)
    {
        if (end >= to || _text.GapAfter(end - 1) is not " " || !_text.Language.ParticipleEndings.Any(EndsWith))
            return null;
        for (var word = end; word < Math.Min(to, end + 6) && (word == end || _text.GapAfter(word - 1) is " "); word++)
        {
            if (_people.StartingAt(word) is { } mention && mention.End <= to && (mention.HasEnding || _people.IsKnownPerson(mention)))
                return new Subject(mention.First, mention.End, mention);
        }

        return null;

        bool EndsWith(string ending) => _text[end - 1].EndsWith(ending) && end - verb <= 2;
    }

    // "…", tacle sa porte-parole, Ladina Caflisch: after a comma, a verb before its subject, though the verb is not in the list.
    private bool IsUnknownVerb(QuotationContext context)
    {
        var word = context.AfterFirst;
        var inner = context.Quotation.Inner.Of(_text.Text).TrimEnd();
        return word + 1 < context.AfterEnd
            && _text.Language.InvertsAfterQuotation
            && (
                Gap(context).Contains(',')
                || Gap(context).ContainsAny('—', '–')
                || inner.EndsWith(",")
                || inner.EndsWith("?")
                || inner.EndsWith("!")
            )
            && !_text.IsCapital(word)
            && !_text.Language.FunctionWords.Contains(_text.Lower(word));
    }

    private Subject? SubjectBefore(QuotationContext context)
    {
        var (from, to) = (context.BeforeFirst, context.BeforeEnd);
        if (from >= to)
            return null;
        if (NextSpeaker(from, to) is { } next)
            return next;
        var verb = _text.LastVerb(from, to);
        if (verb < 0)
            return context.HasVerb || context.IsIntroduced ? _subjects.Before(from, to) : null;
        if (verb > from && _subjects.Before(from, verb) is { } subject)
            return subject;

        // "According to Kelly, …", "Menurut Jokowi, …"
        return _subjects.At(verb + _text.VerbLength(verb), to) ?? _subjects.After(verb + _text.VerbLength(verb), to);
    }

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

    // "… ifadelerini kullandı." without a subject, speech that continues, a sentence that ends with a colon: the person who spoke or acted
    // just before.
    private Speaker? SpeakerBefore(QuotationContext context)
    {
        if (context.Sentence == 0)
            return null;
        var before = context.Sentence - 1;
        if (_text.Sentences[before].Kind == SentenceKind.Heading)
            return null;
        var sameParagraph = _text.Sentences[before].Paragraph == _text.Sentences[context.Sentence].Paragraph;
        if (_voices[before] is { } voice && (sameParagraph || context.HasVerb))
            return voice;
        if (!context.HasVerb && !_text.EndsWithColon(before) && !sameParagraph)
            return null;
        return Antecedent(context.Sentence, mayCross: context.HasVerb || _text.EndsWithColon(before));
    }

    // The person whom the sentences before are about, the nearest first. A sentence about somebody without a name ends the search.
    private Speaker? Antecedent(int sentence, bool isPronoun = false, bool mayCross = true)
    {
        var paragraph = _text.Sentences[sentence].Paragraph;
        var skipped = false;
        for (var i = sentence - 1; i >= Math.Max(0, sentence - (isPronoun ? 2 * MaxVoiceDistance : MaxVoiceDistance)); i--)
        {
            var distance = paragraph - _text.Sentences[i].Paragraph;
            if (
                _text.Sentences[i].Kind == SentenceKind.Heading
                || distance > 1
                || distance == 1 && (skipped && !isPronoun || !mayCross)
                || _unknown.Contains(i)
            )
                return null;
            if (_voices[i] is { } voice)
                return voice;
            var (from, to) = _text.WordsOf(i);
            var topic = _subjects.Topic(from, to);
            if (topic is { Mention: { } mention } subject)
            {
                if (_subjects.IsPerson(subject) && !IsInitials(subject))
                    return SpeakerOf(subject, i);
                if (mention.First == from && mention.IsCertain)
                    return null;
            }

            if (_subjects.BeginsWithSomebody(from, to))
                return null;
            skipped |= topic is null;
        }

        return null;
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

    // The speaker of a sentence without quotations: the subject of its reporting verb, or its source ("Solheim'a göre").
    private Speaker? VoiceOf(int sentence)
    {
        var (from, to) = _text.WordsOf(sentence);
        if (_subjects.Source(from, to) is { } source)
            return Identify(source);
        var verb = _text.LastVerb(from, to);
        if (verb < 0)
            return null;
        var end = verb + _text.VerbLength(verb);
        if (verb > from && _text.GapAfter(verb - 1).StartsWith(",") && _subjects.After(end, to) is { Mention: not null } inverted)
            return SpeakerOf(inverted, sentence);
        var subject = verb > from ? _subjects.Before(from, verb) : null;
        return (subject ?? _subjects.At(end, to)) is { } found ? SpeakerOf(found, sentence) : null;
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
            return mention.IsRole ? Holder(subject, sentence) : Identify(mention);
        return IsPronoun(subject) ? _voices[sentence] ?? Antecedent(sentence, isPronoun: true) ?? Sole() : Holder(subject, sentence);
    }

    private Speaker? Sole() => _people.Sole is { } name ? new Speaker(name, null) : null;

    private Speaker Identify(Mention mention)
    {
        var (name, role) = _people.Identify(mention);
        return new Speaker(name, role);
    }

    // "Dışişleri Bakanı", "the president": the person with that role. "Clinton campaign": the phrase, which has a name. "a senior
    // official": nobody.
    private Speaker? Holder(Subject subject, int sentence)
    {
        var first = subject.First;
        while (first < subject.End - 1 && _text.Language.Determiners.Contains(_text.Lower(first)))
            first++;
        var role = _text.Slice(first, subject.End);
        if (_people.HolderOf(role, subject.First) is { } holder)
            return Identify(holder);
        if (
            subject.Mention is { IsRole: true }
            && _text.Language.Abbreviations.Contains(_text[subject.First].ToString())
            && subject.End - subject.First > 1
        )
            return new Speaker(
                _people.FullName(_text.LowerWithoutAffix(subject.End - 1), isSingle: false) ?? _text.Slice(subject.End - 1, subject.End),
                null
            );
        if (subject.Mention is null && _subjects.PointsBack(subject.First))
            return _voices[sentence] ?? Antecedent(sentence, isPronoun: true);
        if (subject.End - first == 1 && _people.FullName(_text.LowerWithoutAffix(first), isSingle: true) is { } name)
            return new Speaker(name, null);
        return subject.Mention is null && HasName(subject) ? new Speaker(_text.Slice(subject.First, subject.End), null) : null;
    }

    // An institution named after somebody.
    private bool HasName(Subject subject) =>
        !_text.Language.CapitalizesNouns
        && subject.End - subject.First > 1
        && _text.Language.OrganizationWords.Contains(_text.Lower(subject.End - 1))
        && Enumerable.Range(subject.First, subject.End - subject.First).Any(word => _people.StartingAt(word) is { IsRole: false });
}
