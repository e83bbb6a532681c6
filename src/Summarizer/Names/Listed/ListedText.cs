using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Names.Spellings;
using Summarizer.Text;

namespace Summarizer.Names.Listed;

/// <summary>The words of a text in a language whose names are listed, and what the tables say about them.</summary>
internal sealed partial class ListedText(string text, IReadOnlyList<Word> words, Language language, Func<int, bool> isTaken)
{
    private const int MaxPhrase = 5;
    private const int MaxAbbreviation = 3;
    private const char Conjunction = 'ו';
    private const string Points = "'’׳";

    private readonly string[] _plain = Spelled([.. words.Select(word => Plain(word.Span.Of(text)))], SpellingVariants.Of(language));

    public int Count => words.Count;

    public Language Language => language;

    /// <summary>A word as in the tables.</summary>
    public string this[int word] => _plain[word];

    public TextSpan SpanOf(int word) => words[word].Span;

    /// <summary>The characters between a word and the next; after word -1, those before the first word.</summary>
    public ReadOnlySpan<char> GapAfter(int word) => WordTokenizer.GapAfter(text, words, word);

    /// <summary>Whether a word belongs to the phrase of the word before: <c>आर. के. माथुर</c>, <c>ח"כ</c>, <c>בר-און</c>.</summary>
    public bool Joins(int word) =>
        word > 0
        && word < words.Count
        && IsLetters(word)
        && (
            GapAfter(word - 1) is " " or "-" or "־" or "\u200C"
            || GapAfter(word - 1) is ". " or "." && IsAbbreviation(word - 1)
            || IsAcronymMark(word - 1)
            || GapAfter(word - 1) is "׳"
            || GapAfter(word - 1) is [var point, ' '] && Points.Contains(point, StringComparison.Ordinal)
        );

    /// <summary>Whether gershayim before the last letter continue a word: <c>צה"ל</c>.</summary>
    public bool IsAcronymMark(int word) =>
        word >= 0
        && word + 1 < words.Count
        && GapAfter(word) is "\"" or "״" or "”"
        && _plain[word + 1].Length == 1
        && language.AttachedLetters.Length > 0;

    /// <summary>The end of a name that ends with a word: an abbreviation keeps its mark, <c>לבקוביץ'</c>.</summary>
    public int EndOf(int word)
    {
        var end = words[word].Span.End;
        return
            language.AttachedLetters.Length > 0
            && end < text.Length
            && Points.Contains(text[end], StringComparison.Ordinal)
            && (end + 1 == text.Length || !char.IsLetter(text[end + 1]))
            && _plain[word][^1] is 'ץ' or 'צ' or 'ג' or 'ז' or 'ב'
            ? end + 1
            : end;
    }

    public bool IsLetters(int word) => words[word].Kind == WordKind.Letters && _plain[word].Length > 0 && !isTaken(word);

    /// <summary>A letter with a point: <c>के.</c>, <c>बी.एल.</c></summary>
    public bool IsInitial(int word) =>
        GapAfter(word) is ['.', ..] && (_plain[word].Length == 1 || language.Initials.Contains(_plain[word]));

    private bool IsAbbreviation(int word) =>
        IsInitial(word) || _plain[word].Length <= MaxAbbreviation && language.LeadingRoles.Contains(_plain[word]);

    public bool IsGiven(int word) => Has(language.FirstNames, word) && !IsDate(word) || IsCalendarName(word);

    // "آقای مهر رضایی": a month before a listed surname.
    private bool IsCalendarName(int word) =>
        language.CalendarWords.Contains(_plain[word])
        && !CalendarNames.Of(language).IsWeekday(WordFolding.Fold(_plain[word]))
        && Joins(word + 1)
        && Has(language.Surnames, word + 1)
        && !Has(language.HomonymNames, word + 1)
        && !IsDate(word);

    // "در آذر", "۵ مهر"
    private bool IsDate(int word) =>
        word > 0
        && Joins(word)
        && (words[word - 1].Kind == WordKind.Number || language.DateOpenings.Contains(_plain[word - 1]))
        && language.CalendarWords.Contains(_plain[word]);

    /// <summary>Whether a given name or surname is more often another word.</summary>
    public bool IsHomonym(int word) => Has(language.HomonymNames, word);

