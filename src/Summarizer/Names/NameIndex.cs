using System.Collections.Frozen;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>An index of an article's words for finding names.</summary>
internal sealed class NameIndex
{
    private const int MaxAcronymLength = 6;
    private const int MinLooseLength = 5;
    private const int MinBareLength = 3;
    private const int MinPlaceStem = 4;
    private const int MaxShortEnding = 2;

    // Languages whose script is not supported here: names are not compared.
    private static readonly FrozenSet<string> Unread = "zh ja ko th lo my km he yi hi mr ne bn pa gu or ta te kn ml si bo ka am hy mn"
        .Split(' ')
        .ToFrozenSet();

    private readonly Language _language;
    private readonly InflectionSuffixes _endings;
    private readonly Dictionary<string, LetterCase> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _initials = new(StringComparer.Ordinal);
    private readonly HashSet<string> _proper = new(StringComparer.Ordinal);
    private readonly PlaceIndex _places;
    private readonly Lazy<string[]> _sorted;
    private readonly Lazy<HashSet<string>> _loose;
    private readonly Lazy<HashSet<string>> _skeletons;
    private readonly Lazy<HashSet<string>> _bare;

    public NameIndex(Language language)
    {
        (_language, _endings) = (language, InflectionSuffixes.Of(language));
        _places = new PlaceIndex(language);
        _sorted = new(Sorted);
        _loose = new(() => [.. _forms.Keys.Where(key => key.Length >= MinLooseLength).Select(Loose)]);
        _skeletons = new(Skeletons);
        _bare = new(() => [.. _forms.Keys.Where(IsArabic).SelectMany(Bare)]);
    }

