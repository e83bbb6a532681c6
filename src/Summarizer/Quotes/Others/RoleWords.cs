using System.Runtime.CompilerServices;
using Summarizer.Languages;
using Summarizer.Quotes.VerbFirst;
using Summarizer.Text;

namespace Summarizer.Quotes.Others;

/// <summary>The roles of a language in all their forms, and the words that make a role someone else's.</summary>
internal sealed class RoleWords
{
    private const int MaxWords = 4;
    private const int MaxSuffix = 4;
    private const int MaxNominative = 2;
    private const int MinStem = 2;
    private const int MaxArticle = 3;
    private static readonly ConditionalWeakTable<Language, RoleWords> Known = [];

    private readonly Language _language;
    private readonly Dictionary<string, int> _modifiers = [];
    private readonly HashSet<string> _stems = [];
    private readonly string[] _joined;
    private readonly HashSet<string> _firstWords;

    private RoleWords(Language language)
    {
        _language = language;
        for (var meaning = 0; meaning < language.RoleModifiers.Count; meaning++)
        {
            foreach (var word in language.RoleModifiers[meaning].Split(',', StringSplitOptions.TrimEntries))
                _modifiers[word] = _modifiers.GetValueOrDefault(word) | 1 << meaning;
        }

        _firstWords = [.. _modifiers.Keys.Select(word => word.Split(' ')[0])];
        _joined = [.. _modifiers.Keys.Where(word => word.Length > 1 && !word.Contains(' ', StringComparison.Ordinal))];
        foreach (var role in language.Roles.Concat(language.LeadingRoles).Where(role => !role.Contains(' ', StringComparison.Ordinal)))
        {
            var folded = WordFolding.Fold(role);
            _stems.Add(folded);
            for (var suffix = 1; suffix <= MaxNominative && folded.Length - suffix > MinStem; suffix++)
            {
                if (
                    language.InflectionSuffixes.Length > 0
                    && InflectionSuffixes.Of(language).Contains(folded.AsSpan(folded.Length - suffix))
                )
                    _stems.Add(folded[..^suffix]);
            }

            if (folded.Length > MinStem + 1 && "aeiouy".Contains(folded[^1], StringComparison.Ordinal))
                _stems.Add(folded[..^1]);
        }
    }

    public static RoleWords Of(Language language) => Known.GetValue(language, static one => new RoleWords(one));

    /// <summary>The number of words in the role that begins at a word, or 0.</summary>
    public int RoleLength(TokenizedArticle text, int word, int end)
    {
        var length = Longest(text, word, end, _language.Roles.Contains);
        return length > 0 ? length
            : Key(text, word) is var key && (IsForm(key) || JoinedTo(key) != 0) ? 1
            : 0;
    }

    /// <summary>Whether a word is a role as the table has it, and not in another case or joined to a modifier.</summary>
    public bool IsListed(string word) => _language.Roles.Contains(word);

    /// <summary>The number of words in the phrase of a table that begins at a word, or 0.</summary>
    public static int Length(TokenizedArticle text, int word, int end, IReadOnlySet<string> phrases) =>
        Longest(text, word, end, phrases.Contains);

    /// <summary>The meanings of the modifiers that begin at a word, a bit each.</summary>
    public int ModifiersAt(TokenizedArticle text, int word, int end)
    {
        var key = Key(text, word);
        if (!_firstWords.Contains(key) && !_firstWords.Contains(text.LowerWithoutAffix(word)))
            return JoinedTo(key);
        var length = Longest(text, word, end, _modifiers.ContainsKey);
        return length == 0 ? JoinedTo(key)
            : _modifiers.TryGetValue(Phrase(text, word, length), out var written) ? written
            : _modifiers[Key(text, word, length)];
    }

    /// <summary>The meanings of the modifiers within a role: <c>wakil presiden</c>.</summary>
    public int ModifiersIn(string role) =>
        _modifiers.TryGetValue(role, out var whole)
            ? whole
            : role.Split(' ').Aggregate(0, (all, word) => all | _modifiers.GetValueOrDefault(word) | JoinedTo(word));