    public bool IsSurname(int word) => Has(language.Surnames, word) || Has(language.FamousNames, word);

    /// <summary>The number of words of a name that needs no other part, or 0.</summary>
    public int FamousLength(int word) => PhraseLength(word, language.FamousNames, isAttached: true);

    /// <summary>Whether a word ends like a surname: <c>قاسم‌زاده</c>, <c>גולדשטיין</c>.</summary>
    public bool HasSurnameEnding(int word)
    {
        var plain = _plain[word];
        return plain.Length > 4 && language.SurnameEndings.Any(end => plain.EndsWith(end, StringComparison.Ordinal));
    }

    /// <summary>Whether a word joins the next one to a name: <c>בן</c>, <c>अल</c>.</summary>
    public bool IsBinder(int word) => language.NameParticles.Contains(_plain[word]);

    /// <summary>The number of words of the reporting verb or phrase that begins at a word, or 0.</summary>
    public int VerbLength(int word) => IsInRole(word) ? 0 : PhraseLength(word, language.ReportingVerbs, conjunction: true);

    // "ראש העיר": the second word alone is a verb.
    private bool IsInRole(int word) =>
        Joins(word) && language.ReportingVerbs.Contains(_plain[word]) && PhraseLength(word - 1, language.Roles, isAttached: true) > 1;

    /// <summary>Whether the subject of the verb that begins at a word, or the source of a statement, follows it.</summary>
    public bool PrecedesSpeaker(int word) =>
        language.SubjectsFollowVerbs || PhraseLength(word, language.SourcePrepositions, conjunction: true) > 0;

    public int RoleLength(int word) => PhraseLength(word, language.Roles, isAttached: true);

    public bool IsRole(int word) => RoleLength(word) > 0;

    /// <summary>Whether a word can only stand before a person's name: <c>डॉ.</c>, <c>آقای</c>.</summary>
    public bool IsTitle(int word) =>
        Has(language.LeadingRoles, word)
        || !IsGiven(word) && Detached(word) is { Length: > 1 } bare && language.LeadingRoles.Contains(bare);

    /// <summary>Whether a word is a title, or the end of one: <c>ד"ר</c>.</summary>
    public bool EndsTitle(int word) =>
        IsTitle(word) || IsAcronymMark(word - 1) && PhraseLength(word - 1, language.LeadingRoles, isAttached: true) == 2;

    public bool IsHonorific(int word) => word < Count && language.Honorifics.Contains(_plain[word]);

    public bool IsOrganizationWord(int word) =>
        Has(language.OrganizationWords, word) || Readings(word).Any(language.OrganizationWords.Contains);

    public int PlaceLength(int word) => PhraseLength(word, language.Places, isAttached: true);

    public int OrganizationLength(int word) => PhraseLength(word, language.Organizations, isAttached: true);

    /// <summary>Whether a word cannot be a part of a name: particles, pronouns, numbers, times, common nouns.</summary>
    public bool IsStop(int word) =>
        IsStop(_plain[word], false)
        || !IsGiven(word)
            && (
                Readings(word).Any(reading => language.NamelikeWords.Contains(reading) || language.IndefiniteWords.Contains(reading))
                || language.CommonEndings.Any(end => _plain[word].EndsWith(end, StringComparison.Ordinal))
            );

    /// <summary>Whether a word begins with a letter that is probably an attached preposition.</summary>
    public bool MayBeOblique(int word) => language.ObliqueLetters.Contains(_plain[word][0], StringComparison.Ordinal);

    /// <summary>Whether a word can be a part of a person's name.</summary>
    public bool CanBePart(int word)
    {
        if (word >= Count || !IsLetters(word))
            return false;
        if (IsInitial(word) || IsBinder(word))
            return true;
        if (_plain[word].Length < 2 || IsStop(_plain[word], true) || IsHonorific(word) || IsTitle(word))
            return false;
        var isKnown = IsGiven(word) || IsSurname(word);
        if (isKnown && !IsHomonym(word))
            return true;
        if (VerbLength(word) > 0 || RoleLength(word) > 0 && !isKnown)
            return false;
        return isKnown
            || !IsStop(word) && !IsOrganizationWord(word) && OrganizationLength(word) == 0 && PlaceLength(word) == 0 && !IsPlaceWord(word);
    }

