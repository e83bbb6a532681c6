using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Quotes.Others;

/// <summary>
/// Tells whether the clause beside a quotation names somebody else than the speaker found for it: another resident, the deputy of
/// the mayor, a place.
/// </summary>
internal sealed class SomebodyElse(TokenizedArticle text)
{
    private const int MaxAfter = 8;
    private const int MaxBefore = 14;
    private const int MaxPhrase = 6;
    private const int MaxToVerb = 4;
    private const int MaxMentions = 50;
    private const int MinNamePart = 2;
    private const int Former = 1;
    private const int Aide = 1 << 30;

    private readonly RoleWords _roles = RoleWords.Of(text.Language);
    private readonly UnspacedSomebodyElse? _unspaced =
        text.Language.NameSigns is NameSigns.RoleAfter or NameSigns.SurnameFirst ? new UnspacedSomebodyElse(text) : null;
    private readonly Lazy<Dictionary<string, List<int>>> _words = new(() => IndexWords(text));

    private Language Language => text.Language;

    /// <summary>What was found, without its speaker if somebody else speaks.</summary>
    public AttributedQuotation Without(Quotation quotation, AttributedQuotation found) =>
        found.Speaker is { } speaker && (_unspaced?.Speaks(quotation, speaker) ?? Speaks(quotation, speaker))
            ? found with
            {
                Speaker = null,
            }
            : found;

