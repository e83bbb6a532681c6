using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>
/// Reads the names in a text without capitals: after titles (<c>المهندس سامي الحداد</c>), after reporting verbs, and what returns later.
/// </summary>
internal sealed class ArabicMentionReader(TokenizedArticle text)
{
    private const int MaxNameLength = 3;
    private const int MaxAdjectives = 4;

    private static readonly HashSet<string> Adjectives =
    [
        "العام",
        "العامة",
        "السابق",
        "السابقة",
        "المستقل",
        "المستقلة",
        "الأول",
        "الأولى",
        "المساعد",
        "الجديد",
        "الجديدة",
        "الأسبق",
        "المكلف",
        "الشاب",
        "الكبير",
        "المتقاعد",
        "البديل",
    ];

    private readonly Dictionary<int, Mention> _mentions = [];
    private readonly HashSet<string> _parts = [];

    public List<Mention> Read()
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (RoleEnd(word) is > 0 and var end)
                Add(word, AfterInstitution(AfterAdjectives(end)), needsEdge: false);
            else if (IsTeknonym(word))
                Add(word, word, needsEdge: false);
            else if (text.VerbLength(word) is > 0 and var length && !text.IsQuoted(word))
                AddSubject(word + length);
            else if (BeginsParagraph(word) && IsBeforeComma(word))
                Add(word, word, needsEdge: true);
            else if (Plain(word) is "أما")
                AddSubject(word + 1);
            else if (FollowsComma(word) && IsBetweenCommas(word))
                Add(word, word, needsEdge: true);
        }

        for (var word = 0; word < text.Words.Count; word++)
        {
            if (!IsCovered(word) && _parts.Contains(WithoutConjunction(word)))
                _mentions[word] = new Mention(word, word + 1, word, true, false);
        }

        return [.. _mentions.Values.OrderBy(mention => mention.First)];
    }

    private void AddSubject(int word)
    {
        if (word < text.Words.Count && RoleEnd(word) == 0 && !Plain(word).StartsWith("لل", StringComparison.Ordinal))
            Add(word, word, needsEdge: true);
    }

    private void Add(int first, int name, bool needsEdge)
    {
        if (name >= text.Words.Count || IsCovered(name) || name > first && text.GapAfter(name - 1) is not " ")
            return;
        var end = name;
        var parts = 0;
        if (needsEdge && Plain(name).StartsWith("ال", StringComparison.Ordinal))
            return;
        while (
            end < text.Words.Count
            && parts < MaxNameLength
            && CanBePart(end, isFirst: end == name)
            && (end == name || text.GapAfter(end - 1) is " ")
            && !(parts > 1 && HasPrefix(end))
        )
        {
            if (!ArabicWord.Binders.Contains(Plain(end)))
                parts++;
            end++;
        }

        if (Plain(name) is "أبو")
        {
            if (name + 1 >= text.Words.Count || text.GapAfter(name) is not " ")
                return;
            end = name + 2;
        }

        if (parts == MaxNameLength && end < text.Words.Count && text.GapAfter(end - 1) is " ")
            end--;
        if (
            end - name < (IsKinship(first, name) && IsEdge(end) ? 1 : 2)
            || needsEdge && !IsEdge(end)
            || BeginsParagraph(first) && first == name && text.GapAfter(end - 1) is " "
        )
            return;
        var hasEnding = first < name && HasPrefix(first) || text.IsQuoted(name);
        _mentions[first] = new Mention(first, end, name, true, hasEnding);
        for (var word = name; word < end; word++)
        {
            if (!ArabicWord.Binders.Contains(Plain(word)) && (word == name || word == end - 1))
                _parts.Add(Plain(word));
        }
    }

    // "أبو ماهر"
    private bool IsTeknonym(int word) =>
        Plain(word) is "أبو"
        && !IsCovered(word)
        && word + 1 < text.Words.Count
        && text.GapAfter(word) is " "
        && Plain(word + 1) is not "ظبي";

    // "ابنه ماهر"
    private bool IsKinship(int first, int name) =>
        name == first + 1
        && (Plain(first).EndsWith('ه') || Plain(first).EndsWith("ها", StringComparison.Ordinal))
        && !Plain(name).StartsWith("ال", StringComparison.Ordinal);

    private bool IsCovered(int word)
    {
        for (var first = word; first >= Math.Max(0, word - 8); first--)
        {
            if (_mentions.TryGetValue(first, out var mention))
                return mention.End > word;
        }

        return false;
    }

    // The end of the longest role that begins here, with or without article and conjunction.
    private int RoleEnd(int word)
    {
        var found = 0;
        var phrase = "";
        for (var length = 1; length <= 3 && word + length <= text.Words.Count; length++)
        {
            var next = Bare(word + length - 1, isFirst: length == 1);
            phrase = length == 1 ? next : $"{phrase} {next}";
            if (text.Language.Roles.Contains(phrase))
                found = word + length;
            if (text.GapAfter(word + length - 1) is not " ")
                break;
        }

        return found;
    }

    // "الناطق الإعلامي العقيد", "خبير الاقتصاد": what has an article after a role belongs to it.
    private int AfterAdjectives(int word)
    {
        var isDefinite = Plain(word - 1).Contains("ال", StringComparison.Ordinal);
        for (var skipped = 0; skipped < MaxAdjectives && word < text.Words.Count && text.GapAfter(word - 1) is " "; skipped++)
        {
            if (RoleEnd(word) is > 0 and var end)
                word = end;
            else if (IsAdjective(word) || !isDefinite && Plain(word).StartsWith("ال", StringComparison.Ordinal))
                word++;
            else
                break;
        }

        return word;
    }

    // "رئيس اتحاد المزارعين ناصر الحمداني": an institution in the genitive is between the role and the name.
    private int AfterInstitution(int word)
    {
        if (word == 0 || word + 2 >= text.Words.Count || text.GapAfter(word - 1) is not " " || IsDefinite(word - 1) || IsDefinite(word))
            return word;
        var end = word + 1;
        while (end < text.Words.Count && text.GapAfter(end - 1) is " " && IsDefinite(end) && end - word <= MaxAdjectives)
            end++;
        var continues = end > word + 1 && end + 1 < text.Words.Count && text.GapAfter(end - 1) is " " && text.GapAfter(end) is " ";
        return continues && CanBePart(end, isFirst: true) && CanBePart(end + 1, isFirst: false) ? end : word;
    }

    private bool IsDefinite(int word) =>
        Plain(word).StartsWith("ال", StringComparison.Ordinal) || Plain(word).StartsWith("وال", StringComparison.Ordinal);

    // "الإعلامي", "التنفيذي", "العام"; "المخرج سامي الحداد" is a name.
    private bool IsAdjective(int word)
    {
        var plain = Plain(word);
        return plain.StartsWith("لل", StringComparison.Ordinal)
            || plain.StartsWith("ال", StringComparison.Ordinal)
                && (plain.EndsWith('ي') || plain.EndsWith("ية", StringComparison.Ordinal) || Adjectives.Contains(plain));
    }

    private bool CanBePart(int word, bool isFirst)
    {
        var plain = Plain(word);
        if (
            text.Words[word].Kind != WordKind.Letters
            || plain.Length < 2 && !isFirst
            || IsStop(plain)
            || text.IsVerb(word) && !_parts.Contains(plain)
        )
            return false;
        return !isFirst || !text.Language.OrganizationWords.Contains(plain) && !HasPossessive(plain);
    }

    private bool IsStop(string plain) =>
        plain.StartsWith("لل", StringComparison.Ordinal)
        || text.Language.FunctionWords.Contains(plain)
        || text.Language.Prepositions.Contains(plain)
        || text.Language.Pronouns.Contains(plain)
        || text.Language.IndefiniteWords.Contains(plain)
        || text.Language.CalendarWords.Contains(plain) && !plain.StartsWith("ال", StringComparison.Ordinal)
        || plain is "إنه" or "إنها" or "إنهم" or "أنه" or "أنها" or "أنهم" or "عاما" or "عاماً";

    private static bool HasPossessive(string plain) =>
        plain.Length > 4 && (plain.EndsWith("هم", StringComparison.Ordinal) || plain.EndsWith("هما", StringComparison.Ordinal));

    // Punctuation, or a word that cannot be part of a name.
    private bool IsEdge(int end)
    {
        if (end >= text.Words.Count || text.GapAfter(end - 1) is not " ")
            return true;
        var plain = Plain(end);
        return IsStop(plain) || text.IsVerb(end) || plain.StartsWith('ل') && !plain.StartsWith("لا", StringComparison.Ordinal);
    }

    private bool BeginsParagraph(int word) => word == 0 || text.GapAfter(word - 1).Contains('\n');

    // "ليلى الحداد، ممرضة:"
    private bool IsBeforeComma(int word)
    {
        for (var end = word; end < Math.Min(text.Words.Count, word + MaxNameLength + 1); end++)
        {
            if (text.GapAfter(end) is not " ")
                return end > word && text.GapAfter(end) is "، " or ", " or ": ";
        }

        return false;
    }

    private bool FollowsComma(int word) => word > 0 && text.GapAfter(word - 1) is "، " or ", ";

    // "محامي المطرانية، جورج قزي، فأصر": two or three words alone between commas.
    private bool IsBetweenCommas(int word)
    {
        for (var end = word + 1; end <= word + MaxNameLength && end < text.Words.Count; end++)
        {
            if (text.GapAfter(end) is not " ")
                return end > word && text.GapAfter(end) is "، " or ", " or ".\n" && BeginsWithRole(word);
        }

        return false;
    }

    private bool BeginsWithRole(int word)
    {
        for (var before = word - 1; before >= Math.Max(0, word - 7); before--)
        {
            if (RoleEnd(before) > 0)
                return true;
            if (before < word - 1 && text.GapAfter(before) is not " ")
                return false;
        }

        return false;
    }

    // "للقاضية", "بالمدير"
    private bool HasPrefix(int word) =>
        Plain(word) is { Length: > 3 } plain && plain[0] is 'ل' or 'ب' or 'ك' && !text.Language.Roles.Contains(plain);

    private string WithoutConjunction(int word)
    {
        var plain = Plain(word);
        return !_parts.Contains(plain) && plain.Length > 3 && plain[0] is 'و' or 'ف' ? plain[1..] : plain;
    }

    private string Bare(int word, bool isFirst)
    {
        var plain = Plain(word);
        if (text.Language.Roles.Contains(plain))
            return plain;
        if (isFirst && plain.Length > 3 && plain[0] is 'و' or 'ف' && text.Language.Roles.Contains(ArabicWord.WithoutArticle(plain[1..])))
            return ArabicWord.WithoutArticle(plain[1..]);
        if (isFirst && plain.Length > 4 && plain[0] is 'ل' or 'ب' && text.Language.Roles.Contains(ArabicWord.WithoutArticle(plain[1..])))
            return ArabicWord.WithoutArticle(plain[1..]);
        return ArabicWord.WithoutArticle(plain);
    }

    /// <summary>A word without vowel signs.</summary>
    private string Plain(int word) => ArabicWord.Plain(text[word]);

    /// <summary>A word without vowel signs, and without the article, which a surname often loses.</summary>
    internal static string Bare(ReadOnlySpan<char> word) =>
        ArabicWord.Plain(word) is var plain && ArabicWord.HasArticle(plain) ? plain[2..] : plain;
}
