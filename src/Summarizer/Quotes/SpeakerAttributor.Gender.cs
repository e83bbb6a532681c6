using Summarizer.Quotes.Subjects;

namespace Summarizer.Quotes;

// Verbs, pronouns and articles that show whether a woman or a man speaks.
internal sealed partial class SpeakerAttributor
{
    // "řekla": a woman; "dodal": a man.
    private bool? SignOfVerb(QuotationContext context)
    {
        var verb = _text.FirstVerb(context.AfterFirst, context.AfterEnd);
        if (verb < 0)
            verb = _text.LastVerb(context.BeforeFirst, context.BeforeEnd);
        if (verb < 0 && context.AfterFirst < context.AfterEnd && FollowsComma(context))
            verb = context.AfterFirst;
        if (verb < 0 && _people.NamesHaveCases && context.IsIntroduced)
            verb = context.BeforeEnd - 1;
        var sign = verb < 0 ? null : _people.IsFeminine(verb);
        if (sign is null && context.BeforeFirst < context.BeforeEnd && IsPossessive(context.BeforeFirst))
            return _people.IsFeminine(context.BeforeFirst);
        var owner = sign is null ? PossessiveAfter(context) : -1;
        return owner < 0 ? sign : _people.IsFeminine(owner);
    }

    private bool IsPossessive(int word) => _text.Language.Possessives.Contains(_text.Lower(word));

    // "heißt es in seinem Brief"
    private int PossessiveAfter(QuotationContext context)
    {
        for (var word = context.AfterFirst; word < context.AfterEnd; word++)
        {
            if (IsPossessive(word))
                return word;
        }

        return -1;
    }

    private bool Fits(Speaker? speaker, bool? isFeminine) =>
        isFeminine is not { } one
        || speaker is null
        || !(_text.Language.HasNaturalGender && IsThing(speaker.Name))
            && (_people.IsFeminine(speaker.Name) is not { } other || one == other);

    // "he" is not the White House, the Bahrain Grand Prix or NASA.
    private bool IsThing(string name)
    {
        if (_text.Language.Places.Contains(name) || _text.Language.Organizations.Contains(name) || !name.Any(char.IsLower))
            return true;
        var words = name.Split(' ');
        return words.Length > 1
            && Array.Exists(words, word => _text.Language.Places.Contains(word) || IsThingWord(_text.Language.Lower(word)))
            && !_text.Language.FirstNames.Contains(_text.Language.Lower(words[0]));
    }

    private bool IsThingWord(string lower) => _text.Language.OrganizationWords.Contains(lower) || _text.Language.PlaceWords.Contains(lower);

    // Of the phrase, or of the verb before it.
    private bool? SignOf(Subject subject)
    {
        if (_people.IsFeminine(subject.First) is { } own)
            return own;
        for (var verb = subject.First - 1; verb >= Math.Max(0, subject.First - MaxVoiceDistance); verb--)
        {
            if (_text.IsVerb(verb))
                return _people.IsFeminine(verb);
        }

        return null;
    }
}
