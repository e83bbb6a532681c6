using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Subjects;

// Descriptions of somebody who was named before.
internal sealed partial class SubjectFinder
{
    // "Genç oyuncu, “…” dedi", "duruşmada sanık, “…”": the last noun for a person before a comma, a topic marker or the quotation.
    private Subject? NounBefore(int from, int to)
    {
        if (!text.Language.IsVerbFinal || text.Language.PersonNouns.Count == 0)
            return null;
        for (var word = to - 1; word >= from; word--)
        {
            if (text.IsQuoted(word))
                return null;
            if (!IsPersonNoun(word) || !(word + 1 == to || IsSetOff(word + 1)))
                continue;
            var first = word > from && text.GapAfter(word - 1) is " " && !IsAdverbial(word - 1) ? word - 1 : word;
            return new Subject(first, word + 1, null);
        }

        return null;
    }

    /// <summary>Whether a phrase ends with a noun for a person and has an adjective: "genç oyuncu", "Macar antrenör".</summary>
    public bool IsDescription(Subject subject) =>
        text.Language.IsVerbFinal
        && subject.Mention is not { IsRole: false }
        && subject.End - subject.First <= MaxWordsBetween + 1
        && IsPersonNoun(subject.End - 1)
        && !IsPossessed(subject.End - 1)
        && !IsIndefinite(subject.First);

    // "o günleri anlattı"
    private bool IsPronounBeforeNoun(int from, int word) =>
        text.Language.IsVerbFinal
        && word > from
        && text.GapAfter(word - 1) is " "
        && !text.Language.FunctionWords.Contains(text.Lower(word - 1))
        && !IsSetOff(word + 1);

    // "arkadaşı": somebody else's friend.
    private bool IsPossessed(int word)
    {
        var lower = text.Lower(word);
        return lower[^1] is 'ı' or 'i' or 'u' or 'ü'
            && (text.Language.Roles.Contains(lower[..^1]) || lower.Length > 2 && text.Language.Roles.Contains(lower[..^2]));
    }

    /// <summary>
    /// Whether the words before a quotation end with no subject: "gazetecilere de “…” cevabını verdi", "sahaya çıkarken “…”".
    /// </summary>
    public bool EndsOblique(int from, int to)
    {
        var last = to - 1;
        while (last > from && text.Language.TopicMarkers.Contains(text.Lower(last)))
            last--;
        return last >= from
            && !text.IsQuoted(last)
            && IsAdverbial(last)
            && !Enumerable
                .Range(from, to - from)
                .Any(word =>
                    IsIndefinite(word)
                    || IsPersonNoun(word)
                    || word > from && IsSetOff(word) && text.GapAfter(word - 1) is not " "
                    || people.StartingAt(word) is { HasEnding: false, IsCertain: true }
                );
    }

    private bool IsAdverbial(int word) => EndsWithAny(word, text.Language.AdverbialEndings);

    private bool IsPersonNoun(int word)
    {
        var lower = text.Lower(word);
        return text.Language.PersonNouns.Contains(lower) || text.Language.Roles.Contains(lower);
    }

    // "Emniyet yetkilileri uyardı: “…”": people of an institution.
    private Subject? PeopleOf(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (
                people.StartingAt(word) is { HasEnding: false } mention
                && mention.End < to
                && IsAttribute(mention)
                && EndsWithAny(mention.End, text.Language.PossessivePluralEndings)
            )
                return new Subject(word, mention.End + 1, null);
        }