    /// <summary>The longest role of several words in a phrase: <c>fire chief</c>.</summary>
    public string? WholeOf(string phrase)
    {
        var words = phrase.Split(' ');
        for (var length = Math.Min(MaxWords, words.Length); length > 1; length--)
        {
            for (var first = words.Length - length; first >= 0; first--)
            {
                if (string.Join(' ', words, first, length) is var role && _language.Roles.Contains(role))
                    return role;
            }
        }

        return null;
    }

    /// <summary>A role without the modifier joined to it: <c>exalcalde</c>.</summary>
    public string Base(string word) =>
        IsListed(word) && !_joined.Any(modifier => word.StartsWith(modifier, StringComparison.Ordinal)) ? word
        : _joined.FirstOrDefault(modifier => IsJoined(word, modifier)) is { } joined ? word[joined.Length..]
        : word;

    // "viceprimarul", "Vizebürgermeister"
    private int JoinedTo(string word)
    {
        foreach (var modifier in _joined)
        {
            if (IsJoined(word, modifier))
                return _modifiers[modifier];
        }

        return 0;
    }

    private bool IsJoined(string word, string modifier) =>
        word.Length > modifier.Length + MinStem
        && word.StartsWith(modifier, StringComparison.Ordinal)
        && (IsListed(word) ? IsListed(word[modifier.Length..]) : IsForm(word[modifier.Length..]));

    /// <summary>Whether a word is a role in any case, or with an article: <c>mayor</c>, <c>starosty</c>, <c>başkanının</c>.</summary>
    public bool IsForm(string word)
    {
        if (_language.Roles.Contains(word))
            return true;
        var folded = WordFolding.Fold(word);
        for (var suffix = 0; suffix <= MaxSuffix && folded.Length - suffix > MinStem; suffix++)
        {
            if (_stems.Contains(folded[..^suffix]) && InflectionSuffixes.Of(_language).Contains(folded.AsSpan(folded.Length - suffix)))
                return true;
        }

        return _language.RoleEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    private static int Longest(TokenizedArticle text, int word, int end, Func<string, bool> contains)
    {
        var found = 0;
        for (var length = 1; length <= MaxWords && word + length <= end; length++)
        {
            if (length > 1 && text.GapAfter(word + length - 2) is not (" " or "-" or "־" or "\u200C"))
                break;
            if (contains(Phrase(text, word, length)) || contains(Key(text, word, length)))
                found = length;
        }

        return found;
    }

    /// <summary>Words without an attached article or particle: <c>الرئيس</c>, <c>시장은</c>.</summary>
    public static string Key(TokenizedArticle text, int word, int length = 1) =>
        length == 1
            ? Key(text, WithoutArticle(text, word))
            : $"{Phrase(text, word, length - 1)} {Key(text, text.Lower(word + length - 1))}";

    // "l'ex": the article is shortened.
    private static string WithoutArticle(TokenizedArticle text, int word)
    {
        var lower = text.Lower(word);
        return
            lower.IndexOf('\'', StringComparison.Ordinal) is > 0 and < MaxArticle and var apostrophe
            && apostrophe + 1 < lower.Length
            && (text.Language.ElidesVowels || text.Language.DefiniteArticles.Contains(lower[..apostrophe]))
            ? lower[(apostrophe + 1)..]
            : text.LowerWithoutAffix(word);
    }

    private static string Key(TokenizedArticle text, string word)
    {
        if (text.Language.NameSigns == NameSigns.WordsBefore)
            return ArabicMentionReader.Bare(word);
        for (var particle = Math.Min(MaxSuffix, word.Length - MinStem); particle > 0; particle--)
        {
            if (text.Language.SurnameSigns.Particles.Contains(word[^particle..]))
                return word[..^particle];
        }

        return word;
    }

    private static string Phrase(TokenizedArticle text, int word, int length) =>
        length == 1 ? text.LowerWithoutAffix(word) : $"{text.LowerWithoutAffix(word)} {text.Phrase(word + 1, length - 1)}";
}
