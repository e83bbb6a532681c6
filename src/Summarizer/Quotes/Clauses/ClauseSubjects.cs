using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Names.Listed;

namespace Summarizer.Quotes.Clauses;

/// <summary>Finds the subjects of clauses that report speech.</summary>
internal sealed class ClauseSubjects(TokenizedArticle text, ListedPeople people)
{
    private const int MaxOpening = 12;

    private readonly ListedText _words = text.ListedNames.Text;

    private Language Language => text.Language;

    /// <summary>The subject of the reporting verb in a clause; null if it has none.</summary>
    public Clause? Of(int from, int to, bool isAfter)
    {
        var names = people.Between(from, to).Where(name => name.Range.Last < to && !text.IsQuoted(name.Head)).ToList();
        var strong = names.Where(IsAgent).ToList();
        if (strong.Count > 0)
            return Named(isAfter ? strong[0] : strong[^1]);
        var verb = FirstVerb(from, to);
        if (verb < 0)
            return null;
        if (Marked(from, to) is { } marked)
            return marked;
        if (isAfter && Language.SubjectsFollowVerbs)
            return FollowingVerb(names, verb, to);
        return names.Where(name => IsSubject(name, from)).Take(1).ToList() is [var subject]
            ? Opens(from, subject.First) ?? Named(subject)
            : Opening(from, to);
    }

    /// <summary>The first person or organization of a clause that is not an object.</summary>
    public Clause? First(int from, int to)
    {
        foreach (var name in people.Between(from, to))
        {
            if (name.Range.Last < to && !text.IsQuoted(name.Head) && IsSubject(name, from))
                return Opens(from, name.First) ?? Named(name);
        }

        return null;
    }

    /// <summary>Whom a sentence without a reporting verb is about.</summary>
    public Clause? Topic(int from, int to) =>
        First(from, to) is { } first ? first with { IsSpeech = false }
        : IsUnnamed(from) ? new Clause(SubjectKind.Unnamed, null, IsSpeech: false)
        : people.Between(from, to).Where(name => name.Kind == NameKind.Person && !text.IsQuoted(name.Head)).Take(2).ToList() is [var only]
            ? Named(only) with
            {
                IsSpeech = false,
            }
        : null;

    private Clause Named(CaselessName name) => new(SubjectKind.Named, people.Identify(name), IsSpeech: true);

    private static Clause Unnamed { get; } = new(SubjectKind.Unnamed, null, IsSpeech: true);

    private static Clause Before { get; } = new(SubjectKind.Before, null, IsSpeech: true);

    private int FirstVerb(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (!text.IsQuoted(word) && _words.IsLetters(word) && _words.VerbLength(word) > 0)
                return word;
        }

