using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Names.Listed;
using Summarizer.Names.Spellings;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>The words of a text in a script without capitals, and what the tables say about them.</summary>
/// <param name="isStrict">Whether names that may be other words are left out, as in a list of names.</param>
internal sealed class ArabicText(string text, IReadOnlyList<Word> words, Language language, Func<int, bool> isTaken, bool isStrict = false)
{
    private const int MinForeignLength = 5;
    private const int MinForeignVowels = 3;
    private const int MaxPhrase = 4;

    // "يو.بي.إس"
    private const int MaxLetterName = 3;
    private const string Vowels = "اويآ";
    private const string ArabicOnly = "حصضطظعقءثذة";

    private static readonly string[] Endings = ["ون", "ين", "ات", "ان", "ها", "هم", "هما", "نا", "وا", "يا", "ية", "ما", "را", "لا", "اء"];
    private static readonly string[] Possessives = ["", "هما", "ها", "هم", "نا", "ه", "ي"];

    private readonly string[] _plain =
    [
        .. words.Select(word => ArabicWord.Spelled(ArabicWord.Plain(word.Span.Of(text)), SpellingVariants.Of(language))),
    ];

    // Read when first asked for; empty if a word names no role.
    private readonly string?[] _roles = new string?[words.Count];

    public int Count => words.Count;

    public bool IsStrict => isStrict;

    public Language Language => language;

    /// <summary>A word without vowel signs.</summary>
    public string this[int word] => _plain[word];

    public TextSpan SpanOf(int word) => words[word].Span;

    public ReadOnlySpan<char> Of(TextSpan span) => span.Of(text);

    /// <summary>The characters between a word and the next; after word -1, those before the first word.</summary>
    public ReadOnlySpan<char> GapAfter(int word) => WordTokenizer.GapAfter(text, words, word);

    /// <summary>Whether a word of letters follows the one before after a space.</summary>
    public bool Joins(int word) =>
        word > 0
        && word < words.Count
        && IsLetters(word)
        && (
            GapAfter(word - 1) is " "
            || GapAfter(word - 1) is "." && _plain[word].Length <= MaxLetterName && _plain[word - 1].Length <= MaxLetterName
        );

    /// <summary>Whether words are all that stands between quotation marks: <c>«أبو كريم»</c>.</summary>
    public bool IsInMarks(int first, int last) =>
        first > 0
        && GapAfter(first - 1).TrimStart() is [var opening]
        && QuotationMarks.IsDouble(opening)
        && GapAfter(last) is [var closing, ..]
        && QuotationMarks.IsDouble(closing);

    /// <summary>Whether a word follows a comma.</summary>
    public bool FollowsComma(int word) => word > 0 && word < words.Count && IsLetters(word) && GapAfter(word - 1) is "، " or ", ";

    /// <summary>Whether a word has letters: a lone tatweel, used as a dash, has none.</summary>
    public bool IsLetters(int word) => words[word].Kind == WordKind.Letters && _plain[word].Length > 0 && !isTaken(word);

    public bool HasArticle(int word) => ArabicWord.HasArticle(_plain[word]);

    /// <summary>Whether the article is not written as in the name: <c>للدفاع المدني</c>.</summary>
    public bool StartsWithArticleAfterPreposition(int word) => _plain[word].StartsWith("لل", StringComparison.Ordinal);

    /// <summary>Whether a word is a frequent given name, without particles in front.</summary>
    public bool IsGiven(int word) => language.FirstNames.Contains(_plain[word]) || IsCalendarName(word);

    // "القاضي نيسان حداد", "قال نيسان حداد": a month after a role or a verb of saying and before another part of a name.
    private bool IsCalendarName(int word) =>
        language.CalendarWords.Contains(_plain[word])
        && !HasArticle(word)
        && word > 0
        && Joins(word)
        && (IsRole(word - 1) || IsVerb(word - 1) || word > 1 && HasArticle(word - 1) && Joins(word - 1) && IsRole(word - 2))
        && word + 1 < words.Count
        && Joins(word + 1)
        && IsLetters(word + 1)
        && !IsStop(_plain[word + 1])
        && !IsNumber(word + 1)
        && !HasArticle(word + 1);

    /// <summary>Whether a given name is more often another word.</summary>
    public bool IsHomonym(int word) =>
        language.HomonymNames.Contains(_plain[word]) || isStrict && language.DoubtfulNames.Contains(_plain[word]);

    /// <summary>Whether a word joins the next one to a name: <c>عبد</c>, <c>بن</c>.</summary>
    public bool IsBinder(int word) =>
        language.NameParticles.Contains(_plain[word])
        && (_plain[word] is not "ولد" || Joins(word + 1) && (IsGiven(word + 1) || HasArticle(word + 1) || Joins(word) && IsGiven(word - 1)))
        && (!IsForeignBinder(word) || Joins(word + 1) && !IsStop(word + 1) && !HasNativeLetters(word + 1));

