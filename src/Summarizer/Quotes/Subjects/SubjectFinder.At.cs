namespace Summarizer.Quotes.Subjects;

// Subjects that begin at a certain word.
internal sealed partial class SubjectFinder
{
    /// <summary>The subject that begins at a word: after a reporting verb ("said Kellogg") or after the quotation ("Kelly said").</summary>
    public Subject? At(int from, int to)
    {
        if (from >= to || text.IsQuoted(from))
            return null;
        if (IsPronoun(from))
            return new Subject(from, from + 1, null);
        if (Apposition(from, to) is { } named)
            return named;
        for (var word = from; word < Math.Min(to, from + MaxPhraseLength) && CanPrecedeName(from, word); word++)
        {
            // "the brother’s wife told AFP"
            if (text.Language.NounsComeLast && text.IsVerb(word))
                break;
            if (people.StartingAt(word) is not { } mention)
                continue;
            // "starosta Říčan Vladislav Kořán": the institution in between
            if (people.NamesHaveCases && mention.HasEnding && mention.End < to)
            {
                word = mention.End - 1;
                continue;
            }

            var isSubject = !mention.HasEnding && mention.End <= to && !IsBeforePostposition(mention.End);
            return isSubject ? WithInstitution(mention, to) : PhraseAt(from, to);
        }

        return PhraseAt(from, to);
    }

    // "ujar Kepala Dinas Pertanian, Siti Rahmawati", "said the head of the port authority, Mary Collins."
    private Subject? Apposition(int from, int to)
    {
        var begins = people.StartingAt(from);
        var isRole = text.Language.Roles.Contains(text.Lower(from)) || begins is { } first && first.NameFirst > first.First;
        if (!isRole && !IsDeterminer(from))
            return null;
        var comma = from;
        while (comma + 1 < to && comma - from < MaxPhraseLength && text.GapAfter(comma) is " ")
            comma++;
        // "kata Kapolsek Sukowono AKP Hardjito di Mapolsek Sukowono, Kabupaten Jember"
        if (begins is { IsRole: false } named && named.NameFirst > named.First && comma >= named.End)
            return null;
        // "ujar Asisten Deputi Pengembangan Pasar, Kementerian Pariwisata, Rizky Handayani"
        if (
            comma + 1 < to
            && people.StartingAt(comma + 1) is { HasEnding: false, IsRole: false } institution
            && people.IsPlaceOrOrganization(institution)
            && institution.End < to
            && text.GapAfter(comma) is ", "
            && text.GapAfter(institution.End - 1) is ", "
            && people.StartingAt(institution.End) is { } next
            && people.IsKnownPerson(next)
        )
            comma = institution.End - 1;
        // "kata Kepala Pusat Komunikasi Publik Kemenhan, Brigjen Totok Sugiarto kepada"
        if (
            text.Language.HasSingleNames
            && comma + 1 < to
            && text.GapAfter(comma) is ", "
            && people.StartingAt(comma + 1) is { HasEnding: false, IsRole: false } holder
            && holder.End - holder.First > 1
            && holder.End <= to
        )
            return new Subject(comma + 1, holder.End, holder);
        return
            comma + 1 < to
            && text.GapAfter(comma) is ", "
            && people.StartingAt(comma + 1) is { HasEnding: false } mention
            && mention.NameFirst == mention.First
            && mention.End - mention.First > 1
            && (text.GapAfter(mention.End - 1) is not ['(', ..] and not " ")
            ? new Subject(comma + 1, mention.End, mention)
            : null;
    }

    // "a expliqué à la radio l'un des avocats de la famille Roux, Luc Morin", "a déclaré la directrice du Centre de prévention (CDP), Anne
    // Vidal"
    private Subject? ApposedName(int from, int to)
    {
        if (!text.Language.InvertsAfterQuotation)
            return null;
        var genitive = -1;
        for (var word = from; word + 1 < Math.Min(to, from + MaxClauseLength); word++)
        {
            if (text.IsQuoted(word) || text.IsVerb(word) || text.Language.ClauseOpenings.Contains(text.Lower(word)))
                return null;
            if (text.Language.GenitiveWords.Contains(text.Lower(word)) || IsElidedGenitive(word))
                genitive = word;
            if (
                people.StartingAt(word) is { } other
                && people.IsKnownPerson(other)
                && (genitive < 0 || word - genitive > MaxWordsBetween + 1)
            )
                return null;
            var gap = text.GapAfter(word);
            if (gap is ", " or "), ")
                return
                    people.StartingAt(word + 1) is { HasEnding: false } mention
                    && mention.End <= to
                    && mention.NameFirst == mention.First
                    && mention.End - mention.First > 1
                    && people.IsKnownPerson(mention)
                    && text.GapAfter(mention.End - 1) is not (" " or [' ', '(', ..])
                    && Enumerable.Range(from, word - from + 1).Any(noun => IsDeterminer(noun) || people.HasArticle(noun))
                    ? new Subject(mention.First, mention.End, mention)
                    : null;
            if (gap is not (" " or "-" or " (" or ") "))
                return null;
        }

        return null;
    }

    private bool CanPrecedeName(int from, int word) =>
        !IsPreposition(word) && !text.Language.CalendarWords.Contains(text.LowerWithoutAffix(word)) && (word == from || IsJoined(word));

    private bool IsJoined(int word) => !text.GapAfter(word - 1).ContainsAny(PhraseEnds) || text.GapAfter(word - 1) is ". ";

    // "said a senior official", "Clinton’s campaign said", "the president said"
    private Subject? PhraseAt(int from, int to)
    {
        var isRole = text.Language.Roles.Contains(text.Lower(from));
        if (!isRole && !IsDeterminer(from) && !(text.IsCapital(from) && text.HasEnding(from)))
            return null;
        var end = from + 1;
        while (end < to && end - from < MaxPhraseLength && text.GapAfter(end - 1) is " " && !IsPreposition(end) && !text.IsVerb(end))
            end++;
        return isRole || end - from > 1 ? new Subject(from, end, null) : null;
    }
}
