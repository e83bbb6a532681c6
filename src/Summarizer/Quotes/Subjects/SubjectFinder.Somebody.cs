using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Subjects;

// Sentences about somebody without a name, and about what somebody says.
internal sealed partial class SubjectFinder
{
    /// <summary>Whether a sentence begins with somebody without a name, also after an adverbial: "À ses côtés, une monteuse".</summary>
    public bool BeginsWithSomebody(int from, int to)
    {
        if (text.StartsWith(from, to, text.Language.Connectives) && IsIndefinite(from))
            return false;
        // "AKUT'tan bir gönüllü"
        if (text.Language.IsVerbFinal && people.StartingAt(from) is { HasEnding: true } of && of.End < to && IsIndefinite(of.End))
            return !IsThing(of.End, to);
        for (var word = from; word < Math.Min(to, from + MaxAppositionDistance); word++)
        {
            var canBegin =
                word == from
                || (
                    text.Language.CapitalizesNouns
                        // "Neben ihm sitzt eine junge Frau", but not "Der Wagen hat eine Liege, ein Ultraschallgerät"
                        ? IsPreposition(from) && (IsRoleAt(word + 1, to) || IsRoleAt(word + 2, to))
                        : text.GapAfter(word - 1) is ", "
                );
            if (canBegin && IsIndefinite(word) && !IsThing(word, to))
                return true;
        }

        return false;
    }

    private bool IsRoleAt(int word, int to) => word < to && text.IsCapital(word) && people.IsRole(word);

    /// <summary>
    /// Whether a sentence is about somebody without a name, and a person is somebody else; but not "Uno de ellos es Luis Mora".
    /// </summary>
    public bool IsSomebodyFirst(int from, int to, Mention person) =>
        IsIndefinite(from)
        && !IsThing(from, to)
        && !(
            person.First > from
            && (text.GapAfter(person.First - 1) is ", " || text.Language.FiniteVerbs.Contains(text.Lower(person.First - 1)))
        );

    // "Une déclaration accueillie par des huées", "Eine Einigung hatte sie nicht."
    private bool IsThing(int article, int to)
    {
        if (!text.Language.CapitalizesNouns)
            return IsThingNoun(article + 1, to) || IsThingNoun(article + 2, to);
        var noun = article + 1;
        while (noun < Math.Min(to, article + MaxWordsBetween + 1) && !text.IsCapital(noun))
            noun++;
        return IsThingNoun(noun, to);
    }

    private bool IsThingNoun(int word, int to) =>
        word < to
        && text.GapAfter(word - 1) is " "
        && (IsSpeechNoun(word) || text.Language.ThingEndings.Any(ending => text.Lower(word).EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>The person whose words stand between dashes after the name: "Anna Vogt – „ich heiße wirklich so“ – lacht".</summary>
    public Mention? InterruptedBy(QuotationContext context)
    {
        var (before, end) = (context.BeforeEnd, context.Quotation.Outer.End);
        if (
            !text.Text.AsSpan(0, context.Quotation.Outer.Start).TrimEnd().EndsWith("–")
            || !text.Text.AsSpan(end).TrimStart(' ').StartsWith("–")
        )
            return null;
        for (var word = before - 1; word >= Math.Max(context.BeforeFirst, before - MaxPhraseLength); word--)
        {
            if (people.StartingAt(word) is { } mention)
                return mention.End == before && !mention.HasEnding && people.IsKnownPerson(mention) ? mention : null;
        }

        return null;
    }

    /// <summary>Whether a sentence names nobody, but a role that somebody has: "La alarma partió de una enfermera."</summary>
    public bool IntroducesSomebody(int from, int to)
    {
        var isRole = false;
        for (var word = from; word + 1 < to; word++)
        {
            if (people.StartingAt(word) is { IsRole: false })
                return false;
            isRole |= IsIndefinite(word) && people.IsRole(word + 1) && word > from && IsPreposition(word - 1);
        }

        return isRole && text.Language.Offices.Count > 0;
    }

    /// <summary>Whether a sentence asks the person whom the sentence before is about: "On lui demande s'il y croit."</summary>
    public bool IsQuestion(int from, int to)
    {
        var isFromSomebody =
            from < to
            && (
                IsIndefinite(from)
                || text.Language.DativePronouns.Contains(text.Lower(from))
                || text.Language.FirstPersonWords.Contains(text.Lower(from))
            );
        return isFromSomebody
            && Enumerable
                .Range(from, Math.Min(to - from, MaxClauseLength))
                .Any(word => text.Language.DativePronouns.Contains(text.Lower(word)) && !text.IsQuoted(word));
    }

    /// <summary>To whom something happens: "A la concejal no le bastan las disculpas."</summary>
    public Mention? Experiencer(int from, int to)
    {
        if (from + 2 >= to || text.Language.DativePronouns.Count == 0 || !IsPreposition(from))
            return null;
        var first = IsDeterminer(from + 1) ? from + 2 : from + 1;
        for (var word = first + 1; word < Math.Min(to, first + MaxPhraseLength) && text.GapAfter(word - 1) is " "; word++)
        {
            if (text.Language.DativePronouns.Contains(text.Lower(word)))
                return people.StartingAt(first) is { IsRole: false } mention
                    ? mention
                    : people.HolderOf(first, PhraseEnd(first, word), first);
        }

        return null;
    }

    /// <summary>Who wrote what is quoted: "Elle lit une lettre de Luc Morin : « … »".</summary>
    public Subject? Author(int from, int to)
    {
        var word = to - 1;
        while (word > from && to - word <= MaxPhraseLength && people.StartingAt(word) is null)
            word--;
        if (word - 2 <= from || people.StartingAt(word) is not { HasEnding: false, IsRole: false } mention || mention.End != to)
            return null;
        var genitive = text.Language.GenitiveWords.Contains(text.Lower(word - 1)) ? word - 1 : word - 2;
        return text.Language.GenitiveWords.Contains(text.Lower(genitive)) && IsSpeechNoun(genitive - 1)
            ? new Subject(word, to, mention)
            : null;
    }

    /// <summary>Whether a clause is about what somebody says: "Son message aux randonneurs tient en une phrase".</summary>
    public bool IsStatement(int from, int to) =>
        from + 1 < to
        && text.Language.InvertsAfterQuotation
        && IsDeterminer(from)
        && !IsIndefinite(from)
        && (IsSpeechNoun(from + 1) || text.HasElision(from) && text.Language.SpeechNouns.Contains(text.LowerWithoutAffix(from)))
        && Enumerable.Range(from, to - from).All(word => people.StartingAt(word) is null);
}