        return -1;
    }

    // "यादव ने", "देवी कहती हैं", "به گفته کیانی", "לדברי גולן", "אמר כהן"
    private bool IsAgent(CaselessName name)
    {
        if (Language.SubjectMarkers.Count > 0)
        {
            var next = Next(name);
            return next > 0 && (Language.SubjectMarkers.Contains(_words[next]) || _words.VerbLength(next) > 0);
        }

        return IsAfter(name.First, Language.SourcePrepositions)
            || Language.SubjectsFollowVerbs && FollowsVerb(name.First) && !IsOblique(name)
            || IsPublisher(name);
    }

    // "ממשרד האוצר נמסר"
    private bool IsPublisher(CaselessName name)
    {
        var end = name.Range.Last + 1;
        return name.Kind == NameKind.Organization
            && Language.DocumentVerbs.Count > 0
            && end < _words.Count
            && (
                Language.DocumentVerbs.Contains(_words[end]) && _words.Joins(end)
                || name.First > 0 && Language.DocumentVerbs.Contains(_words[name.First - 1])
            );
    }

    private bool IsAfter(int first, IReadOnlySet<string> phrases)
    {
        for (var start = Math.Max(0, first - 3); start < first; start++)
        {
            if (_words.PhraseLength(start, phrases, conjunction: true) == first - start && _words.Joins(first))
                return true;
        }

        return false;
    }

    private bool FollowsVerb(int first)
    {
        for (var start = Math.Max(0, first - 3); start < first; start++)
        {
            if (_words.VerbLength(start) == first - start && _words.Joins(first))
                return true;
        }

        return false;
    }

    // The word after a name and its honorific, or -1.
    private int Next(CaselessName name)
    {
        var next = name.Range.Last + 1;
        while (_words.IsHonorific(next) && _words.Joins(next))
            next++;
        return next < _words.Count && _words.Joins(next) ? next : -1;
    }

    private bool IsOblique(CaselessName name)
    {
        var next = Next(name);
        if (next > 0 && Language.ObliqueMarkers.Contains(_words[next]))
            return true;
        if (text.ListedNames.StartOf(name) > _words.SpanOf(name.Head).Start && IsObliqueLetter(_words[name.Head][0]))
            return true;
        if (name.First < name.Head && Language.AttachedLetters.Length > 0 && IsObliqueRole(name.First))
            return true;
        return name.First > 0
            && (_words.Joins(name.First) || text.GapAfter(name.First - 1) is " \"" or " «")
            && Language.Prepositions.Contains(_words[name.First - 1]);
    }

    private bool IsObliqueLetter(char letter) => Language.ObliqueLetters.Contains(letter, StringComparison.Ordinal);

    private bool IsObliqueRole(int word) =>
        IsObliqueLetter(_words[word][0]) && _words.PhraseLength(word, Language.Roles) == 0 && !Language.LeadingRoles.Contains(_words[word]);

    // Not an object, and not the possessor in "مادر نیکبخت".
    private bool IsSubject(CaselessName name, int from) =>
        !IsOblique(name)
        && !(
            name.First > from
            && _words.Joins(name.First)
            && Language.SubjectMarkers.Count == 0
            && (IsPersonNoun(name.First - 1) && !_words.HasArticle(name.First - 1) || Language.Possessives.Contains(_words[name.First - 1]))
        )
        && !(
            name.Kind == NameKind.Organization
            && name.First > from
            && _words.Joins(name.First)
            && !_words.IsStop(name.First - 1)
            && _words.VerbLength(name.First - 1) == 0
        );

    private bool IsPersonNoun(int word) => _words.Readings(word).Any(Language.PersonNouns.Contains);

    // "एक अधिकारी ने", "यूनियन के उपाध्यक्ष", "उन्होंने"
    private Clause? Marked(int from, int to)
    {
        if (Language.SubjectMarkers.Count == 0)
            return null;
        for (var word = to - 1; word > from; word--)
        {
            if (text.IsQuoted(word) || !Language.SubjectMarkers.Contains(_words[word]) && !IsNominalVerb(word))
                continue;
            var owner = _words[word - 1];
            if (Language.SpeakerPronouns.Contains(owner))
                return Before;
            if (_words.IsOrganizationWord(word - 1) && people.Body(owner, word) is { } body)
                return new Clause(SubjectKind.Named, body, IsSpeech: true);
            return Unnamed;
        }

        return null;
    }

    // "का कहना"
    private bool IsNominalVerb(int word) => Language.ObliqueMarkers.Contains(_words[word]) && _words.VerbLength(word) > 0;

    // "…", אמר לגלי צה"ל כהן
    private Clause? FollowingVerb(List<CaselessName> names, int verb, int to)
    {
        var end = verb + _words.VerbLength(verb);
        foreach (var name in names.Where(name => name.First >= end && IsSubject(name, end)))
        {
            if (name.Kind == NameKind.Person || name.First == end)
                return Named(name);
        }

        // "ציפי ברקאי מספרת", "הוא אומר"
        if (names.Count > 0 && names[0].Range.Last < verb && IsSubject(names[0], names[0].First))
            return Named(names[0]);
        if (verb > 0 && Language.SpeakerPronouns.Contains(_words[verb - 1]))
            return Before;
        return Opening(end, to) is { Kind: SubjectKind.Unnamed } unnamed ? unnamed : Before;
    }

    // Who opens a clause before its first name, if somebody does: "או", "מנהלת בית ספר בנתיבות".
    private Clause? Opens(int from, int first) =>
        first > from && Language.SpeakerPronouns.Contains(_words[from]) ? Before
        : first > from && IsUnnamed(from) && !IsApposed(from, first) ? Unnamed
        : null;

    // "וزیر خارجه آلمان، آنکه فیشر": the role belongs to the name.
    private bool IsApposed(int from, int first)
    {
        if (!_words.IsRole(from) && !IsPersonNoun(from))
            return false;
        for (var word = from; word < first; word++)
        {
            if (_words.VerbLength(word) > 0 || Language.RelativeWords.Contains(_words[word]))
                return false;
        }

        return true;
    }

    private bool IsUnnamed(int word) =>
        _words.IsLetters(word)
        && (_words.Readings(word).Any(Language.IndefiniteWords.Contains) || IsPersonNoun(word) || _words.IsRole(word));

    // The subject that opens a clause without names.
    private Clause Opening(int from, int to)
    {
        for (var word = from; word < Math.Min(to, from + MaxOpening); word++)
        {
            if (text.IsQuoted(word) || !_words.IsLetters(word))
                continue;
            var plain = _words[word];
            if (Language.SpeakerPronouns.Contains(plain))
                return Before;
            if (Language.Demonstratives.Contains(plain) && word + 1 < to && (_words.IsRole(word + 1) || IsPersonNoun(word + 1)))
                return Before;
            if (_words.VerbLength(word) > 0)
                return word == from || Language.SubjectMarkers.Count > 0 ? Before
                    : OpensWithNoun(from) ? Unnamed
                    : Before;
            if (_words.RoleLength(word) > 0 && _words.HasArticle(word) && people.Holder(_words.Readings(word).Last()) is { } holder)
                return new Clause(SubjectKind.Named, holder, IsSpeech: true);
            if (IsUnnamed(word))
                return Unnamed;
        }

        return from < to && OpensWithNoun(from) ? Unnamed : Before;
    }

    private bool OpensWithNoun(int from) =>
        from < _words.Count
        && _words.IsLetters(from)
        && !Language.FunctionWords.Contains(_words[from])
        && !Language.Prepositions.Contains(_words[from])
        && !Language.DayParts.Contains(_words[from])
        && !Language.CalendarWords.Contains(_words[from])
        && !IsObliqueLetter(_words[from][0])
        && _words.VerbLength(from) == 0;
}