    /// <summary>Adds the words of a part of the article.</summary>
    public void Add(IReadOnlyList<Token> words, string text)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Key.Length == 0)
                continue;
            Add(word.Key, word.Case);
            if (word.Word.HasSuffix && WordFolding.Fold(word.Word.Span.Of(text)) is var whole && whole != word.Key)
                Add(whole, word.Case);
            if (word.IsCapital)
                AddInitials(words, i);
            if (word.IsCapital && word.Gap != WordGap.Opening)
                _proper.Add(word.Key);
            _places.AddPhrases(words, i);
        }
    }

    /// <summary>Adds a word without text, such as one from a host name.</summary>
    public void Add(string key, LetterCase letters)
    {
        var isWord = key.Length > 0; // Unassigned characters fold to nothing.
        if (isWord && (!_forms.TryGetValue(key, out var known) || known < letters))
            _forms[key] = letters;
    }

    /// <summary>Resolves places after all words were added.</summary>
    public void Complete()
    {
        foreach (var (key, letters) in _forms)
            _places.Add(key, letters);
    }

    /// <summary>The folded words of the article.</summary>
    public IReadOnlyCollection<string> Keys => _forms.Keys;

    /// <summary>Whether the article contains exactly this folded word.</summary>
    public bool Has(string key) => _forms.ContainsKey(key);

    /// <summary>Whether names in a language can be compared with the article's.</summary>
    public bool CanCompare(Language writtenIn) => writtenIn.Tag == _language.Tag || !Unread.Contains(_language.Tag);

    /// <summary>Whether a word has a capital in the middle of a sentence of the article.</summary>
    public bool HasCapitalized(string key) => _proper.Contains(key);

    /// <summary>Whether a key consists of the initials of a name in the article.</summary>
    public bool HasInitials(string key) => _initials.Contains(key);

    /// <summary>Whether the article writes a key in capitals.</summary>
    public bool HasAcronym(string key) => _forms.TryGetValue(key, out var letters) && letters == LetterCase.AllCapitals;

    /// <summary>Whether the article names the place or institution that a folded name means.</summary>
    public bool HasPlace(string key, LetterCase letters, InflectionSuffixes endings) => _places.Has(key, letters, endings);

    /// <summary>Whether the article contains a word of a name, possibly inflected or in another spelling.</summary>
    public bool Supports(string key, LetterCase letters, Language writtenIn)
    {
        var endings = InflectionSuffixes.Of(writtenIn);
        return Has(key)
            || HasInflected(key, endings)
            || HasPlace(key, letters, endings)
            || (letters == LetterCase.AllCapitals && HasInitials(key))
            || (key.Length >= MinLooseLength && _loose.Value.Contains(Loose(key)))
            || (writtenIn.Tag != _language.Tag && HasTransliterated(key, endings));
    }

    /// <summary>Whether a word of the article has this folded prefix.</summary>
    public bool HasBeginning(string beginning)
    {
        var sorted = _sorted.Value;
        var at = Array.BinarySearch(sorted, beginning, StringComparer.Ordinal);
        if (at >= 0)
            return true;
        return ~at < sorted.Length && sorted[~at].StartsWith(beginning, StringComparison.Ordinal);
    }

    // "Trump'ın" and "Trump", "Beştepede" and "Beştepe'de", "Путиным" and "Путин": the same stem, with or without a suffix of its language.
    private bool HasInflected(string key, InflectionSuffixes endings)
    {
        if (key.Length < 3)
            return false;
        var sorted = _sorted.Value;
        var beginning = key[..3];
        var at = Array.BinarySearch(sorted, beginning, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < sorted.Length && sorted[at].StartsWith(beginning, StringComparison.Ordinal); at++)
        {
            var common = key.AsSpan().CommonPrefixLength(sorted[at]);
            var least = common == key.Length || common == sorted[at].Length || IsDeclined(key, sorted[at], common) ? 3 : 4;
            for (var stem = common; stem >= least && stem >= common - 2; stem--)
            {
                var ending = key.AsSpan(stem);
                var other = sorted[at].AsSpan(stem);
                if (
                    endings.Contains(ending) && _endings.Contains(other)
                    || stem >= MinPlaceStem
                        && (
                            endings.Derives(ending) && (_endings.Contains(other) || _endings.Derives(other))
                            || endings.Contains(ending) && _endings.Derives(other)
                        )
                )
                    return true;
            }
        }

        return IsArabic(key) && Bare(key).Any(_bare.Value.Contains);
    }

    // "Brna" and "Brnem": two forms of a short name in a language with cases.
    private bool IsDeclined(string key, string form, int common) =>
        common >= 3
        && key.Length - common <= MaxShortEnding
        && form.Length - common <= MaxShortEnding
        && _language.NameCases.Count > 0
        && _forms[form] != LetterCase.Lower;

    private static IEnumerable<string> Bare(string key) =>
        ArabicWord
            .Readings(key)
            .Append(Transliteration.WithoutParticles(key).ToString())
            .Where(stem => stem.Length >= MinBareLength || stem == key)
            .Select(stem => Transliteration.WithoutParticles(stem).ToString());

    private bool HasTransliterated(string key, InflectionSuffixes endings)
    {
        foreach (var skeleton in Stems(key, endings).Select(stem => Transliteration.Skeleton(stem)))
        {
            if (skeleton.Length >= Transliteration.MinLength && _skeletons.Value.Contains(skeleton))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Stems(string key, InflectionSuffixes endings)
    {
        yield return key;
        if (IsArabic(key) && Transliteration.WithoutParticles(key).Length < key.Length)
            yield return key = Transliteration.WithoutParticles(key).ToString();
        for (var length = key.Length - 1; length >= 4 && key.Length - length <= 4; length--)
        {
            if (endings.Contains(key.AsSpan(length)))
                yield return key[..length];
        }
    }

    private void AddInitials(IReadOnlyList<Token> words, int start)
    {
        Span<char> all = stackalloc char[MaxAcronymLength];
        Span<char> capitals = stackalloc char[MaxAcronymLength];
        int length = 0,
            capitalLength = 0;
        for (
            var i = start;
            i < words.Count && i - start < MaxAcronymLength && words[i].Key.Length > 0 && (i == start || words[i].Joins);
            i++
        )
        {
            if (words[i].IsCapital)
                capitals[capitalLength++] = words[i].Key[0];
            else if (words[i].Key.Length > 4)
                break;
            all[length++] = words[i].Key[0];
            if (!words[i].IsCapital || length < 2)
                continue;
            _initials.Add(new string(all[..length]));
            _initials.Add(new string(capitals[..capitalLength]));
        }
    }

    private static bool IsArabic(string key) => key[0] is >= '\u0600' and <= '\u06FF';

    private string[] Sorted()
    {
        var keys = _forms.Keys.ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        return keys;
    }

    private HashSet<string> Skeletons() =>
        [
            .. _forms
                .Where(form => form.Value != LetterCase.Lower || IsArabic(form.Key))
                .SelectMany(form => Stems(form.Key, _endings))
                .Select(stem => Transliteration.Skeleton(stem)),
        ];

    // Spelling variants in one language: Zelensky, Zelenskiy, Zelenskyy.
    private static string Loose(string key)
    {
        Span<char> loose = stackalloc char[key.Length];
        var length = 0;
        foreach (var c in key)
        {
            var letter = c switch
            {
                'y' or 'j' => 'i',
                'w' => 'v',
                'q' => 'k',
                _ => c,
            };
            if (length == 0 || loose[length - 1] != letter)
                loose[length++] = letter;
        }

        return new string(loose[..length]);
    }
}