    public bool IsPlaceWord(int word) => Readings(word).Any(language.PlaceWords.Contains);

    /// <summary>A word as it is, and without the letters attached in front: <c>ובמשרד</c>.</summary>
    public IEnumerable<string> Readings(int word)
    {
        var plain = _plain[word];
        yield return plain;
        for (var i = 1; i <= 2 && i < plain.Length - 1 && IsAttached(plain[i - 1]); i++)
            yield return plain[i..];
    }

    /// <summary>A word without its first letter, if that can be an attached one: <c>לבוזגלו</c>; null if it cannot.</summary>
    public string? Detached(int word) => _plain[word] is { Length: > 2 } plain && IsAttached(plain[0]) ? plain[1..] : null;

    /// <summary>Whether an article is attached to a word.</summary>
    public bool HasArticle(int word) =>
        language.AttachedArticle is { } article && Readings(word).Any(reading => reading.Length > 3 && reading[0] == article);

    /// <summary>The number of words of the longest phrase of a table that begins at a word, or 0.</summary>
    /// <param name="isAttached">Whether the phrase may follow attached letters.</param>
    /// <param name="conjunction">Whether it may follow an attached conjunction.</param>
    public int PhraseLength(int start, IReadOnlySet<string> table, bool isAttached = false, bool conjunction = false) =>
        LongestPhrase(start, table, isAttached, conjunction).Length;

    /// <summary>The number of letters attached to a phrase of a table that begins at a word.</summary>
    public int AttachedLetters(int start, IReadOnlySet<string> table) =>
        LongestPhrase(start, table, isAttached: true, conjunction: false).Attached;

    private (int Length, int Attached) LongestPhrase(int start, IReadOnlySet<string> table, bool isAttached, bool conjunction)
    {
        if (start >= Count || !IsLetters(start))
            return (0, 0);
        var longest = (Length: 0, Attached: 0);
        var plain = _plain[start];
        foreach (var first in isAttached || conjunction ? Readings(start) : [plain])
        {
            if (conjunction && first.Length < plain.Length && plain[0] != Conjunction)
                break;
            if (PhraseLength(start, first, table) is var length && length > longest.Length)
                longest = (length, plain.Length - first.Length);
            // "כיוון" is not "כ" and "יוון".
            if (IsStop(first, false))
                break;
        }

        return longest;
    }

    private int PhraseLength(int start, string first, IReadOnlySet<string> table)
    {
        var (length, phrase) = (0, first);
        var beginnings = PhraseBeginnings.Of(table);
        var maxWords = Math.Max(beginnings.MaxWords(first), WithoutNukta(first) is { } bareFirst ? beginnings.MaxWords(bareFirst) : 0);
        for (var i = start; i < start + Math.Min(MaxPhrase, maxWords); i++)
        {
            if (i > start)
            {
                if (!Joins(i))
                    break;
                phrase +=
                    (
                        IsAcronymMark(i - 1) ? "\""
                        : GapAfter(i - 1) is "-" or "־" ? "-"
                        : " "
                    ) + _plain[i];
            }

            if (
                table.Contains(phrase)
                || table.Contains(phrase.Replace('-', ' '))
                || WithoutNukta(phrase) is { } bare && table.Contains(bare)
            )
                length = i - start + 1;
        }

        return length;
    }

    private bool Has(IReadOnlySet<string> table, int word) =>
        table.Contains(_plain[word]) || WithoutNukta(_plain[word]) is { } bare && table.Contains(bare);

    private bool IsAttached(char letter) => language.AttachedLetters.Contains(letter, StringComparison.Ordinal);

    private bool IsStop(string plain, bool onlyParticles) =>
        language.FunctionWords.Contains(plain)
        || language.Prepositions.Contains(plain)
        || language.Pronouns.Contains(plain)
        || language.SpeakerPronouns.Contains(plain)
        || !onlyParticles
            && (
                language.CalendarWords.Contains(plain)
                || language.IndefiniteWords.Contains(plain)
                || language.DayParts.Contains(plain)
                || language.NamelikeWords.Contains(plain)
                || language.PersonNouns.Contains(plain)
                || NumberWords.Of(language).ContainsKey(WordFolding.Fold(plain))
            );
}