    /// <summary>Whether a word joins the parts of names from Europe: <c>فان</c>, <c>دي</c>.</summary>
    public bool IsForeignBinder(int word) => _plain[word] is "فان" or "دي" or "فون" or "دو" or "دا" or "لو";

    /// <summary>Whether a word has a letter that foreign names are not spelled with.</summary>
    public bool HasNativeLetters(int word) => _plain[word].Any(c => ArabicOnly.Contains(c, StringComparison.Ordinal));

    /// <summary>The number of words of a name that needs no other part, with particles attached to the first, or 0.</summary>
    public int FamousLength(int word) => PhraseLength(word, language.FamousNames);

    /// <summary>Whether a word has the form of a verbal noun or a broken plural and is no known name.</summary>
    public bool IsVerbalNoun(int word) => !IsGiven(word) && ArabicWord.IsVerbalNoun(_plain[word]);

    public bool IsVerb(int word) =>
        language.ReportingVerbs.Contains(_plain[word])
        || _plain[word] is { Length: > 3 } plain && plain[0] is 'و' or 'ف' && language.ReportingVerbs.Contains(plain.AsSpan(1));

    /// <summary>Whether a word is a title, an office, a job or a relative.</summary>
    public bool IsRole(int word) => RoleOf(word) is not null;

    /// <summary>The role that a word names, without particles, article, feminine ending or possessive; null if it names none.</summary>
    public string? RoleOf(int word)
    {
        _roles[word] ??= ArabicWord.Readings(_plain[word]).Select(RoleOf).FirstOrDefault(role => role is not null) ?? "";
        return _roles[word] is { Length: > 0 } role ? role : null;
    }

    /// <summary>The number of words of the role that begins at a word, or 0.</summary>
    public int RoleLength(int word)
    {
        var phrase = _plain[word];
        var length = IsRole(word) ? 1 : 0;
        for (var end = word + 1; end < word + MaxPhrase && Joins(end); end++)
        {
            phrase += $" {_plain[end]}";
            if (language.Roles.Contains(phrase))
                length = end - word + 1;
        }

        return length;
    }

    public bool IsOrganizationWord(int word) =>
        ArabicWord.Readings(_plain[word]).Any(reading => language.OrganizationWords.Contains(ArabicWord.WithoutArticle(reading)));

    /// <summary>Whether a word ends with a possessive that makes it definite: <c>زميله</c>, <c>رئيستها</c>.</summary>
    public bool HasPossessive(int word) =>
        _plain[word] is { Length: > 3 } plain
        && !language.FirstNames.Contains(plain)
        && (
            plain.EndsWith("ها", StringComparison.Ordinal)
            || plain.EndsWith("هم", StringComparison.Ordinal)
            || plain.EndsWith("هما", StringComparison.Ordinal)
            || plain[^1] == 'ه' && plain[^2] != 'ي' && !plain.EndsWith("الله", StringComparison.Ordinal)
        );

    /// <summary>Whether a word cannot be part of a name: particles, pronouns, times, adverbs.</summary>
    public bool IsStop(int word)
    {
        var plain = _plain[word];
        if (IsCalendarName(word))
            return false;
        if (IsStop(plain) || plain.Length > 2 && plain[0] is 'و' or 'ف' && IsStop(plain[1..]) && !language.FirstNames.Contains(plain))
            return true;
        if (plain.Length > 3 && plain[0] is 'ب' or 'ل' or 'ك' && language.Pronouns.Contains(plain[1..]))
            return true;
        var written = words[word].Span.Of(text);
        return plain.Length < 2
            || written[^1] == '\u064B'
            || written[^2] == '\u064B'
            || plain.StartsWith("لل", StringComparison.Ordinal)
            || plain.StartsWith("بال", StringComparison.Ordinal) && plain.Length > 5
            || plain.StartsWith("وال", StringComparison.Ordinal) && plain.Length > 4;
    }

    /// <summary>Whether a name or phrase ends before a word.</summary>
    public bool IsEdge(int word)
    {
        if (!Joins(word) || IsStop(word) || IsVerb(word) || IsRole(word) && !IsGiven(word))
            return true;
        if (IsGiven(word) || IsForeign(word))
            return false;
        var plain = _plain[word];
        return plain.Length > 4 && (plain[0] == 'و' && language.FirstNames.Contains(plain[1..]) || plain is ['س', 'ي' or 'ت', ..])
            || plain.Length > 3 && (plain[0] is 'ل' or 'ب' || plain[^1] == 'ا')
            || plain.Length > 4
                && (plain.EndsWith("ين", StringComparison.Ordinal) || plain.EndsWith("ون", StringComparison.Ordinal))
                && !HasArticle(word)
            || IsPresent(word);
    }

