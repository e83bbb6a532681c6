namespace Summarizer.Quotes.Others;

// The roles of a phrase beside a quotation, compared with those of a person.
internal sealed partial class SomebodyElse
{
    private bool IsOtherRole(List<string> found, int word, int length, int from, int to)
    {
        var first = word;
        while (first > from && word - first < 3 && Joins(first) && !Ends(first - 1))
            first--;
        var end = word + length;
        while (
            end < to
            && end - word < MaxPhrase
            && Joins(end)
            && (!Ends(end) || IsBeforeRole(end, to) || _roles.ModifiersAt(_text, end, to) != 0)
        )
            end++;
        var signs = SignsOf(first, end);
        // The text can call a deputy it named "l'ancien journaliste", but not "l'ancien député".
        if (signs == Former && !HasRole(found[^1], AfterModifiers(word, word + length)))
            return false;
        if (signs != 0)
            return (SignsBeside(found[^1]) & signs) != signs;
        return IsPossessor(word, length, first, end) && HasRole(found[^1], word);
    }

    // The second word of "mantan gubernur", which is a role as a whole.
    private int AfterModifiers(int word, int end)
    {
        while (word + 1 < end && _roles.ModifiersAt(_text, word, end) != 0)
            word++;
        return word;
    }

    private bool Ends(int word) => _text.IsVerb(word) || Language.Prepositions.Contains(_text.Lower(word)) || _text.IsQuoted(word);

    // "a spokesman for the mayor"
    private bool IsBeforeRole(int word, int to)
    {
        var next = word + 1;
        while (next < to && next - word < 3 && Joins(next) && (IsDeterminer(next) || Language.FunctionWords.Contains(_text.Lower(next))))
            next++;
        return !_text.IsVerb(word) && next < to && Joins(next) && _roles.RoleLength(_text, next, to) > 0;
    }

    // The meanings of the modifiers in a phrase, and whether it is about the aide of somebody with a role.
    private int SignsOf(int first, int end)
    {
        var (signs, aide, aideEnd, hasRole) = (0, -1, -1, false);
        for (var word = first; word < end; word++)
        {
            signs |= _roles.ModifiersAt(_text, word, end);
            if (aide < 0 && RoleWords.Length(_text, word, end, Language.Aides) is > 0 and var length)
                (aide, aideEnd) = (word, word + length);
        }

        for (var word = first; aide >= 0 && word < end; word++)
        {
            if (_roles.RoleLength(_text, word, end) is not (> 0 and var length))
                continue;
            hasRole |= word + length <= aide || word >= aideEnd;
            word += length - 1;
        }

        return hasRole ? signs | Aide : signs;
    }

    // "the mayor's cousin", "die Nichte des Bürgermeisters", "bratr starosty"
    private bool IsPossessor(int word, int length, int first, int end)
    {
        var last = word + length - 1;
        if (Language.NounsComeLast && _text.HasEnding(last))
            return last + 1 < end;
        if (Language.IsVerbFinal)
            return last + 1 < end && !_roles.IsListed(_text.Lower(last)) && _text.Lower(last)[^1] == 'n';
        if (word == first)
            return false;
        return Language.GenitiveWords.Contains(_text.Lower(word - 1)) && word - 1 > first
            || Language.InstitutionsFollowRoles && length == 1 && !_roles.IsListed(_text.LowerWithoutAffix(word));
    }

    // The meanings of the modifiers that the text has beside a person's name, and whether it has an aide there.
    private int SignsBeside(string surname)
    {
        if (!_signs.TryGetValue(surname, out var signs))
            _signs[surname] = signs = WordsBeside(surname).Aggregate(0, (all, it) => all | SignsAt(it.Word, it.End));
        return signs;
    }

    private int SignsAt(int word, int end) =>
        _roles.ModifiersAt(_text, word, end) | (RoleWords.Length(_text, word, end, Language.Aides) > 0 ? Aide : 0);

    // Whether the text has a role beside a person's name, possibly in another form.
    private bool HasRole(string surname, int word)
    {
        var role = _roles.Base(RoleWords.Key(_text, word));
        if (!_hasRole.TryGetValue((surname, role), out var has))
            _hasRole[(surname, role)] = has = WordsBeside(surname).Take(MaxBeside).Any(it => Shares(it.Word, role));
        return has;
    }

    private IEnumerable<(int Word, int End)> WordsBeside(string surname)
    {
        foreach (var mention in _words.Of(surname))
        {
            var (from, to) = _text.WordsOf(_text.SentenceAt(_text.Words[mention].Span.Start));
            (from, to) = (Math.Max(from, mention - MaxPhrase), Math.Min(to, mention + MaxPhrase));
            for (var word = from; word < to; word++)
                yield return (word, to);
        }
    }

    private bool Shares(int word, string role)
    {
        var one = _roles.Base(RoleWords.Key(_text, word));
        return IsFormOf(one, role) || IsFormOf(role, one);
    }
}
