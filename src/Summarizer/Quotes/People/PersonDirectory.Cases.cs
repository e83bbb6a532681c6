namespace Summarizer.Quotes.People;

// The cases of names in a language that inflects them.
internal sealed partial class PersonDirectory
{
    private const int MaxWordsAfterPreposition = 2;
    private const int MaxWordsBeforeName = 3;

    /// <summary>Whether the language inflects names.</summary>
    public bool NamesHaveCases => _cases.Exist;

    // "vzkázala Říhovi Kánová": an object before the subject is another name.
    private IEnumerable<Mention> WithoutObject(Mention mention) =>
        _cases.Exist
        && mention is { IsRole: false, HasEnding: false }
        && mention.NameFirst == mention.First
        && mention.End - mention.First == 2
        && !IsFirstName(mention.First)
        && EndsInDative(mention.First)
        && !EndsInDative(mention.First + 1)
            ?
            [
                mention with
                {
                    End = mention.First + 1,
                    HasEnding = true,
                },
                mention with
                {
                    First = mention.First + 1,
                    NameFirst = mention.First + 1,
                },
            ]
            : [mention];

    private bool EndsInDative(int word) =>
        _text.Language.DativeEndings.Any(ending =>
            Key(word).Length > ending.Length + 1 && Key(word).EndsWith(ending, StringComparison.Ordinal)
        );

    private void ReadNominative(Mention mention)
    {
        if (_cases.Exist && AsWritten(mention).Contains(' ', StringComparison.Ordinal))
            _nominatives[mention.NameFirst] = _cases.Nominative(AsWritten(mention), FollowsPreposition(mention.First));
    }

    // "podle gubernátora Oleha Synjevče"
    private bool FollowsPreposition(int first)
    {
        for (var word = first - 1; word >= Math.Max(0, first - 1 - MaxWordsAfterPreposition); word--)
        {
            if (_text.GapAfter(word) is not " ")
                return false;
            if (_text.Language.Prepositions.Contains(_text.Lower(word)) || _text.Language.SourcePrepositions.Contains(_text.Lower(word)))
                return true;
            if (_text.IsCapital(word) || _text.IsVerb(word) || !"aeiyuoměů".Contains(_text[word][^1], StringComparison.Ordinal))
                return false;
        }

        return false;
    }

    // A name in another case than the nominative is no subject, nor is a place, the unknown first word of a sentence, or the institution
    // in "starosta Říčan Vladislav Kořán".
    private bool CannotSpeak(Mention mention)
    {
        if (!_cases.Exist || mention.IsRole)
            return false;
        if (mention.End - mention.NameFirst > 1)
            return NameOf(mention) != AsWritten(mention)
                || IsSurelyOblique(mention)
                || !IsFirstName(mention.NameFirst) && OwnerOf(mention) is not null;
        var name = AsWritten(mention);
        var key = Key(mention.NameFirst);
        if (_text.Language.Places.Contains(name) || OwnerOf(mention) is not null)
            return true;
        if (_fullNames.ContainsKey(key) || _byFirstName.ContainsKey(key) || _text.Language.Organizations.Contains(name))
            return false;
        return !mention.IsCertain || Inflected(key) is { } full && !IsWoman(key, full) || HasObliqueEnding(key) || IsPlaceInAnyCase(name);
    }

    private bool IsWoman(string surname, string name) =>
        _cases.WithoutFeminineEnding(surname) is { } ending && _text.Language.Lower(name).EndsWith(ending, StringComparison.Ordinal);

    private bool IsPlaceInAnyCase(string name) => _cases.PlacesOf(name).Any(_text.Language.Places.Contains);

    // "Seznam Zprávám"
    private bool IsSurelyOblique(Mention mention) =>
        _cases.Exist
        && HasObliqueEnding(
            Key(_text[mention.End - 1].Length == 1 || !_text.IsCapital(mention.End - 1) ? mention.NameFirst : mention.End - 1)
        )
        && NameOf(mention) == AsWritten(mention)
        && !IsFirstName(mention.NameFirst);

    private bool IsFirstName(int word) => _text.Language.FirstNames.Contains(Key(word));

    private bool HasObliqueEnding(string key) =>
        _text.Language.ObliqueEndings.Any(ending => key.Length > ending.Length + 1 && key.EndsWith(ending, StringComparison.Ordinal));

    // The full name after an institution in the genitive: "ekonomka Komerční banky Jana Bílá".
    private Mention? OwnerOf(Mention institution, bool isPart = false)
    {
        for (var word = institution.End; word <= institution.End + MaxWordsBeforeName && word < _text.Words.Count; word++)
        {
            if (_text.GapAfter(word - 1) is not " ")
                return null;
            if (_text.IsCapital(word))
                return StartingAt(word) is not { } next || next.NameFirst != word ? null
                    : next.End - word > 1 && (institution.End - institution.NameFirst == 1 || IsFirstName(word)) ? next
                    : isPart ? null
                    : OwnerOf(next, isPart: true);
            if (_text.IsVerb(word) || _text.Language.Prepositions.Contains(_text.Lower(word)))
                return null;
        }

        return null;
    }

    private int StartOfInstitution(Mention owner, bool isPart = false)
    {
        for (var word = owner.First - 1; word >= Math.Max(0, owner.First - 1 - MaxWordsBeforeName); word--)
        {
            if (_text.GapAfter(word) is not " ")
                return owner.First;
            if (_text.IsCapital(word))
                return StartingAt(word) is { IsRole: false } mention && OwnerOf(mention) == owner
                    ? (isPart ? word : StartOfInstitution(mention, isPart: true))
                    : owner.First;
        }

        return owner.First;
    }

    /// <summary>Whether a name is in the genitive: "Kane's answer", "Rivers' lawyer", "Vogts Fazit".</summary>
    public bool IsPossessor(Mention mention)
    {
        if (mention.IsRole)
            return false;
        var last = mention.End - 1;
        if (_text.Language.NounsComeLast)
            return _text.HasEnding(last) || _text[last][^1] == 's' && _text.GapAfter(last) is "' " or "’ ";
        return _text.Language.CapitalizesNouns
            && Key(mention.NameFirst) is [.. var stem, 's']
            && _fullNames.ContainsKey(stem)
            && !_fullNames.ContainsKey(Key(mention.NameFirst));
    }
}
