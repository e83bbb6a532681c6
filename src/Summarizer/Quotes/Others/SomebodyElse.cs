using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Quotes.Others;

/// <summary>
/// Tells whether the clause beside a quotation names someone other than the speaker found for it: another resident, the deputy of
/// the mayor, a place.
/// </summary>
internal sealed partial class SomebodyElse
{
    private const int MaxAfter = 8;
    private const int MaxBefore = 14;
    private const int MaxPhrase = 6;
    private const int MaxToVerb = 4;
    private const int MinNamePart = 2;
    private const int MaxInflection = 3;

    // The most words near a name that are checked: in a long article, a name may be in every other sentence.
    private const int MaxBeside = 1000;
    private const int Former = 1;
    private const int Aide = 1 << 30;

    private readonly TokenizedArticle _text;
    private readonly RoleWords _roles;
    private readonly UnspacedSomebodyElse? _unspaced;
    private readonly WordPlaces _words;
    private readonly NamelikeSpeakers _namelike;
    private readonly Dictionary<string, int> _signs = [];
    private readonly Dictionary<(string Surname, string Role), bool> _hasRole = [];

    public SomebodyElse(TokenizedArticle text)
    {
        _text = text;
        _roles = RoleWords.Of(text.Language);
        _unspaced = text.Language.NameSigns is NameSigns.RoleAfter or NameSigns.SurnameFirst ? new UnspacedSomebodyElse(text) : null;
        _words = new WordPlaces(text);
        _namelike = new NamelikeSpeakers(text, _words);
    }

    private Language Language => _text.Language;

    /// <summary>The result, with its speaker removed if somebody else speaks.</summary>
    public AttributedQuotation Without(Quotation quotation, AttributedQuotation found, QuotationContext? context = null) =>
        found.Speaker is { } speaker
        && (
            _unspaced?.Speaks(quotation, speaker)
            ?? Speaks(context ?? new QuotationContext(_text, quotation, _text.SentenceAt(quotation.Outer.Start)), speaker)
        )
            ? found with
            {
                Speaker = null,
            }
            : found;

