using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>
/// Finds the names in a statement in a script without capitals: what follows a title, a frequent given name or an organization word, known
/// places, and foreign words, which spell all vowels.
/// </summary>
internal sealed class ArabicNameRecognizer(string sentence, IReadOnlyList<Token> words, Language language, bool[] taken)
{
    private const int MaxRole = 3;
    private const int MaxNameWords = 3;
    private const int MaxPlaceWords = 3;
    private const int MinTitledLength = 5;
    private const int MinForeignLength = 5;
    private const int MinForeignVowels = 3;
    private const string Vowels = "اويآ";
    private const string ArabicOnly = "حصضطظعقءثذة";

    private static readonly string[] Endings = ["ون", "ين", "ات", "ان", "ها", "هم", "هما", "نا", "وا", "يا", "ية", "ما", "را", "لا", "اء"];

    private readonly string[] _plain = [.. words.Select(word => ArabicWord.Plain(word.Word.Span.Of(sentence)))];

    /// <summary>Where the first word of a name begins, after attached particles.</summary>
    public int StartOf(TokenRange name)
    {
        var span = words[name.First].Word.Span;
        var bare = ArabicWord
            .Readings(_plain[name.First])
            .FirstOrDefault(word => language.Places.Contains(word) || language.FirstNames.Contains(word));
        return bare is not null && _plain[name.First].EndsWith(bare, StringComparison.Ordinal)
            ? span.Start + Offset(span.Of(sentence), _plain[name.First].Length - bare.Length)
            : span.Start;
    }