    /// <summary>Whether a word has the form of a verb in the present and is not a known name.</summary>
    public bool IsPresent(int word) =>
        _plain[word] is { Length: > 2 } plain
        && (plain[0] == 'ي' || plain.Length > 3 && plain[0] == 'ت')
        && !language.FirstNames.Contains(plain)
        && !IsForeign(word);

    /// <summary>Whether a word is a definite adjective of a country or a city: <c>الكويتية</c>, <c>والمغربي</c>.</summary>
    public bool IsNationality(int word)
    {
        var plain = _plain[word];
        if (plain.StartsWith('و'))
            plain = plain[1..];
        if (!ArabicWord.HasArticle(plain) || plain.TrimEnd('ة') is not [.., 'ي'])
            return false;
        var stem = plain[2..].TrimEnd('ة').TrimEnd('ي');
        var places = language.Places;
        return stem.Length > 1
            && (
                places.Contains(stem)
                || places.Contains(stem + "ا")
                || places.Contains("ال" + stem)
                || places.Contains(stem + "ة")
                || places.Contains(stem + "يا")
            );
    }

    public bool IsNumber(int word) => NumberWords.Of(language).ContainsKey(WordFolding.Fold(_plain[word]));

    /// <summary>The number of words of a known place, with particles attached to the first, or 0.</summary>
    public int PlaceLength(int word) => PhraseLength(word, language.Places);

    /// <summary>Whether a known place ends right before a word.</summary>
    public bool IsPlaceBefore(int word) => Joins(word) && (PlaceLength(word - 1) == 1 || word > 1 && PlaceLength(word - 2) == 2);

    /// <summary>The number of words of a known organization, or 0.</summary>
    public int OrganizationLength(int word) => PhraseLength(word, language.Organizations);

    /// <summary>Whether a word spells all vowels and has no letter that only Arabic words have.</summary>
    public bool IsForeign(int word)
    {
        var plain = _plain[word];
        return plain.Length >= MinForeignLength
            && !ArabicWord.HasArticle(plain)
            && !(plain[1] is 'و' or 'ي' && plain[2] == 'ا') // A broken plural: "تواريخ".
            && plain[^1] != 'ي'
            && !ArabicWord.Readings(plain).Any(ArabicWord.IsVerbalNoun)
            && plain.Count(c => Vowels.Contains(c, StringComparison.Ordinal)) >= MinForeignVowels
            && !plain.Any(c => ArabicOnly.Contains(c, StringComparison.Ordinal))
            && !Endings.Any(end => plain.EndsWith(end, StringComparison.Ordinal))
            && !ArabicWord.Readings(plain).Any(word => language.NamelikeWords.Contains(word) || language.ReportingVerbs.Contains(word));
    }

    private bool IsStop(string plain) =>
        language.FunctionWords.Contains(plain)
        || language.Prepositions.Contains(plain)
        || language.Pronouns.Contains(plain)
        || language.CalendarWords.Contains(plain)
        || language.DayParts.Contains(plain)
        || isStrict && language.DoubtfulNameParts.Contains(plain);

    private string? RoleOf(string plain)
    {
        if (language.Roles.Contains(plain))
            return plain;
        var bare = ArabicWord.WithoutArticle(plain);
        if (language.OrganizationWords.Contains(bare))
            return null;
        foreach (var ending in Possessives)
        {
            if (bare.Length <= ending.Length + 1 || !bare.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = bare[..^ending.Length];
            if (language.Roles.Contains(stem))
                return stem;
            if (stem.Length > 3 && stem[^1] is 'ة' or 'ت' or 'و' && language.Roles.Contains(stem[..^1]))
                return stem[..^1];
            // "جدتها"
            if (ending.Length > 0 && stem[^1] == 'ت' && language.Roles.Contains(stem[..^1] + 'ة'))
                return stem[..^1] + 'ة';
        }

        return null;
    }

    private int PhraseLength(int start, IReadOnlySet<string> table)
    {
        var length = 0;
        var beginnings = PhraseBeginnings.Of(table);
        foreach (var first in ArabicWord.Readings(_plain[start]))
        {
            var phrase = first;
            var end = start + Math.Min(MaxPhrase, beginnings.MaxWords(first));
            for (var i = start; i < end; i++)
            {
                if (i > start && !Joins(i))
                    break;
                phrase = i == start ? first : $"{phrase} {_plain[i]}";
                if (table.Contains(phrase))
                    length = Math.Max(length, i - start + 1);
            }
        }

        return length;
    }
}