    private bool Speaks(QuotationContext context, Speaker found)
    {
        var parts = found.Name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => Language.Lower(part)).ToList();
        if (Language.RoleModifiers.Count == 0 || parts.Count == 0)
            return false;
        if (found.Role is null && (Language.OtherPeople.Contains(parts[^1]) || _namelike.Contains(found.Name)))
            return true;
        if (HasName(found.Name, context))
            return false;
        if (IsInscription(context))
            return true;
        var afterEnd = IsClosed(context) ? context.AfterFirst : context.AfterEnd;
        if (IsNamed(parts, context.BeforeFirst, context.BeforeEnd) || IsNamed(parts, context.AfterFirst, afterEnd))
            return false;
        return IsOther(parts, context.AfterFirst, Math.Min(afterEnd, context.AfterFirst + MaxAfter))
            ?? IsOther(parts, context.BeforeFirst, Math.Min(context.BeforeEnd, context.BeforeFirst + MaxBefore))
            ?? false;
    }

    // "On one sign was written “…”", "Na transparentu stálo: „…“"
    private bool IsInscription(QuotationContext context)
    {
        var from = Math.Max(context.BeforeFirst, context.BeforeEnd - MaxBefore);
        for (var word = from; Language.InscriptionNouns.Count > 0 && word < context.BeforeEnd; word++)
        {
            if (_text.IsQuoted(word))
                continue;
            var key = RoleWords.Key(_text, word);
            if (
                Language.InscriptionNouns.Any(noun =>
                    key.StartsWith(noun, StringComparison.Ordinal) && key.Length <= noun.Length + MaxInflection
                )
            )
                return context.AfterFirst >= context.AfterEnd || IsClosed(context);
        }

        return false;
    }

    // The quotation ends its sentence.
    private bool IsClosed(QuotationContext context) =>
        context.AfterFirst >= _text.Words.Count
        || _text
            .Text.AsSpan(context.Quotation.Outer.End, _text.Words[context.AfterFirst].Span.Start - context.Quotation.Outer.End)
            .ContainsAny('.', '\n', ':');

    // Whether the first person of a clause is somebody else; null if it has none.
    private bool? IsOther(List<string> found, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            // "ujarnya": the suffix is the subject.
            if (
                _text.IsVerb(word) && Language.AnaphoricSuffixes.Any(suffix => _text.Lower(word).EndsWith(suffix, StringComparison.Ordinal))
            )
                return false;
            if (_text.IsQuoted(word) || _text.IsVerb(word))
                continue;
            if (Language.SpeakerPronouns.Contains(_text.Lower(word)) || Language.Demonstratives.Contains(_text.Lower(word)))
                return false;
            var length = RoleWords.Length(_text, word, to, Language.OtherPeople);
            if (length > 0 && IsSubject(word, word + length, from, to))
                return true;
            if (IsPlaceAt(word, from, to))
                return true;
            if (IsBareModifier(word, from, to))
                return (SignsBeside(found[^1]) & _roles.ModifiersAt(_text, word, to)) == 0;
            var role = Math.Max(_roles.RoleLength(_text, word, to), RoleWords.Length(_text, word, to, Language.Aides));
            if (role == 0)
                continue;
            if (!FollowsPreposition(word, from))
                return RoleWords.Length(_text, word + role, to, Language.OtherPeople) > 0 && Joins(word + role)
                    || IsOtherRole(found, word, role, from, to);
            word += role - 1;
        }

        return null;
    }

    // "the deputy said", "sagte der Vize"
    private bool IsBareModifier(int word, int from, int to) =>
        word > from
        && Joins(word)
        && IsDeterminer(word - 1)
        && (_roles.ModifiersAt(_text, word, to) & ~Former) != 0
        && (word + 1 == to || _text.IsVerb(word + 1) || _text.GapAfter(word).StartsWith(","));

    // "another driver said", "said a third", but not "in another interview".
    private bool IsSubject(int first, int end, int from, int to)
    {
        if (FollowsPreposition(first, from) || first > from + 1 && !_text.IsVerb(first - 1) && FollowsPreposition(first - 1, from))
            return false;
        if (end < to && (Language.DayParts.Contains(_text.Lower(end)) || Language.CalendarWords.Contains(_text.Lower(end))))
            return false;
        // "one of them"
        var rest = end < to && Joins(end) && Language.SpeakerPronouns.Contains(_text.Lower(end)) ? end + 1 : end;
        if (Enumerable.Range(rest, Math.Max(0, to - rest)).Any(word => Language.SpeakerPronouns.Contains(_text.Lower(word))))
            return false;
        for (var word = Math.Max(from, first - 2); word < first; word++)
        {
            if (_text.IsVerb(word))
                return true;
        }

        for (var word = end; word <= Math.Min(to, end + MaxToVerb); word++)
        {
            if (
                word == to
                || word >= _text.Words.Count
                || _text.IsVerb(word)
                || _text.IsQuoted(word)
                || _text.GapAfter(word - 1).StartsWith(",")
            )
                return true;
        }

        return false;
    }

    private bool FollowsPreposition(int word, int from)
    {
        var before = word - 1;
        while (before > from && Joins(before + 1) && IsDeterminer(before))
            before--;
        return before >= from
            && Joins(before + 1)
            && Language.Prepositions.Contains(_text.Lower(before))
            && !Language.SourcePrepositions.Contains(_text.Lower(before))
            && !_text.IsVerb(before);
    }

    private bool IsDeterminer(int word) =>
        Language.Determiners.Contains(_text.Lower(word))
        || Language.DefiniteArticles.Contains(_text.Lower(word))
        || Language.Articles.Contains(_text.Lower(word));

    private bool Joins(int word) => _text.GapAfter(word - 1) is " " or "-" or "־" or "\u200C";

    // "London said", "řekl Londýn"
    private bool IsPlaceAt(int word, int from, int to) =>
        (_text.IsCapital(word) || Language.NameSigns != NameSigns.Capitals)
        && Language.Places.Contains(Language.NameSigns == NameSigns.Capitals ? _text.Slice(word, word + 1) : RoleWords.Key(_text, word))
        && !FollowsPreposition(word, from)
        && (
            word + 1 < to && _text.GapAfter(word) is " " && _text.IsVerb(word + 1)
            || word > from && Joins(word) && _text.IsVerb(word - 1)
            || word == from && word + 1 == to && Language.NameSigns == NameSigns.SurnameFirstInWords
        );

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
        if (signs == Former && !HasRole(found[^1], word))
            return false;
        if (signs != 0)
            return (SignsBeside(found[^1]) & signs) != signs;
        return IsPossessor(word, length, first, end) && HasRole(found[^1], word);
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
