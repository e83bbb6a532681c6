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
}