    private bool Speaks(Quotation quotation, Speaker found)
    {
        if (Language.RoleModifiers.Count == 0)
            return false;
        var context = new QuotationContext(text, quotation, text.SentenceAt(quotation.Outer.Start));
        var parts = found.Name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => Language.Lower(part)).ToList();
        if (IsPlace(found, parts) || found.Role is null && (IsOtherWord(parts[0]) || IsOtherWord(parts[^1])))
            return true;
        var afterEnd = IsClosed(context) ? context.AfterFirst : context.AfterEnd;
        if (IsNamed(parts, context.BeforeFirst, context.BeforeEnd) || IsNamed(parts, context.AfterFirst, afterEnd))
            return false;
        return IsOther(found, parts, context.AfterFirst, Math.Min(afterEnd, context.AfterFirst + MaxAfter))
            ?? IsOther(found, parts, context.BeforeFirst, Math.Min(context.BeforeEnd, context.BeforeFirst + MaxBefore))
            ?? false;
    }

    // The quotation ends its sentence.
    private bool IsClosed(QuotationContext context) =>
        context.AfterFirst >= text.Words.Count
        || text.Text.AsSpan(context.Quotation.Outer.End, text.Words[context.AfterFirst].Span.Start - context.Quotation.Outer.End)
            .ContainsAny('.', '\n', ':');

    // "Üçüncüsü", "ساكن آخر"
    private bool IsOtherWord(string part) => Language.OtherPeople.Contains(part);

    // "London", "Bucureștiul", but not the surname of Jack London
    private bool IsPlace(Speaker found, List<string> parts) =>
        found.Role is null
        && (Language.Places.Contains(found.Name) || NameCases.Of(Language).PlacesOf(found.Name).Any(Language.Places.Contains))
        && !(parts.Count == 1 && _words.Value.TryGetValue(parts[0], out var words) && words.Exists(IsSurname));

    private bool IsSurname(int word) =>
        word > 0
        && text.GapAfter(word - 1) is " "
        && text.IsCapital(word - 1)
        && (Language.FirstNames.Contains(text.LowerWithoutAffix(word - 1)) || Language.Honorifics.Contains(text.LowerWithoutAffix(word - 1)));

    private bool IsNamed(List<string> parts, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (!text.IsQuoted(word) && parts.Exists(part => part.Length >= MinNamePart && !_roles.IsForm(part) && IsFormOf(text.Lower(word), part)))
                return true;
        }

        return false;
    }

    private static bool IsFormOf(string word, string part) =>
        word.StartsWith(part.AsSpan(0, Math.Max(Math.Min(part.Length, 3), part.Length - 2)), StringComparison.Ordinal);

    // Whether the first person of a clause is somebody else; null if it has none.
    private bool? IsOther(Speaker speaker, List<string> found, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (text.IsQuoted(word) || text.IsVerb(word))
                continue;
            if (Language.SpeakerPronouns.Contains(text.Lower(word)) || Language.Demonstratives.Contains(text.Lower(word)))
                return false;
            var length = RoleWords.Length(text, word, to, Language.OtherPeople);
            if (length > 0 && IsSubject(word, word + length, from, to))
                return true;
            if (IsPlaceAt(word, from, to))
                return true;
            var role = _roles.RoleLength(text, word, to);
            if (role == 0)
                continue;
            if (!FollowsPreposition(word, from))
                return RoleWords.Length(text, word + role, to, Language.OtherPeople) > 0 && Joins(word + role)
                    || IsOtherRole(speaker, found, word, role, from, to);
            word += role - 1;
        }

        return null;
    }

    // "another driver said", "said a third", but not "in another interview".
    private bool IsSubject(int first, int end, int from, int to)
    {
        if (FollowsPreposition(first, from) || first > from + 1 && !text.IsVerb(first - 1) && FollowsPreposition(first - 1, from))
            return false;
        if (end < to && (Language.DayParts.Contains(text.Lower(end)) || Language.CalendarWords.Contains(text.Lower(end))))
            return false;
        // "one of them"
        var rest = end < to && Joins(end) && Language.SpeakerPronouns.Contains(text.Lower(end)) ? end + 1 : end;
        if (Enumerable.Range(rest, Math.Max(0, to - rest)).Any(word => Language.SpeakerPronouns.Contains(text.Lower(word))))
            return false;
        for (var word = Math.Max(from, first - 2); word < first; word++)
        {
            if (text.IsVerb(word))
                return true;
        }

        for (var word = end; word <= Math.Min(to, end + MaxToVerb); word++)
        {
            if (word == to || word >= text.Words.Count || text.IsVerb(word) || text.IsQuoted(word) || text.GapAfter(word - 1).StartsWith(","))
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
            && Language.Prepositions.Contains(text.Lower(before))
            && !Language.SourcePrepositions.Contains(text.Lower(before))
            && !text.IsVerb(before);
    }

    private bool IsDeterminer(int word) =>
        Language.Determiners.Contains(text.Lower(word))
        || Language.DefiniteArticles.Contains(text.Lower(word))
        || Language.Articles.Contains(text.Lower(word));

    private bool Joins(int word) => text.GapAfter(word - 1) is " " or "-" or "־" or "\u200C";

    // "London said", "řekl Londýn"
    private bool IsPlaceAt(int word, int from, int to) =>
        (text.IsCapital(word) || Language.NameSigns != NameSigns.Capitals)
        && Language.Places.Contains(text.Slice(word, word + 1))
        && !FollowsPreposition(word, from)
        && (word + 1 < to && text.GapAfter(word) is " " && text.IsVerb(word + 1) || word > from && Joins(word) && text.IsVerb(word - 1));

    private bool IsOtherRole(Speaker speaker, List<string> found, int word, int length, int from, int to)
    {
        var first = word;
        while (first > from && word - first < 3 && Joins(first) && !Ends(first - 1))
            first--;
        var end = word + length;
        while (
            end < to && end - word < MaxPhrase && Joins(end) && (!Ends(end) || IsBeforeRole(end, to) || _roles.ModifiersAt(text, end, to) != 0)
        )
            end++;
        var signs = SignsOf(first, end);
        // "Silvana Robledo", whose office was not mentioned, can be "la exsecretaria".
        if (signs == Former && speaker.Role is null && Known(found, 0, null) == 0)
            return false;
        if (signs != 0)
            return (Known(found, signs, null) & signs) != signs;
        return IsPossessor(word, length, first, end) && Known(found, 0, word) != 0;
    }

    private bool Ends(int word) => text.IsVerb(word) || Language.Prepositions.Contains(text.Lower(word)) || text.IsQuoted(word);

    // "a spokesman for the mayor"
    private bool IsBeforeRole(int word, int to)
    {
        var next = word + 1;
        while (next < to && Joins(next) && IsDeterminer(next))
            next++;
        return !text.IsVerb(word) && next < to && Joins(next) && _roles.RoleLength(text, next, to) > 0;
    }

    // The meanings of the modifiers in a phrase, and whether it is about the aide of somebody with a role.
    private int SignsOf(int first, int end)
    {
        var (signs, aide, aideEnd, hasRole) = (0, -1, -1, false);
        for (var word = first; word < end; word++)
        {
            signs |= _roles.ModifiersAt(text, word, end);
            if (aide < 0 && RoleWords.Length(text, word, end, Language.Aides) is > 0 and var length)
                (aide, aideEnd) = (word, word + length);
        }

        for (var word = first; aide >= 0 && word < end; word++)
        {
            if (_roles.RoleLength(text, word, end) is not (> 0 and var length))
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
        if (Language.NounsComeLast && text.HasEnding(last))
            return last + 1 < end;
        if (Language.IsVerbFinal)
            return last + 1 < end && !_roles.IsListed(text.Lower(last)) && text.Lower(last)[^1] == 'n';
        if (word == first)
            return false;
        return Language.GenitiveWords.Contains(text.Lower(word - 1)) && word - 1 > first
            || Language.InstitutionsFollowRoles && length == 1 && !_roles.IsListed(text.LowerWithoutAffix(word));
    }

    // What the text says about a person: the modifiers and aides beside the name, or whether it has a role, or any.
    private int Known(List<string> found, int signs, int? role)
    {
        var known = 0;
        if (!_words.Value.TryGetValue(found[^1], out var mentions))
            return known;
        foreach (var mention in mentions.Take(MaxMentions))
        {
            var (from, to) = text.WordsOf(text.SentenceAt(text.Words[mention].Span.Start));
            (from, to) = (Math.Max(from, mention - MaxPhrase), Math.Min(to, mention + MaxPhrase));
            for (var word = from; word < to; word++)
            {
                if (signs != 0)
                    known |= _roles.ModifiersAt(text, word, to) | (RoleWords.Length(text, word, to, Language.Aides) > 0 ? Aide : 0);
                else if (role is { } other ? Shares(word, other) : _roles.RoleLength(text, word, to) > 0)
                    known |= 1;
            }
        }

        return known;
    }

    private bool Shares(int word, int role) =>
        IsFormOf(text.LowerWithoutAffix(word), text.LowerWithoutAffix(role)) || IsFormOf(text.LowerWithoutAffix(role), text.LowerWithoutAffix(word));

    private static Dictionary<string, List<int>> IndexWords(TokenizedArticle text)
    {
        var words = new Dictionary<string, List<int>>();
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (text.IsQuoted(word))
                continue;
            var lower = text.LowerWithoutAffix(word);
            if (!words.TryGetValue(lower, out var all))
                words[lower] = all = [];
            if (all.Count < MaxMentions)
                all.Add(word);
        }

        return words;
    }
}
