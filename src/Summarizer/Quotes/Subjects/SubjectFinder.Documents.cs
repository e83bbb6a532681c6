using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Subjects;

// Speakers whom a noun for a statement names: "Bakanlığı'nın açıklamasında", "Traoré'nin “…” sözleri", "bakanlıktan yapılan açıklamada".
internal sealed partial class SubjectFinder
{
    private const int MinNounLength = 4;

    /// <summary>
    /// Whoever stands in the genitive directly before a quotation with a noun for a statement after it: "Traoré'nin “…” sözleri",
    /// "şahsın “…” dediğini". The mention is null for somebody without a name.
    /// </summary>
    public Subject? GenitiveBefore(QuotationContext context)
    {
        var last = context.BeforeEnd - 1;
        if (text.Language.SpeechNouns.Count == 0 || !text.Language.IsVerbFinal)
            return null;
        if (
            last < context.BeforeFirst
            || text.IsQuoted(last)
            || context.AfterFirst >= context.AfterEnd
            || !IsSpeechNoun(context.AfterFirst)
            || !EndsInGenitive(last)
            || text.Language.Postpositions.Contains(text.Lower(last))
            || !IsDirectlyBefore(last, context)
        )
            return null;
        for (var word = last; word >= Math.Max(context.BeforeFirst, last - MaxPhraseLength); word--)
        {
            if (people.StartingAt(word) is { IsRole: false } mention && mention.End == last + 1)
                return new Subject(word, last + 1, mention);
        }

        return new Subject(last, last + 1, null);
    }

    /// <summary>Whether a word is in the genitive.</summary>
    public bool EndsInGenitive(int word) =>
        text[word].Length > 2
        && text[word][^1] == 'n'
        && text[word][^2] is 'ı' or 'i' or 'u' or 'ü'
        && (text.HasEnding(word) || text[word].Length > MinNounLength);

    /// <summary>Whose answer or view it is: "Kane's answer: “…”", "In Kane's view, “…”", "Vogts Fazit: „…“".</summary>
    public Mention? Possessor(QuotationContext context)
    {
        var (from, to) = (context.BeforeFirst, context.BeforeEnd);
        if (!context.IsIntroduced || to - from > MaxPhraseLength || text.LastVerb(from, to) >= 0)
            return null;
        for (var word = from; word < Math.Min(to - 1, from + MaxWordsBetween + 1); word++)
        {
            if (people.StartingAt(word) is not { IsRole: false } mention || !people.IsPossessor(mention))
                continue;
            var end = text.Language.CapitalizesNouns ? mention.NameFirst + 1 : mention.End;
            return end < to && to - end <= MaxWordsBetween ? mention with { End = end } : null;
        }

        return null;
    }

    private bool IsDirectlyBefore(int word, QuotationContext context) =>
        text.Text.AsSpan(text.Words[word].Span.End, context.Quotation.Outer.Start - text.Words[word].Span.End) is " " or ", ";

    /// <summary>Whose words a sentence announces: "Kaya'nın konuşmasından satır başları şöyle:".</summary>
    public Mention? Announced(int from, int to) =>
        text.Language.IsVerbFinal && text.Language.SpeechNouns.Count > 0 ? OwnerOfStatement(from, to)?.Mention : null;

    // "Bakanlığı'nın açıklamasında": the genitive names the speaker. "Bakanlığından yapılan açıklamada": so does the ablative.
    private Subject? OwnerOfStatement(int from, int to)
    {
        var isSpeech = false;
        Subject? owner = null;
        for (var word = from; word < to; word++)
        {
            if (text.IsQuoted(word))
                continue;
            if (
                people.StartingAt(word) is { HasEnding: true } mention
                && mention.End <= to
                && (IsGenitive(mention) || Publishes(mention.End) || IsSource(mention, to))
            )
                owner = isSpeech ? owner : new Subject(mention.First, mention.End, mention);
            else if (owner is null && word + 1 < to && Publishes(word + 1) && Institution(word) is { } institution)
                owner = new Subject(institution.First, institution.End, institution);
            isSpeech |= owner is not null && IsSpeechNoun(word);
        }

        // "çağrı geldi"
        isSpeech |= to < text.Words.Count && text.IsVerb(to) && IsSpeechNoun(to);
        return isSpeech ? owner : null;
    }

    // "Kutanis'ten de hükümete çağrı geldi: “…”"
    private bool IsSource(Mention mention, int to) =>
        text.Language.IsVerbFinal
        && (text.GapAfter(to - 1).Contains(':') || text.IsVerb(to))
        && EndsWithAny(mention.End - 1, text.Language.ObliqueEndings)
        && text[mention.End - 1][^1] == 'n'
        && !(mention.End < to && IsIndefinite(mention.End));

    private bool EndsWithAny(int word, IReadOnlyList<string> endings)
    {
        var lower = text.Lower(word);
        return endings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal));
    }

    private bool Publishes(int word) =>
        word > 0
        && word < text.Words.Count
        && text.GapAfter(word - 1) is " "
        && text.Language.PublishingWords.Contains(text.Lower(word))
        && EndsWithAny(word - 1, text.Language.ObliqueEndings);

    // "Belediyeden yapılan açıklamada": the last municipality that was named.
    private Mention? Institution(int word)
    {
        var noun = text.LowerWithoutAffix(word);
        var ending = text
            .Language.ObliqueEndings.Where(ending => noun.EndsWith(ending, StringComparison.Ordinal))
            .MaxBy(ending => ending.Length);
        if (ending is null || noun.Length - ending.Length < MinNounLength)
            return null;
        var stem = noun[..(noun.Length - ending.Length - 1)];
        return people.LastOrganization(stem, word) ?? people.LastOrganization("", word);
    }

    /// <summary>Whether the words before a quotation name only a document: "Gerekçede", "Karar metninde".</summary>
    public bool IsDocument(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (text.IsQuoted(word) || people.StartingAt(word) is { HasEnding: false, IsCertain: true })
                return false;
            if (text.IsForm(word, text.Language.DocumentNouns) && EndsWithAny(word, text.Language.ObliqueEndings))
                return true;
        }

        return false;
    }

    /// <summary>The organization or person whom a sentence before a document is about.</summary>
    public Mention? Publisher(int from, int to, bool mayBePerson)
    {
        for (var word = from; word < to; word++)
        {
            if (people.StartingAt(word) is not { } mention)
                continue;
            var isSubject =
                mention is { IsCertain: true, IsRole: false }
                && (mayBePerson || people.IsOrganization(mention))
                && (!mention.HasEnding || IsGenitive(mention));
            if (
                isSubject
                && mention.End <= to
                && !IsPlace(new Subject(mention.First, mention.End, mention))
                && !IsBeforePostposition(mention.End)
            )
                return mention;
            word = mention.End - 1;
        }

        return null;
    }

    private bool IsGenitive(Mention mention) => EndsInGenitive(mention.End - 1);

    private bool IsSpeechNoun(int word) => text.IsForm(word, text.Language.SpeechNouns);
}