        return null;
    }

    // "Polatlılı çiftçi Döndü Karagöz'ün": the role of somebody who is not the subject.
    private bool IsBeforeInflected(Subject subject) =>
        subject.Mention is null
        && subject.End < text.Words.Count
        && text.GapAfter(subject.End - 1) is " "
        && people.StartingAt(subject.End) is { HasEnding: true };

    // "Emniyet yetkilileri", "Habertürk yayınına": a noun in the possessive makes the name before it an attribute.
    private bool IsAttribute(Mention mention) =>
        text.Language.PossessiveEndings.Count > 0
        && mention.End < text.Words.Count
        && text.GapAfter(mention.End - 1) is " "
        && !text.IsCapital(mention.End)
        && !text.Language.Roles.Contains(text.Lower(mention.End))
        && !text.IsVerb(mention.End)
        && !people.IsKnownPerson(mention)
        && !people.IsSharedName(mention)
        && EndsWithAny(mention.End, text.Language.PossessiveEndings);

    // "perempuan kelahiran Tegal itu mengaku"
    private bool IsInDescription(Mention mention) =>
        text.Language.HasSingleNames
        && mention.End < text.Words.Count
        && text.GapAfter(mention.End - 1) is " "
        && text.Language.Demonstratives.Contains(text.Lower(mention.End));

    private Subject? DescriptionBefore(int from, int verb)
    {
        for (var word = verb - 1; text.Language.HasSingleNames && word > Math.Max(from, verb - MaxPhraseLength); word--)
        {
            if (text.IsQuoted(word) || word < verb - 1 && text.GapAfter(word) is not " ")
                return null;
            if (!text.Language.Demonstratives.Contains(text.Lower(word)) || text.GapAfter(word - 1) is not " ")
                continue;
            var first = word;
            while (first > from && word - first < MaxPhraseLength && text.GapAfter(first - 1) is " ")
                first--;
            return IsPreposition(first) || IsIndefinite(first) ? null : new Subject(first, word + 1, null);
        }

        return null;
    }

    // "ucap pelatih asal Portugal itu", "kenang pemilik merek Kopi Molas itu": the demonstrative at the end refers to somebody just named.
    private Subject? Description(int from, int to)
    {
        if (!text.Language.DropsSubjects || text.Language.Demonstratives.Count == 0 || text.IsCapital(from) || IsIndefinite(from))
            return null;
        var hasName = false;
        for (var word = from; word < Math.Min(to, from + MaxDescriptionLength) && (word == from || IsSpace(word - 1)); word++)
        {
            if (word > from && text.Language.Demonstratives.Contains(text.Lower(word)))
                return new Subject(from, word + 1, null);
            // "ujar Bupati Budi Santoso dalam acara itu"
            if (hasName && text.Language.AdjunctOpenings.Contains(text.Lower(word)))
                return null;
            hasName |= people.StartingAt(word) is { } mention && people.IsKnownPerson(mention);
        }

        return null;
    }

    // "ungkap pelantun lagu 'Senja' tersebut": also the mark of a title.
    private bool IsSpace(int word) => text.GapAfter(word).Trim("'‘’") is " ";

    /// <summary>Whether a sentence begins with a role of the person before: "Die Qualifikantin aus Offenburg unterlag".</summary>
    public bool BeginsWithDescription(int from, int to)
    {
        if (!text.Language.CapitalizesNouns || from >= to || !text.Language.DefiniteArticles.Contains(text.Lower(from)))
            return false;
        var noun = from + 1;
        while (noun < Math.Min(to, from + MaxWordsBetween + 1) && !text.IsCapital(noun) && text.Words[noun].Kind != Text.WordKind.Number)
            noun++;
        return noun < to
            && text.GapAfter(noun) is not ", "
            && (
                people.IsRole(noun)
                || text.Words[noun].Kind == Text.WordKind.Number && text.GapAfter(noun) is "-"
                || text.Language.DemonymEndings.Any(ending => text.Lower(noun).EndsWith(ending, StringComparison.Ordinal))
            )
            && !IsNamed(noun, to);
    }

    /// <summary>Whether a sentence begins with the role of somebody new: "Der Sprecher des Senats", "Die Mutter eines Opfers".</summary>
    public bool BeginsWithRepresentative(int from, int to)
    {
        for (var word = from + 1; word + 1 < Math.Min(to, from + MaxPhraseLength) && text.GapAfter(word) is " " or "-"; word++)
        {
            if (people.IsRole(word))
                return IsIndefinite(word + 1)
                    || text.Language.Representatives.Any(ending => text.Lower(word).EndsWith(ending, StringComparison.Ordinal));
        }

        return false;
    }
}