    // The offset of a letter, not counting vowel signs.
    private static int Offset(ReadOnlySpan<char> word, int letter)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!ArabicWord.IsVowelSign(word[i]) && letter-- == 0)
                return i;
        }

        return word.Length;
    }

    /// <summary>The names in order.</summary>
    public IEnumerable<ArabicName> Read()
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (taken[i] || words[i].Word.Kind != WordKind.Letters || NameAt(i) is not { } name)
                continue;
            yield return name;
            i = name.Range.Last;
        }
    }

    // The name that begins at a word or after a title or an organization word there.
    private ArabicName? NameAt(int i)
    {
        if (PlaceLength(i) is > 0 and var place)
            return Name(i, i, i + place - 1, NameKind.Place);
        if (RoleLength(i) is > 0 and var role && Joins(i + role) && IsTitled(i, i + role))
            return Name(i + role, i + role, PersonEnd(i + role), NameKind.Person);
        if (Reads(i, language.OrganizationWords) && Joins(i + 1) && ArabicWord.HasArticle(_plain[i + 1]))
            return Organization(i);
        if (Reads(i, language.FirstNames) && Joins(i + 1) && CanBePart(i + 1) && !IsPresentTense(_plain[i + 1]))
            return Name(i, i, PersonEnd(i), NameKind.Person);
        return IsForeign(_plain[i]) ? Name(i, i, i, NameKind.Unknown) : null;
    }

    private ArabicName? Organization(int head)
    {
        var (first, last) = (head + 1, head + 1);
        var title = RoleLength(first);
        if (title > 0)
            return Joins(first + title) && Reads(first + title, language.FirstNames)
                ? Name(head, first, first + title, NameKind.Organization)
                : null;
        if (Joins(last + 1) && _plain[last + 1].StartsWith("لل", StringComparison.Ordinal))
            last++;
        return Name(head, first, last, NameKind.Organization);
    }

    private static ArabicName Name(int head, int first, int last, NameKind kind) => new(new TokenRange(first, last), head, kind);

    private bool Joins(int i) => i < words.Count && words[i].Gap == WordGap.Space && !taken[i] && words[i].Word.Kind == WordKind.Letters;

    private bool Reads(int i, IReadOnlySet<string> table) =>
        ArabicWord.Readings(_plain[i]).Any(word => table.Contains(word) || table.Contains(ArabicWord.WithoutArticle(word)));

    private int PlaceLength(int start)
    {
        var length = 0;
        foreach (var first in ArabicWord.Readings(_plain[start]))
        {
            var phrase = first;
            for (var i = start; i < start + MaxPlaceWords; i++)
            {
                if (i > start && !Joins(i))
                    break;
                phrase = i == start ? first : $"{phrase} {_plain[i]}";
                if (language.Places.Contains(phrase))
                    length = Math.Max(length, i - start + 1);
            }
        }

        return length;
    }

    // With the adjectives after it: "الناطق الإعلامي".
    private int RoleLength(int start)
    {
        if (start >= words.Count || !Reads(start, language.Roles))
            return 0;
        var end = start + 1;
        while (end - start < MaxRole && Joins(end) && (Reads(end, language.Roles) || IsAdjective(_plain[end])))
            end++;
        return end - start;
    }

    private static bool IsAdjective(string plain) =>
        ArabicWord.HasArticle(plain) && (plain.EndsWith('ي') || plain.EndsWith("ية", StringComparison.Ordinal));

    // Only after a title with the article can a word that is not a frequent given name begin a name.
    private bool IsTitled(int role, int name) =>
        CanBePart(name)
        && Joins(name + 1)
        && CanBePart(name + 1)
        && (
            ArabicWord.Binders.Contains(_plain[name])
            || ArabicWord.Binders.Contains(_plain[name + 1])
            || ArabicWord.Readings(_plain[role]).Any(ArabicWord.HasArticle)
                && _plain[name].Length >= MinTitledLength
                && !ArabicWord.HasArticle(_plain[name])
                && !LooksLikeVerb(_plain[name])
        );

    private bool IsPresentTense(string plain) => plain[0] is 'ي' or 'ت' && !language.FirstNames.Contains(plain);

    private static bool LooksLikeVerb(string plain) =>
        plain[0] is 'ي' or 'ت' or 'ن' or 'أ' or 'ا' or 'س' or 'ب' or 'ل' or 'ك' or 'و' or 'ف' || plain[^1] is 'ت' or 'ا' or 'ه';

    private bool CanBePart(int i) =>
        _plain[i].Length > 1
        && !language.FunctionWords.Contains(_plain[i])
        && !language.Prepositions.Contains(_plain[i])
        && !language.Pronouns.Contains(_plain[i])
        && !language.ReportingVerbs.Contains(_plain[i])
        && !_plain[i].StartsWith("لل", StringComparison.Ordinal);

    private int PersonEnd(int start)
    {
        int last = start,
            parts = ArabicWord.Binders.Contains(_plain[start]) ? 0 : 1;
        while (parts < MaxNameWords - 1 && Joins(last + 1) && CanBePart(last + 1))
        {
            last++;
            if (!ArabicWord.Binders.Contains(_plain[last]))
                parts++;
        }

        return last;
    }

    private bool IsForeign(string plain) =>
        plain.Length >= MinForeignLength
        && !ArabicWord.HasArticle(plain)
        && !(plain[1] is 'و' or 'ي' && plain[2] == 'ا') // A broken plural: "تواريخ".
        && plain[^1] != 'ي'
        && plain.Count(c => Vowels.Contains(c, StringComparison.Ordinal)) >= MinForeignVowels
        && !plain.Any(c => ArabicOnly.Contains(c, StringComparison.Ordinal))
        && !Endings.Any(end => plain.EndsWith(end, StringComparison.Ordinal))
        && !ArabicWord.Readings(plain).Any(word => language.NamelikeWords.Contains(word) || language.ReportingVerbs.Contains(word));
}

/// <summary>A name among words.</summary>
/// <param name="Range">The words that name something.</param>
/// <param name="Head">The first word of the whole name: "شركة" before a company's.</param>
internal readonly record struct ArabicName(TokenRange Range, int Head, NameKind Kind);
